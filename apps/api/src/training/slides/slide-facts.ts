import type { Language, TrainingBriefView, TrainingChangeView } from '@leeway/contract';

/** What slides are made of: nothing but what two pages are made of, and the day. */
export interface SlideFacts {
  readonly brief: TrainingBriefView;
  /** Null if there are no two rounds to compare yet. */
  readonly change: TrainingChangeView | null;
  readonly language: Language;
  /** Of the organisation, whose days are said. */
  readonly timeZone: string;
  /** `2026-12-04`, by the organisation's calendar. */
  readonly preparedOn: string;
}
