import type { CauseView, ChangeView } from '@leeway/contract';
import { type Change, type Conclusion, ownViewOf, scalesOf } from '@leeway/trust-model';
import { figureOf } from './figure-of.js';
import type { TeamFacts } from './team-facts.js';

/** The four causes, with all that they are held against. */
export function causesView(facts: TeamFacts): CauseView[] {
  const { sources, speaking, organisation, noOrganisation, lastRound, findings, mirror } = facts;
  const { questionnaire, ref } = sources.round;
  const reason = speaking.spokenFor === 'none' ? speaking.reason : 'no-group';
  const likely = new Set(likelyCauses(findings?.conclusion ?? null));
  return scalesOf(questionnaire, ref.kind)
    .filter(({ scale }) => scale.group === 'cause')
    .map(({ scale, items }) => {
      const found = findings?.causes.find(({ scaleId }) => scaleId === scale.id);
      const change = found?.sinceLastRound ?? null;
      const measure = `scale:${scale.id}` as const;
      return {
        scaleId: scale.id,
        name: scale.name,
        low: scale.low,
        figure: figureOf(speaking.group, measure, reason),
        organisation: figureOf(organisation, measure, noOrganisation),
        previous: lastRound === null ? null : figureOf(lastRound, measure, 'no-group'),
        versusOrganisation: found?.versusOrganisation ?? 'too-few-to-say',
        sinceLastRound: change === null ? null : changeView(change),
        isLikely: likely.has(scale.id),
        ownView: mirror === null ? null : ownViewOf({ scale, items }, mirror),
        items: items.map((item) => ({
          itemId: item.id,
          text: { nl: item.nl, en: item.en },
          reversed: item.reversed === true,
          figure: figureOf(speaking.group, `item:${item.id}`, reason),
        })),
      };
    });
}

/** The causes that the sentence names. One that stands out by itself stands alone: the others need not be low. */
function likelyCauses(conclusion: Conclusion | null): readonly string[] {
  const cause = conclusion?.cause ?? null;
  if (conclusion === null || cause === null) return [];
  return conclusion.where.kind === 'cause' ? [cause.scaleId] : [cause.scaleId, ...cause.asLikely];
}

export function changeView(change: Change): ChangeView {
  if (change.outcome !== 'clear-change') return change.outcome;
  return change.direction === 'up' ? 'clearly-up' : 'clearly-down';
}
