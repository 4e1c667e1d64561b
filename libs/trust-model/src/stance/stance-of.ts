import type { Estimate } from '../change/estimate.js';
import { intervalOf } from '../change/interval-of.js';
import type { Disclosed } from '../disclosed/disclosed.js';
import type { ResponseCaution } from '../release/response-caution.js';
import type { StanceAxis, StanceFinding } from './stance.js';
import { stancesTouched } from './stances-touched.js';

/**
 * The stance that a team notices: the one in whose region the whole box of the two intervals lies, or all that it touches.
 *
 * Not asked if the round has no such scale. Withheld if either figure is, and below a response of 40 %: both follow from counts, so that whether a stance is stated
 * never depends on what it would have been. Example: room 3.75–4.375 and involvement 1.0–2.125 of 8–10 respondents, s =
 * 0.7, is dropping.
 *
 * @param room of the scale `room`
 * @param involvement of the scale `involvement`
 */
export function stanceOf(
  room: Disclosed<Estimate>,
  involvement: Disclosed<Estimate>,
  responseCaution: ResponseCaution | null,
): StanceFinding {
  if (room.status === 'withheld' && room.reason === 'not-asked') return room;
  if (responseCaution === 'below-40') return { status: 'withheld', reason: 'response-below-40' };
  if (room.status === 'withheld') return room;
  if (involvement.status === 'withheld') return involvement;
  const box = { room: axisOf(room.value), involvement: axisOf(involvement.value) };
  const touches = stancesTouched(box.room.interval, box.involvement.interval);
  const [stance] = touches;
  return stance !== undefined && touches.length === 1
    ? { status: 'clear', stance, box }
    : { status: 'unclear', touches, box };
}

function axisOf(estimate: Estimate): StanceAxis {
  return { middle: estimate.figure.middle, interval: intervalOf(estimate) };
}
