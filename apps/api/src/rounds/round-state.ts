import type { RoundState } from '@leeway/contract';

/** Steps of a launch, as they are stored, and its end if it is called off. What happens after that follows from the clock and from the release. */
export const LAUNCH_STATES = ['preparing', 'publishing', 'launched', 'stopped'] as const;
export type LaunchState = (typeof LAUNCH_STATES)[number];

export interface RoundMoments {
  readonly state: LaunchState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Whether the tally has written the release. */
  readonly released: boolean;
}

/** The state that people see. A round is closed when its release is there, not when its time is up. */
export function roundState(round: RoundMoments, now: Date): RoundState {
  if (round.state === 'stopped') return 'stopped';
  if (round.released) return 'closed';
  if (round.state !== 'launched') return 'preparing';
  if (now >= round.closesAt) return 'closing';
  return now >= round.opensAt ? 'open' : 'launched';
}

/** Whether credentials are no longer given out, for a round that has been launched. */
export function isOver(round: Pick<RoundMoments, 'closesAt' | 'released'>, now: Date): boolean {
  return round.released || now >= round.closesAt;
}

export interface Preparation {
  readonly state: LaunchState;
  readonly blocks: number;
  readonly blocksWithKey: number;
  readonly hasTallyKey: boolean;
}

/** Steps done of all: one per block key, the tally's key, the directory, and its publication. */
export function preparationProgress(round: Preparation): { done: number; of: number } {
  const steps = [round.hasTallyKey, round.state !== 'preparing', ['launched', 'stopped'].includes(round.state)];
  return { done: round.blocksWithKey + steps.filter(Boolean).length, of: round.blocks + steps.length };
}
