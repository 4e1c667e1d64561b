import type { ChangeView, DisclosedFigure, TeamResult } from '@leeway/contract';
import { changeBetween, estimateIn, type MeasureId, type ReleaseGroup, scalesOf } from '@leeway/trust-model';
import { changeView } from './causes-view.js';
import { figureOf } from './figure-of.js';
import { comparableGroup, type TeamFacts } from './team-facts.js';

interface Moment {
  readonly round: TeamResult['round'];
  readonly group: ReleaseGroup;
}

/**
 * The causes, and the organisation's own statements of this round, in it and in the earlier ones that can be compared with
 * it, the oldest first.
 */
export function overTimeView({ sources, speaking, about }: TeamFacts, unitId: string): TeamResult['overTime'] {
  if (speaking.group === null) return [];
  const { round, earlier, quality } = sources;
  const before = earlier.flatMap(({ ref, groups }): Moment[] => {
    const group = comparableGroup(speaking, groups, { unitId, about });
    return group === null ? [] : [{ round: ref, group }];
  });
  const moments = [...before.reverse(), { round: round.ref, group: speaking.group }];
  const causes = scalesOf(round.questionnaire, round.ref.kind).filter(({ scale }) => scale.group === 'cause');
  return moments.map((moment, index) => {
    const then = (measure: MeasureId): { figure: DisclosedFigure; change: ChangeView | null } => {
      const last = moments[index - 1]?.group;
      const isComparable = last?.figures[measure] !== undefined && moment.group.figures[measure] !== undefined;
      return {
        figure: figureOf(moment.group, measure, 'not-asked'),
        change: isComparable
          ? changeView(changeBetween(estimateIn(last, measure, quality), estimateIn(moment.group, measure, quality)))
          : null,
      };
    };
    return {
      round: moment.round,
      causes: causes.map(({ scale }) => ({ scaleId: scale.id, ...then(`scale:${scale.id}`) })),
      ownItems: (round.questionnaire.ownItems ?? []).map(({ id }) => ({ itemId: id, ...then(`item:${id}`) })),
    };
  });
}
