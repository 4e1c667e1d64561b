import type { ChangeExportQuery } from '@leeway/contract';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { SignedInMember } from '../../auth/access.js';
import { attachmentNamed } from '../../http/file-name.js';
import { writeCsv } from '../../results/export/write-csv.js';
import { ReadChange } from '../change/read-change.js';
import { changeTables } from './change-tables.js';
import { changeWordsIn } from './change-words.js';

export const CHANGE_CSV = 'text/csv; charset=utf-8';

/** What changed as a file: it comes from where the page's comes from, so that the same person gets it, or is refused it. */
@Injectable()
export class ChangeExports {
  constructor(private readonly changes: ReadChange) {}

  /** @throws {ProblemError} as `ReadChange.read` */
  async csv(
    member: SignedInMember,
    cohortId: string,
    { language, ...query }: ChangeExportQuery,
  ): Promise<StreamableFile> {
    const change = await this.changes.read(member, cohortId, query);
    const bytes = writeCsv(changeTables(change, language));
    const name = [changeWordsIn(language).title, change.cohort.name, change.after.name];
    const disposition = attachmentNamed(name, 'csv');
    return new StreamableFile(bytes, { type: CHANGE_CSV, disposition, length: bytes.length });
  }
}
