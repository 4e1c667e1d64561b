import type { OwnItemResult } from '@leeway/contract';
import { changeBetween, directionOf, estimateIn } from '@leeway/trust-model';
import { changeView } from './causes-view.js';
import { figureOf } from './figure-of.js';
import type { TeamFacts } from './team-facts.js';

/** What the organisation asks itself, beside the organisation and the last round that asked it. Nothing is concluded from it. */
export function ownItemsView(facts: TeamFacts): OwnItemResult[] {
  const { sources, speaking, organisation, noOrganisation, lastRound } = facts;
  const { round, quality } = sources;
  const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
  return (round.questionnaire.ownItems ?? []).map((item) => {
    const measure = `item:${item.id}` as const;
    // A round that did not ask it has nothing to compare with.
    const before = lastRound?.figures[measure] === undefined ? null : lastRound;
    return {
      itemId: item.id,
      text: { nl: item.nl, en: item.en },
      direction: directionOf(item),
      figure: figureOf(speaking.group, measure, reason),
      organisation: figureOf(organisation, measure, noOrganisation),
      previous: before === null ? null : figureOf(before, measure, 'no-group'),
      sinceLastRound:
        before === null || speaking.group === null
          ? null
          : changeView(
              changeBetween(estimateIn(before, measure, quality), estimateIn(speaking.group, measure, quality)),
            ),
    };
  });
}
