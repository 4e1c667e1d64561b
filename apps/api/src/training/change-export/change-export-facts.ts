import type { Language, TrainingChangeView } from '@leeway/contract';

/** What an export is made of: nothing but what the page is made of, and the day. */
export interface ChangeExportFacts {
  readonly change: TrainingChangeView;
  readonly language: Language;
  /** Of the organisation, whose days are said. */
  readonly timeZone: string;
  /** `2026-12-04`, by the organisation's calendar. */
  readonly preparedOn: string;
}
