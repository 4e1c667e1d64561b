import type { SessionData, Store } from 'express-session';

/** A session ends at most this much earlier than it would if every visit were written down. */
const TOUCH_EVERY_MS = 5 * 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * Makes a store write down that a session lives on once in five minutes, and not with every request: a page makes several
 * requests, and each would change a row.
 */
export function touchSeldom(store: Store): void {
  const touch = store.touch?.bind(store);
  if (touch === undefined) return;
  const writtenUntil = new Map<string, number>();
  store.touch = (id: string, session: SessionData, done?: () => void): void => {
    const until = session.cookie.expires?.getTime() ?? 0;
    if (until - (writtenUntil.get(id) ?? 0) < TOUCH_EVERY_MS) {
      done?.();
      return;
    }
    // What is forgotten here is written once more than needed.
    if (writtenUntil.size >= MOST_REMEMBERED) writtenUntil.clear();
    writtenUntil.set(id, until);
    touch(id, session, done);
  };
}
