import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import type { MeasureId } from '../release/measure-id.js';
import type { MomentGroup } from './moment.js';
import type { TeamPair } from './pair-teams.js';

/** A figure of a team before and after; undefined if a round has none. */
export type FigurePair = readonly [Disclosed<Figure> | undefined, Disclosed<Figure> | undefined];

/**
 * What a team shows of a measure at both moments, made of the same statements: as published, or, where one of the two
 * rounds is a baseline and the other a pulse, the baseline's of the statements that a pulse asks.
 */
export function comparableFigures({ before, after }: TeamPair, measureId: MeasureId): FigurePair {
  const isMixed = (before.shortForms === undefined) !== (after.shortForms === undefined);
  const figureIn = ({ figures, shortForms }: MomentGroup): Disclosed<Figure> | undefined =>
    isMixed && shortForms !== undefined ? shortForms[measureId.replace('scale:', '')] : figures[measureId];
  return [figureIn(before), figureIn(after)];
}
