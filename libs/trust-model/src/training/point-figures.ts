import { exactEstimate } from '../change/estimate.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { GoalEvidence } from '../playbook/playbook.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import type { AskedScale } from '../questionnaire/scales-of.js';
import { DELEGATION_ASPECTS, type MeasureId } from '../release/measure-id.js';
import { INVOLVEMENT_SCALE, ROOM_SCALE } from '../stance/stance.js';
import { ownViewOf } from '../stance/own-view-of.js';
import type { PointFigure } from './evidence-point.js';

/** Where the figures of a team or of a cohort are looked up. */
export interface FigureSource {
  readonly source: 'team' | 'cohort';
  readonly scales: readonly AskedScale[];
  readonly figureOf: (measureId: MeasureId) => Disclosed<Figure>;
  /** Shared; always null for a cohort. */
  readonly mirror: Answers | null;
}

/**
 * The figures that a rule of the playbook has looked at, in the order in which it names them; those that are not shown
 * are left out, since it can't rest on them.
 *
 * @param areaIds the areas in the state of the rule
 */
export function pointFigures(
  evidence: GoalEvidence,
  areaIds: readonly string[],
  from: FigureSource,
): readonly PointFigure[] {
  return measuresOf(evidence, areaIds, from.scales)
    .flatMap((measureId) => shownIn(from, measureId))
    .concat(mirrorFigures(evidence, areaIds, from));
}

function measuresOf(
  evidence: GoalEvidence,
  areaIds: readonly string[],
  scales: readonly AskedScale[],
): readonly MeasureId[] {
  switch (evidence.kind) {
    case 'area-state': {
      const levels = areaIds.flatMap((id) => DELEGATION_ASPECTS.map((aspect) => `area:${id}:${aspect}` as const));
      return evidence.state === 'dropped' ? [...levels, `scale:${INVOLVEMENT_SCALE}`] : levels;
    }
    case 'stance':
      return [`scale:${ROOM_SCALE}`, `scale:${INVOLVEMENT_SCALE}`];
    case 'high-with-low':
      return [evidence.high, ...evidence.low].map((id) => `scale:${id}` as const);
    case 'low-facet':
      return scales
        .filter(({ scale }) => scale.id === evidence.scaleId)
        .flatMap(({ items }) => items.filter(({ facet }) => facet === evidence.facet))
        .map(({ id }) => `item:${id}` as const);
    case 'low-scale':
    case 'below-own-view':
      return [`scale:${evidence.scaleId}`];
  }
}

function shownIn({ source, figureOf }: FigureSource, measureId: MeasureId): readonly PointFigure[] {
  const figure = figureOf(measureId);
  return figure.status === 'shown' ? [{ source, measureId, figure: figure.value }] : [];
}

/** What the manager says themselves, where the rule compares with it: the state of an area, or a scale. */
function mirrorFigures(
  evidence: GoalEvidence,
  areaIds: readonly string[],
  { mirror, scales }: FigureSource,
): readonly PointFigure[] {
  if (mirror === null) return [];
  const exact = (measureId: MeasureId, value: number | null | undefined): readonly PointFigure[] =>
    value === null || value === undefined ? [] : [{ source: 'mirror', measureId, figure: exactEstimate(value).figure }];
  if (evidence.kind === 'area-state' && evidence.state !== 'dropped') {
    return areaIds.flatMap((id) =>
      DELEGATION_ASPECTS.flatMap((aspect) => exact(`area:${id}:${aspect}`, mirror.delegation[id]?.[aspect])),
    );
  }
  if (evidence.kind !== 'below-own-view') return [];
  const asked = scales.find(({ scale }) => scale.id === evidence.scaleId);
  return exact(`scale:${evidence.scaleId}`, asked === undefined ? null : ownViewOf(asked, mirror));
}
