import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFlight } from './in-flight.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    yield number;
  }
}

const collected = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const result of results) {
    all.push(result);
  }
  return all;
};

describe('work in flight', () => {
  it('gives every result once, each as soon as it is ready', async () => {
    const work = async (number: number): Promise<number> => {
      await sleep(number === 0 ? 200 : 5);
      return number;
    };
    const results = await collected(inFlight(numbers(12), 4, work));
    expect(results.at(-1)).toBe(0);
    expect([...results].sort((one, other) => one - other)).toEqual(Array.from({ length: 12 }, (_, number) => number));
  });

  it('is done on several at a time, and never on more than the limit', async () => {
    let [now, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, (now += 1));
      await sleep(5);
      now -= 1;
    };
    await collected(inFlight(numbers(20), 3, work));
    expect(most).toBe(3);
  });

  it('ends with the first failure, and leaves no other one behind', async () => {
    const work = async (number: number): Promise<number> => {
      await sleep(number === 1 ? 1 : 20);
      throw new Error(`no ${number}`);
    };
    await expect(collected(inFlight(numbers(9), 4, work))).rejects.toThrow('no 1');
    await sleep(40);
  });

  it('ends with a failure of what gives the items', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    }
    await expect(collected(inFlight(broken(), 4, async (number) => number))).rejects.toThrow('no more');
  });
});
