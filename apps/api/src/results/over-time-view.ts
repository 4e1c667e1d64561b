import type { TeamResult } from '@leeway/contract';
import { changeBetween, estimateIn, type ReleaseGroup, scalesOf } from '@leeway/trust-model';
import { changeView } from './causes-view.js';
import { figureOf } from './figure-of.js';
import { comparableGroup, type TeamFacts } from './team-facts.js';

interface Moment {
  readonly round: TeamResult['round'];
  readonly group: ReleaseGroup;
}

/** The causes in this round and in the earlier ones that can be compared with it, the oldest first. */
export function overTimeView({ sources, speaking }: TeamFacts, unitId: string): TeamResult['overTime'] {
  if (speaking.group === null) return [];
  const { round, earlier, quality } = sources;
  const before = earlier.flatMap(({ ref, groups }): Moment[] => {
    const group = comparableGroup(speaking, groups, unitId);
    return group === null ? [] : [{ round: ref, group }];
  });
  const moments = [...before.reverse(), { round: round.ref, group: speaking.group }];
  const causes = scalesOf(round.questionnaire, round.ref.kind).filter(({ scale }) => scale.group === 'cause');
  return moments.map((moment, index) => ({
    round: moment.round,
    causes: causes.map(({ scale }) => {
      const measure = `scale:${scale.id}` as const;
      const last = moments[index - 1];
      return {
        scaleId: scale.id,
        figure: figureOf(moment.group, measure, 'no-group'),
        change:
          last === undefined
            ? null
            : changeView(
                changeBetween(estimateIn(last.group, measure, quality), estimateIn(moment.group, measure, quality)),
              ),
      };
    }),
  }));
}
