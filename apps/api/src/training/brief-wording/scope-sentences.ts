import type { Localised, TrainingBriefView } from '@leeway/contract';

/** Why a brief holds less than it could: beside what the trainer has seen before, more would tell of a team without a name. */
export const SCOPE_SENTENCES: Readonly<Record<TrainingBriefView['scope'], Localised | null>> = {
  whole: null,
  'without-organisation': {
    nl: 'De organisatie staat er niet naast: samen met wat je eerder zag, zou dat iets verraden over een team dat niet op naam mag.',
    en: 'The organisation is not beside it: together with what you saw before, that would tell something of a team that is not shown by name.',
  },
  'named-only': {
    nl: 'Dit gaat alleen over de teams op naam: samen met wat je eerder zag, zou het geheel iets verraden over een team dat niet op naam mag.',
    en: 'This is about the teams by name alone: together with what you saw before, the whole would tell something of a team that is not shown by name.',
  },
};
