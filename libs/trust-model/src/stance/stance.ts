import type { Interval } from '../change/interval-of.js';
import type { UnstatedReason } from '../disclosed/unstated.js';

/** How a manager gives trust, as the team notices it. Letting go is neither of the other two. */
export const STANCES = ['letting-go', 'holding-on', 'dropping'] as const;
export type Stance = (typeof STANCES)[number];

/** The two stances in which letting go is stuck. */
export type StuckStance = Exclude<Stance, 'letting-go'>;

/** The scales that are the axes of the stance plane: room to the right, involvement upwards. */
export const ROOM_SCALE = 'room';
export const INVOLVEMENT_SCALE = 'involvement';

/** One axis of the team's box: the middle of the published band, and the interval around it. */
export interface StanceAxis {
  readonly middle: number;
  readonly interval: Interval;
}

/** Where the team lies in the plane. */
export interface StanceBox {
  readonly room: StanceAxis;
  readonly involvement: StanceAxis;
}

/** Where the manager's own answers lie in it: a point, 1–5 each, and its stance; several if it is on a border. */
export interface OwnPoint {
  readonly room: number;
  readonly involvement: number;
  readonly stances: readonly Stance[];
}

/** What can be said of the stance that a team notices. */
export type StanceFinding =
  | { readonly status: 'clear'; readonly stance: Stance; readonly box: StanceBox }
  /** The interval crosses a border: all stances that it touches, in the order of `STANCES`. */
  | { readonly status: 'unclear'; readonly touches: readonly Stance[]; readonly box: StanceBox }
  | { readonly status: 'withheld'; readonly reason: UnstatedReason };
