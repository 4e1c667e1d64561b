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
  const set = (id: string, minutes: number) =>
    new Promise<void>((resolve) => store.set(id, lastingUntil(minutes), () => resolve()));
  return { written, touch, set };
}

describe('a store that is touched seldom', () => {
  it('writes once in five minutes for each session, and always answers', async () => {
    const { written, touch } = watched();
    for (const minutes of [480, 481, 484.9, 485, 486]) await touch('one', minutes);
    await touch('other', 486);
    expect(written).toEqual(['one', 'one', 'other']);
  });

  it('does not write what was written when the session was made', async () => {
    const { written, touch, set } = watched();
    await set('one', 480);
    for (const minutes of [480, 484.9]) await touch('one', minutes);
    expect(written).toEqual([]);
    await touch('one', 485);
    expect(written).toEqual(['one']);
  });
});
