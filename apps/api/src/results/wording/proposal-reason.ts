import type { Language, Localised } from '@leeway/contract';
import type { ActionReason, StuckState } from '@leeway/trust-model';
import type { Names } from '../names.js';
import { stanceName } from './stance-sentence.js';
import { areaName, inBoth, scaleName } from './words.js';

/** Why an action is proposed. */
export function proposalReason(reason: ActionReason, names: Names): Localised {
  return inBoth((language) => `${language === 'nl' ? 'Omdat' : 'Because'} ${because(reason, names, language)}.`);
}

function because(reason: ActionReason, names: Names, language: Language): string {
  const nl = language === 'nl';
  switch (reason.kind) {
    case 'area':
      return becauseOf(reason.state, areaName(names.area(reason.areaId), language), language);
    case 'stance': {
      const stance = stanceName(reason.stance, language);
      return nl ? `de antwoorden op ${stance} wijzen` : `the answers point to ${stance}`;
    }
    case 'cause': {
      const cause = scaleName(names.scale(reason.scaleId), language);
      return nl ? `${cause} de meest waarschijnlijke oorzaak is` : `${cause} is the most likely cause`;
    }
    case 'low-scale': {
      const scale = scaleName(names.scale(reason.scaleId), language);
      return nl ? `het cijfer voor ${scale} duidelijk laag is` : `the figure for ${scale} is clearly low`;
    }
  }
}

function becauseOf(state: StuckState, area: string, language: Language): string {
  const words = {
    held: {
      nl: `het team bij ${area} meer ruimte wil dan het krijgt`,
      en: `the team wants more room at ${area} than it gets`,
    },
    'not-landing': {
      nl: `wat je bij ${area} hebt overgedragen niet aankomt`,
      en: `what you handed over at ${area} does not land`,
    },
    ready: {
      nl: `jij en het team bij ${area} allebei verder willen`,
      en: `you and the team both want to go further at ${area}`,
    },
    dropped: { nl: `mensen zich bij ${area} alleen voelen`, en: `people feel alone at ${area}` },
  } as const satisfies Record<StuckState, Record<Language, string>>;
  return words[state][language];
}
