import { bandStarts } from '../bands/band-starts.js';
import type { Thresholds } from '../blocks/thresholds.js';
import { shown, withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { figureOfSum } from '../indices/figure-of-sum.js';
import { scaleIndex } from '../indices/scale-index.js';
import { areasOf } from '../questionnaire/areas-of.js';
import type { FollowUp, Item, Questionnaire, RoundKind } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import type { BlockTally, MeasureSum } from './block-tally.js';
import { DELEGATION_ASPECTS, type MeasureId } from './measure-id.js';

interface MeasuredItem {
  readonly id: string;
  /** How many answered it. */
  readonly n: number;
  readonly figure: Figure | null;
}

/**
 * The figures of one reporting group, in the order of the questionnaire: scales, items, own statements, follow-up statements,
 * delegation areas. There is nothing of a follow-up statement that is not given here, whatever the tally holds of it.
 *
 * Single items, own statements among them, are shown from `minItemRespondents` answers, follow-up statements, delegation areas and the items inside an
 * index from `minRespondents` (anonymity.md, R6). Whether something is shown follows from the number of answers alone.
 */
export function groupFigures(
  questionnaire: Questionnaire,
  kind: RoundKind,
  thresholds: Thresholds,
  tally: BlockTally,
  followUps: readonly FollowUp[] = [],
): Record<MeasureId, Disclosed<Figure>> {
  const measured = ({ id, reversed }: Pick<Item, 'id' | 'reversed'>): MeasuredItem => {
    const answers = tally.measures[`item:${id}`];
    return { id, n: answers?.n ?? 0, figure: usable(answers, reversed === true, thresholds) };
  };
  const scales = scalesOf(questionnaire, kind).map(({ scale, items }) => ({
    id: scale.id,
    items: items.map(measured),
  }));
  const figures: Record<MeasureId, Disclosed<Figure>> = {};
  for (const { id, items } of scales) figures[`scale:${id}`] = scaleIndex(items.map((item) => item.figure));
  const single = [...scales.flatMap(({ items }) => items), ...(questionnaire.ownItems ?? []).map(measured)];
  for (const { id, n, figure } of single) {
    const few = figure !== null && n < thresholds.minItemRespondents;
    figures[`item:${id}`] = few ? withheld('item-needs-eight') : orTooFew(figure);
  }
  for (const { id, figure } of followUps.map(measured)) figures[`item:${id}`] = orTooFew(figure);
  for (const { id } of areasOf(questionnaire, kind)) {
    for (const aspect of DELEGATION_ASPECTS) {
      figures[`area:${id}:${aspect}`] = orTooFew(usable(tally.measures[`area:${id}:${aspect}`], false, thresholds));
    }
  }
  return figures;
}

function orTooFew(figure: Figure | null): Disclosed<Figure> {
  return figure === null ? withheld('too-few-answers') : shown(figure);
}

/** The figure of one question, or null if too few answered it, or so few that the only band is the whole scale. */
function usable(measured: MeasureSum | undefined, reversed: boolean, thresholds: Thresholds): Figure | null {
  const { n, sum } = measured ?? { n: 0, sum: 0 };
  if (n < thresholds.minRespondents || bandStarts(n, thresholds.bandWidth).length === 1) return null;
  return figureOfSum(n, sum, reversed, thresholds.bandWidth);
}
