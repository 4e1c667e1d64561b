import type { ConvictionView } from '@leeway/contract';
import { scalesOf } from '@leeway/trust-model';
import { figureOf } from './figure-of.js';
import type { TeamFacts } from './team-facts.js';

/** What giving trust is made of (product.md, the four convictions): received by the team, given as the manager says. */
export function convictionsView({ sources, speaking, mirror }: TeamFacts): ConvictionView[] {
  const { questionnaire, ref } = sources.round;
  const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
  return scalesOf(questionnaire, ref.kind)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (item.conviction === undefined || item.manager === undefined) return [];
      const rating = mirror?.ratings[item.id];
      return {
        conviction: item.conviction,
        text: { nl: item.nl, en: item.en },
        ownText: { nl: item.manager.nl, en: item.manager.en },
        received: figureOf(speaking.group, `item:${item.id}`, reason),
        given: rating === undefined ? null : item.reversed === true ? 6 - rating : rating,
      };
    });
}
