import { CHANGE_FORMATS, type ChangeExportQuery, type ChangeFormat, dayOf } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { attachmentNamed } from '../../http/file-name.js';
import { problem } from '../../http/problem.js';
import { timeZoneOf } from '../../organisations/time-zone/time-zone-of.js';
import { drawInThread } from '../../pdf/draw-in-thread.js';
import { OneAtATime } from '../../pdf/one-at-a-time.js';
import { writeCsv } from '../../results/export/write-csv.js';
import { ReadChange } from '../change/read-change.js';
import type { ChangeExportFacts } from './change-export-facts.js';
import { changeTables } from './change-tables.js';
import { changeWordsIn } from './change-words.js';

const THREAD = new URL('./change-thread.js', import.meta.url);

/** As what each format is sent. */
export const CHANGE_TYPES: Readonly<Record<ChangeFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

/** Which change, as what. */
export interface WantedChange extends ChangeExportQuery {
  readonly cohortId: string;
  readonly format: string;
}

/** What changed as a file: it comes from where the page's comes from, so that the same person gets it, or is refused it. */
@Injectable()
export class ChangeExports {
  private readonly drawing = new OneAtATime();

  constructor(
    private readonly changes: ReadChange,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as `ReadChange.read`; not-found for another format */
  async file(member: SignedInMember, { cohortId, language, format, ...query }: WantedChange): Promise<StreamableFile> {
    if (!isFormat(format)) throw problem('not-found');
    const change = await this.changes.read(member, cohortId, query);
    const timeZone = await timeZoneOf(this.dataSource.manager, member.organisationId);
    const preparedOn = dayOf(this.clock.now(), timeZone);
    const bytes = await this.bytes({ change, language, timeZone, preparedOn }, format);
    const name = [changeWordsIn(language).title, change.cohort.name, change.after.name];
    return new StreamableFile(bytes, {
      type: CHANGE_TYPES[format],
      disposition: attachmentNamed(name, format),
      length: bytes.length,
    });
  }

  private bytes(facts: ChangeExportFacts, format: ChangeFormat): Promise<Uint8Array> {
    return format === 'pdf'
      ? this.drawing.run(() => drawInThread(THREAD, facts))
      : Promise.resolve(writeCsv(changeTables(facts)));
  }
}

function isFormat(format: string): format is ChangeFormat {
  return CHANGE_FORMATS.some((known) => known === format);
}
