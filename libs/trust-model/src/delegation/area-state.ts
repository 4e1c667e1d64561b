import type { UnstatedReason } from '../disclosed/unstated.js';

/** The states in which a delegation area is stuck, the most pressing first: the order in which they are spoken of. */
export const STUCK_STATES = ['dropped', 'not-landing', 'held', 'ready'] as const;
export type StuckState = (typeof STUCK_STATES)[number];

/** Everything that can be said of an area (product.md, "Where it is stuck"). */
export const AREA_STATES = [...STUCK_STATES, 'flowing', 'unclear', 'withheld'] as const;
export type AreaStateName = (typeof AREA_STATES)[number];

/** Why an area is unclear. A split in the team is not among them: nothing about it is published (anonymity.md, R6). */
export const UNCLEAR_REASONS = [
  /** The intervals are too wide to say on which side of a border the team is. */
  'too-wide',
  /** It would take the manager's own view of this area, and there is none. */
  'no-own-view',
  /** The team has more than it wants, and it is not clear that it feels alone with it. */
  'more-than-wanted',
  /** The team has what it wants; what the manager thinks is neither close to that nor clearly further. */
  'views-differ',
] as const;
export type UnclearReason = (typeof UNCLEAR_REASONS)[number];

/**
 * Where a wish lies from what there is: clearly more, clearly less, close, or none of these. Of the team's answers alone,
 * so that a page can say it of an area that is unclear for want of a mirror.
 */
export const GAPS = ['more', 'less', 'close', 'unclear'] as const;
export type Gap = (typeof GAPS)[number];

/** What can be said of one delegation area. */
export type AreaState =
  | { readonly state: StuckState | 'flowing'; readonly gap: Gap }
  | { readonly state: 'unclear'; readonly reason: UnclearReason; readonly gap: Gap }
  | { readonly state: 'withheld'; readonly reason: UnstatedReason };

/** The state of one area, by its id in the questionnaire. */
export interface AreaFinding {
  readonly areaId: string;
  readonly state: AreaState;
  /** Levels between the middles that the state is about, 0–4; 0 if it is withheld. To speak of the widest one first. */
  readonly distance: number;
}

/** Whether a state is one of those in which an area is stuck. */
export function isStuck(state: AreaStateName): state is StuckState {
  return STUCK_STATES.some((stuck) => stuck === state);
}
