import type { Localised } from '@leeway/contract';
import { type HotSpot, STUCK_STATES, type StuckState } from '@leeway/trust-model';
import { inBoth, listIn } from '../../results/wording/words.js';
import { teamsIn } from './counted.js';

/** In how many of the teams by name an area is stuck, and how. */
export function areaSentence({ states, stuck }: Pick<HotSpot, 'states' | 'stuck'>, teams: number): Localised {
  return inBoth((language) => {
    const nl = language === 'nl';
    if (teams === 0) return nl ? 'Geen teams op naam om dit van te zeggen.' : 'No teams by name to say this of.';
    if (stuck === 0)
      return nl ? 'Bij geen van de teams zit dit duidelijk vast.' : 'Clearly stuck in none of the teams.';
    const parts = STUCK_STATES.filter((state) => states[state] > 0).map((state) =>
      STUCK_WORDS[state][language].replace('{teams}', teamsIn(language, states[state])),
    );
    const list = listIn(language, parts);
    return nl ? `Vast bij ${stuck} van ${teams}: ${list}.` : `Stuck in ${stuck} of ${teams}: ${list}.`;
  });
}

const STUCK_WORDS = {
  dropped: { nl: 'er alleen voor staan bij {teams}', en: 'alone with it in {teams}' },
  'not-landing': { nl: 'overgedragen, nog niet gemerkt bij {teams}', en: 'handed over, not noticed yet in {teams}' },
  held: { nl: 'meer ruimte gewenst bij {teams}', en: 'more room wanted in {teams}' },
  ready: { nl: 'klaar om te beginnen bij {teams}', en: 'ready to begin in {teams}' },
} as const satisfies Record<StuckState, Localised>;
