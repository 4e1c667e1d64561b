import type { Interval } from '../change/interval-of.js';
import { MIDDLE_OF_SCALE } from '../change/side-of.js';
import { STANCES, type Stance } from './stance.js';

/**
 * The stances whose region of the plane a box touches, in the order of `STANCES`; at least one. The borders are the
 * middles of both scales, 3, and belong to the regions on either side:
 *
 *     holding on   room ≤ 3
 *     letting go   room ≥ 3 and involvement ≥ 3
 *     dropping     room ≥ 3 and involvement ≤ 3
 *
 * Little room is holding on, however involved the manager is. Source: product.md, "Stance".
 */
export function stancesTouched(room: Interval, involvement: Interval): readonly Stance[] {
  const hasRoom = room.high >= MIDDLE_OF_SCALE;
  const touched: Readonly<Record<Stance, boolean>> = {
    'letting-go': hasRoom && involvement.high >= MIDDLE_OF_SCALE,
    'holding-on': room.low <= MIDDLE_OF_SCALE,
    dropping: hasRoom && involvement.low <= MIDDLE_OF_SCALE,
  };
  return STANCES.filter((stance) => touched[stance]);
}
