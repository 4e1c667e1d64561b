import fc from 'fast-check';
import type { AreaFinding, AreaState } from '../delegation/area-state.js';
import { STANCES, type Stance, type StanceBox, type StanceFinding } from '../stance/stance.js';

const AXIS = { middle: 3, interval: { low: 2, high: 4 } };
/** A box somewhere; where does not matter for what follows from a stance. */
export const BOX: StanceBox = { room: AXIS, involvement: AXIS };

export function clearStance(stance: Stance): StanceFinding {
  return { status: 'clear', stance, box: BOX };
}

export function areaIn(areaId: string, state: AreaState['state'], distance = 1): AreaFinding {
  return { areaId, distance, state: stateOf(state) };
}

function stateOf(state: AreaState['state']): AreaState {
  if (state === 'unclear') return { state, reason: 'too-wide', gap: 'unclear' };
  if (state === 'withheld') return { state, reason: 'too-few-answers' };
  return { state, gap: 'more' };
}

export const stanceFindings: fc.Arbitrary<StanceFinding> = fc.oneof(
  fc.constantFrom(...STANCES).map(clearStance),
  fc
    .subarray([...STANCES], { minLength: 2 })
    .map((touches): StanceFinding => ({ status: 'unclear', touches, box: BOX })),
  fc.constant<StanceFinding>({ status: 'withheld', reason: 'too-few-answers' }),
);
