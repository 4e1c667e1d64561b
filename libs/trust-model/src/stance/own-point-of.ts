import type { Answers } from '../questionnaire/parse-answers.js';
import type { AskedScale } from '../questionnaire/scales-of.js';
import { ownViewOf } from './own-view-of.js';
import { INVOLVEMENT_SCALE, ROOM_SCALE, type OwnPoint } from './stance.js';
import { stancesTouched } from './stances-touched.js';

/**
 * The manager's own point in the stance plane, from the mirror.
 *
 * @param scales that the round asks, with its statements
 * @returns null if the mirror was skipped, or says too little of either axis
 */
export function ownPointOf(scales: readonly AskedScale[], mirror: Answers | null): OwnPoint | null {
  if (mirror === null) return null;
  const viewOf = (id: string): number | null => {
    const asked = scales.find(({ scale }) => scale.id === id);
    return asked === undefined ? null : ownViewOf(asked, mirror);
  };
  const room = viewOf(ROOM_SCALE);
  const involvement = viewOf(INVOLVEMENT_SCALE);
  if (room === null || involvement === null) return null;
  return {
    room,
    involvement,
    stances: stancesTouched({ low: room, high: room }, { low: involvement, high: involvement }),
  };
}
