import type { Language, Localised } from '@leeway/contract';
import type { Conclusion, StuckState, Where } from '@leeway/trust-model';
import type { Names } from '../../results/names.js';
import { areaName, choiceIn, inBoth, scaleName } from '../../results/wording/words.js';

/**
 * What is stuck in a team and what may be behind it, for somebody who prepares a training. It says what the answers say;
 * of the manager it says what they themselves have shared, and nothing else.
 */
export function teamSentence({ where, cause }: Pick<Conclusion, 'where' | 'cause'>, names: Names): Localised {
  return inBoth((language) => {
    const first = whereIn(where, names, language);
    if (cause === null || where.kind === 'cause') return first;
    const causes = [cause.scaleId, ...cause.asLikely].map((id) => scaleName(names.scale(id), language));
    const named = choiceIn(language, causes);
    return language === 'nl'
      ? `${first} Meest waarschijnlijke oorzaak: ${named}.`
      : `${first} Most likely cause: ${named}.`;
  });
}

function whereIn(where: Where, names: Names, language: Language): string {
  const nl = language === 'nl';
  switch (where.kind) {
    case 'area':
      return stuckAt(where.state, areaName(names.area(where.areaId), language), language);
    case 'stance':
      return stanceSaid(where.stances, language);
    case 'cause': {
      const cause = scaleName(names.scale(where.scaleId), language);
      return nl
        ? `Loslaten zit niet vast; het cijfer voor ${cause} ligt duidelijk laag.`
        : `Letting go is not stuck; the figure for ${cause} is clearly low.`;
    }
    case 'nothing-is-stuck':
      return nl ? 'Hier zit niets duidelijk vast.' : 'Nothing is clearly stuck here.';
    case 'cannot-say':
      return nl
        ? 'Deze antwoorden zeggen niet of er iets vastzit.'
        : 'These answers do not say whether anything is stuck.';
  }
}

function stuckAt(state: StuckState, area: string, language: Language): string {
  const sentences = {
    held: {
      nl: `Bij ${area} wil het team meer zelf beslissen dan nu kan.`,
      en: `At ${area} the team wants to decide more than it can now.`,
    },
    'not-landing': {
      nl: `Bij ${area} is iets overgedragen dat het team nog niet merkt.`,
      en: `At ${area} something was handed over that the team does not notice yet.`,
    },
    ready: {
      nl: `Bij ${area} willen team en leidinggevende allebei verder.`,
      en: `At ${area} team and manager both want to go further.`,
    },
    dropped: {
      nl: `Bij ${area} beslist het team meer dan het wil, en voelt het zich er alleen mee.`,
      en: `At ${area} the team decides more than it wants to, and feels alone with it.`,
    },
  } as const satisfies Record<StuckState, Record<Language, string>>;
  return sentences[state][language];
}

function stanceSaid(stances: readonly string[], language: Language): string {
  const nl = language === 'nl';
  if (stances.length > 1) {
    return nl
      ? 'Het team merkt weinig betrokkenheid; hoeveel ruimte er is, is niet duidelijk.'
      : 'The team notices little involvement; how much room there is, is not clear.';
  }
  if (stances[0] === 'dropping') {
    return nl
      ? 'Het team merkt veel ruimte en weinig betrokkenheid.'
      : 'The team notices much room and little involvement.';
  }
  return nl
    ? 'Het team merkt weinig ruimte om zelf te beslissen.'
    : 'The team notices little room to decide for itself.';
}
