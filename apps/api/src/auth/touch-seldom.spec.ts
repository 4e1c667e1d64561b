import { describe, expect, it } from '@jest/globals';
import { MemoryStore, type SessionData } from 'express-session';
import { touchSeldom } from './touch-seldom.js';

const MINUTE_MS = 60_000;
const lastingUntil = (minutes: number): SessionData =>
  ({ cookie: { expires: new Date(minutes * MINUTE_MS) } }) as unknown as SessionData;

/** A store that tells what it was asked to write. */
function watched() {
  const store = new MemoryStore();
  const written: string[] = [];
  store.touch = (id, _session, done) => {
    written.push(id);
    done?.();
  };
  touchSeldom(store);
  const touch = (id: string, minutes: number) =>
    new Promise<void>((resolve) => store.touch(id, lastingUntil(minutes), resolve));
  return { written, touch };
}

describe('a store that is touched seldom', () => {
  it('writes once in five minutes for each session, and always answers', async () => {
    const { written, touch } = watched();
    for (const minutes of [480, 481, 484.9, 485, 486]) await touch('one', minutes);
    await touch('other', 486);
    expect(written).toEqual(['one', 'one', 'other']);
  });
});
