import { describe, expect, it } from '@jest/globals';
import { participationBand } from './participation-band.js';

const SIZES = Array.from({ length: 396 }, (_, index) => index + 5);
const numbersUpTo = (entitled: number): number[] => Array.from({ length: entitled + 1 }, (_, count) => count);

/** The numbers of people that each share of a block can stand for. */
function sharesOf(entitled: number): number[][] {
  const shares: number[][] = [];
  for (const collected of numbersUpTo(entitled))
    (shares[participationBand(entitled, collected).part] ??= []).push(collected);
  return shares;
}

describe('participationBand', () => {
  it.each([
    [
      5,
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    [
      8,
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ],
    ],
    [
      12,
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
        [9, 10, 11, 12],
      ],
    ],
  ])('divides a block of %i', (entitled, shares) => {
    expect(sharesOf(entitled)).toEqual(shares);
  });

  it('is the share that the number lies in', () => {
    for (const entitled of SIZES) {
      for (const collected of numbersUpTo(entitled)) {
        const { part, of } = participationBand(entitled, collected);
        expect(collected / entitled).toBeGreaterThanOrEqual(part / of);
        if (collected < entitled) expect(collected / entitled).toBeLessThan((part + 1) / of);
      }
    }
  });

  it('is never finer than quarters, nor than thirds below ten people', () => {
    for (const entitled of SIZES) {
      expect(sharesOf(entitled).length).toBeLessThanOrEqual(entitled < 10 ? 3 : 4);
      expect(sharesOf(entitled).length).toBeGreaterThan(1);
    }
  });

  it('stands for at least three numbers each, so for nobody and everybody never alone', () => {
    for (const entitled of SIZES) {
      expect(sharesOf(entitled).filter((numbers) => numbers.length < 3)).toEqual([]);
    }
  });

  it('never tells by a step that exactly one person made it, however often somebody looked before', () => {
    for (const entitled of SIZES.filter((size) => size <= 60)) {
      const shares = sharesOf(entitled);
      for (const [at, before] of shares.entries()) {
        for (const after of shares.slice(at + 1)) {
          const steps = new Set(before.flatMap((from) => after.map((to) => to - from)));
          expect(steps.size).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it.each([
    [4, 0],
    [5.5, 0],
    [5, 6],
    [5, -1],
    [5, 0.5],
  ])('refuses %d entitled with %d collected', (entitled, collected) => {
    expect(() => participationBand(entitled, collected)).toThrow(RangeError);
  });
});
