import { EXPORT_FORMATS, type ExportFormat, type ExportQuery } from '@leeway/contract';
import { Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { attachmentNamed } from '../../http/file-name.js';
import { problem } from '../../http/problem.js';
import { timeZoneOf } from '../../organisations/time-zone/time-zone-of.js';
import { drawInThread } from '../../pdf/draw-in-thread.js';
import { OneAtATime } from '../../pdf/one-at-a-time.js';
import { ReadResults } from '../read-results.js';
import { exportTables } from './export-tables.js';
import type { ExportFacts } from './export-facts.js';
import { subjectOf } from './subject-of.js';
import { wordsIn } from './words/words-in.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const THREAD = new URL('./export-thread.js', import.meta.url);

/** As what each format is sent. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Which result, as what. */
export interface WantedExport extends ExportQuery {
  readonly roundId: string;
  readonly unitId: string;
  readonly format: string;
}

/** The page of a team as a file: its result comes from where the page's comes from, so that the same people get it. */
@Injectable()
export class TeamExports {
  private readonly drawing = new OneAtATime();

  constructor(
    private readonly results: ReadResults,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @throws ProblemError as the page does; not-found for another format */
  async file(member: SignedInMember, { language, format, ...wanted }: WantedExport): Promise<StreamableFile> {
    if (!isFormat(format)) throw problem('not-found');
    const result = await this.results.team(member, wanted);
    const timeZone = await timeZoneOf(this.dataSource.manager, member.organisationId);
    const bytes = await this.bytes({ result, language, timeZone }, format);
    const words = wordsIn(language);
    const name = [words.title, subjectOf(result, words), result.round.name];
    return new StreamableFile(bytes, {
      type: EXPORT_TYPES[format],
      disposition: attachmentNamed(name, format),
      length: bytes.length,
    });
  }

  private bytes(facts: ExportFacts, format: ExportFormat): Promise<Uint8Array> {
    switch (format) {
      case 'pdf':
        return this.drawing.run(() => drawInThread(THREAD, facts));
      case 'csv':
        return Promise.resolve(writeCsv(exportTables(facts)));
      case 'xlsx':
        return writeXlsx(exportTables(facts));
    }
  }
}

function isFormat(format: string): format is ExportFormat {
  return EXPORT_FORMATS.some((known) => known === format);
}
