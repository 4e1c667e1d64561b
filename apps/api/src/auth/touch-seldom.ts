import type { SessionData, Store } from 'express-session';

/** A session ends at most this much earlier than it would if every visit were written down. */
const TOUCH_EVERY_MS = 5 * 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * Makes a store write down that a session lives on once in five minutes, counted from when it was made, and not with every
 * request: a page makes several requests, and each would change a row.
 */
export function touchSeldom(store: Store): void {
  const touch = store.touch?.bind(store);
  if (touch === undefined) return;
  const set = store.set.bind(store);
  const writtenUntil = new Map<string, number>();
  const remember = (id: string, until: number): void => {
    // What is forgotten here is written once more than needed.
    if (writtenUntil.size >= MOST_REMEMBERED) writtenUntil.clear();
    writtenUntil.set(id, until);
  };
  store.set = (id: string, session: SessionData, done?: (error?: unknown) => void): void => {
    remember(id, endOf(session));
    set(id, session, done);
  };
  store.touch = (id: string, session: SessionData, done?: () => void): void => {
    const until = endOf(session);
    if (until - (writtenUntil.get(id) ?? 0) < TOUCH_EVERY_MS) {
      done?.();
      return;
    }
    remember(id, until);
    touch(id, session, done);
  };
}

function endOf({ cookie }: SessionData): number {
  return cookie.expires?.getTime() ?? 0;
}
