import { readFileSync } from 'node:fs';

/** The only source of the present moment in a server. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const offsetIn = (clockFile: string): number => {
  let text: string;
  try {
    text = readFileSync(clockFile, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  const offsetMilliseconds = Number(text);
  if (!Number.isFinite(offsetMilliseconds)) throw new Error(`The clock file ${clockFile} holds no number.`);
  return offsetMilliseconds;
};

/**
 * A clock that runs ahead of (or behind) the real one by the milliseconds in a file, so that a demo and the tests can move
 * all processes through time together. Read at every call; an absent file means no shift. Without a file: the real clock.
 */
export const clockFrom = (clockFile?: string): Clock =>
  clockFile === undefined ? systemClock : { now: () => new Date(Date.now() + offsetIn(clockFile)) };
