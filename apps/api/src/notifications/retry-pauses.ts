const MINUTE_MS = 60_000;
/** After each time that a server put a mail off: two days and a half in all. */
const PAUSES_MINUTES = [1, 5, 15, 60, 3 * 60, 8 * 60, 24 * 60, 24 * 60];
/** After a failure that is not about the mail: the others have their turn first. */
export const TROUBLE_PAUSE_MS = MINUTE_MS / 2;

/**
 * How long to wait before a mail is tried again, in milliseconds.
 * @param attempts how often it has been put off, from 1
 * @returns null when it has been tried often enough
 */
export function retryPause(attempts: number): number | null {
  const minutes = PAUSES_MINUTES[attempts - 1];
  return minutes === undefined ? null : minutes * MINUTE_MS;
}
