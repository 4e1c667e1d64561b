import type { Localised, TrainingChangeView } from '@leeway/contract';
import { type EffectRefusal, LEAST_RESPONDENTS, LEAST_TEAMS, type UnpairedReason } from '@leeway/trust-model';
import { teamsIn } from '../brief-wording/counted.js';

/** Why no change is stated, where the figure would have stood. */
export function refusalSentence(
  { reason, teams }: EffectRefusal,
  whose: 'cohort' | 'comparison',
  scope: TrainingChangeView['scope'],
): Localised {
  switch (reason) {
    case 'round-not-closed':
      return { nl: 'Een van de twee metingen is nog niet gesloten.', en: 'One of the two rounds is not closed yet.' };
    case 'not-asked':
      return {
        nl: 'Een van de twee metingen vroeg hier niet naar.',
        en: 'One of the two rounds did not ask about it.',
      };
    case 'asked-differently':
      return {
        nl: 'De twee metingen vroegen hier met andere stellingen naar.',
        en: 'The two rounds asked about it with other statements.',
      };
    case 'no-teams-chosen':
      return NO_OTHERS[scope === 'whole' ? 'none' : 'notShown'];
    case 'no-common-blocks':
      return whose === 'cohort'
        ? {
            nl: 'Geen team heeft in beide metingen een eigen cijfer dat getoond mag worden.',
            en: 'No team has a figure of its own in both rounds that may be shown.',
          }
        : {
            nl: 'Er zijn geen andere teams met in beide metingen een eigen cijfer dat getoond mag worden.',
            en: 'There are no other teams with a figure of their own in both rounds that may be shown.',
          };
    case 'too-few-teams':
      return {
        nl: `Te weinig om iets te zeggen: ${teamsIn('nl', teams)}, en het moeten er minstens ${LEAST_TEAMS} zijn.`,
        en: `Too few to say: ${teamsIn('en', teams)}, and there have to be ${LEAST_TEAMS} at least.`,
      };
    case 'too-few-respondents':
      return {
        nl: `Te weinig om iets te zeggen: minder dan ${LEAST_RESPONDENTS} mensen antwoordden zeker, voor of na.`,
        en: `Too few to say: fewer than ${LEAST_RESPONDENTS} people answered for certain, before or after.`,
      };
  }
}

const NO_OTHERS = {
  none: { nl: 'Er zijn geen andere teams om mee te vergelijken.', en: 'There are no other teams to compare with.' },
  notShown: {
    nl: 'De andere teams staan er niet naast: dat zou iets verraden over een team dat niet op naam mag.',
    en: 'The other teams are not beside it: that would tell something of a team that is not shown by name.',
  },
} as const satisfies Record<string, Localised>;

/** Why a unit of the cohort is not counted. */
export const UNPAIRED_WORDS: Readonly<Record<UnpairedReason, Localised>> = {
  'no-result-before': {
    nl: 'geen eigen resultaat in de eerste meting',
    en: 'no result of its own in the first round',
  },
  'no-result-after': {
    nl: 'geen eigen resultaat in de tweede meting',
    en: 'no result of its own in the second round',
  },
  'grouped-otherwise': {
    nl: 'de twee keren met andere teams samengevoegd',
    en: 'put together with other teams the two times',
  },
  'with-others': {
    nl: 'het resultaat is ook dat van teams buiten dit cohort',
    en: 'the result is also that of teams outside of this cohort',
  },
};
