import type { Language, TeamResult } from '@leeway/contract';

/** What an export is made of: nothing but what the page is made of, and how to say it. */
export interface ExportFacts {
  readonly result: TeamResult;
  readonly language: Language;
  /** Of the organisation, whose days are said. */
  readonly timeZone: string;
}
