import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstFree } from './first-free.js';

describe('the first free number', () => {
  it('is found where all numbers below it are taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5000), async (taken) => {
        expect(await firstFree(async (number) => number < taken)).toBe(taken);
      }),
    );
  });

  it('is found with few questions', async () => {
    let questions = 0;
    await firstFree(async (number) => {
      questions += 1;
      return number < 100_000;
    });
    expect(questions).toBeLessThan(40);
  });
});
