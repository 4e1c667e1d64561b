import type { BriefGoal, Localised } from '@leeway/contract';
import { inBoth } from '../../results/wording/words.js';
import { teamsIn } from './counted.js';

/** Why a goal stands where it stands. */
export function goalSentence({ teams, isOfWhole, score }: Pick<BriefGoal, 'teams' | 'isOfWhole' | 'score'>): Localised {
  return inBoth((language) => {
    const nl = language === 'nl';
    if (score === 0) {
      return nl
        ? 'Deze cijfers vragen er niet om. Dat zegt niet dat niemand het nodig heeft.'
        : 'These figures do not ask for it. That does not say that nobody needs it.';
    }
    const counted = teamsIn(language, teams);
    if (teams === 0) {
      return nl ? 'Het cohort als geheel vraagt erom.' : 'The cohort as a whole asks for it.';
    }
    if (!isOfWhole) {
      return nl ? `Bij ${counted} vragen de antwoorden erom.` : `The answers of ${counted} ask for it.`;
    }
    return nl
      ? `Bij ${counted} en bij het cohort als geheel vragen de antwoorden erom.`
      : `The answers of ${counted}, and of the cohort as a whole, ask for it.`;
  });
}
