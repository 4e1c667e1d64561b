import type { RoundState } from '@leeway/contract';

/** Something is being worked on, and changes while one looks. */
const MOVING_MS = 2000;
/** The clock opens or closes it some day. */
const WAITING_MS = 30_000;

/**
 * How soon to look at rounds in these states again, in milliseconds; null if they stay as they are.
 * @param isAsked whether something was asked of the tally that it has not done yet
 */
export function refreshInterval(states: readonly RoundState[], isAsked = false): number | null {
  if (isAsked || states.some((state) => state === 'preparing' || state === 'closing')) return MOVING_MS;
  return states.some((state) => state !== 'closed' && state !== 'stopped') ? WAITING_MS : null;
}
