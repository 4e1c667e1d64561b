import { BRIEF_FORMATS, type BriefExportQuery, type BriefFormat, dayOf } from '@leeway/contract';
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
import { ReadBrief } from '../brief/read-brief.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { briefTables } from './brief-tables.js';
import { briefWordsIn } from './words-in.js';

const THREAD = new URL('./brief-thread.js', import.meta.url);

/** As what each format is sent. */
export const BRIEF_TYPES: Readonly<Record<BriefFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

/** Which brief, as what. */
export interface WantedBrief extends BriefExportQuery {
  readonly cohortId: string;
  readonly format: string;
}

/** A brief as a file: it comes from where the page's comes from, so that the same person gets it, or is refused it. */
@Injectable()
export class BriefExports {
  private readonly drawing = new OneAtATime();

  constructor(
    private readonly briefs: ReadBrief,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError as the brief does; not-found for another format */
  async file(member: SignedInMember, { cohortId, language, format }: WantedBrief): Promise<StreamableFile> {
    if (!isFormat(format)) throw problem('not-found');
    const brief = await this.briefs.read(member, cohortId);
    const timeZone = await timeZoneOf(this.dataSource.manager, member.organisationId);
    const preparedOn = dayOf(this.clock.now(), timeZone);
    const bytes = await this.bytes({ brief, language, timeZone, preparedOn }, format);
    const name = [briefWordsIn(language).title, brief.cohort.name, brief.round.name];
    return new StreamableFile(bytes, {
      type: BRIEF_TYPES[format],
      disposition: attachmentNamed(name, format),
      length: bytes.length,
    });
  }

  private bytes(facts: BriefExportFacts, format: BriefFormat): Promise<Uint8Array> {
    return format === 'pdf'
      ? this.drawing.run(() => drawInThread(THREAD, facts))
      : Promise.resolve(writeCsv(briefTables(facts)));
  }
}

function isFormat(format: string): format is BriefFormat {
  return BRIEF_FORMATS.some((known) => known === format);
}
