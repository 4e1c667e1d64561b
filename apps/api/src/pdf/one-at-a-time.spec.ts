import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { OneAtATime } from './one-at-a-time.js';

describe('a queue', () => {
  it('does one thing after the other, and gives each its own result', async () => {
    const queue = new OneAtATime();
    let busy = 0;
    let most = 0;
    const work = (result: number) => async () => {
      most = Math.max(most, ++busy);
      await setTimeout(5);
      busy--;
      return result;
    };
    expect(await Promise.all([1, 2, 3].map((result) => queue.run(work(result))))).toEqual([1, 2, 3]);
    expect(most).toBe(1);
  });

  it('goes on after something failed', async () => {
    const queue = new OneAtATime();
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
