import { describe, expect, it } from '@jest/globals';
import { shuffled } from './shuffle.js';

describe('shuffled', () => {
  it('keeps every item once and leaves the original alone', () => {
    const original = Array.from({ length: 100 }, (_, index) => index);
    const result = shuffled(original);
    expect(original).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(result).not.toEqual(original);
    expect([...result].sort((one, other) => one - other)).toEqual(original);
  });

  it('gives each of the six orders of three items about as often', () => {
    const rounds = 6000;
    const times = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      const order = shuffled(['a', 'b', 'c']).join('');
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    // Chi-squared with five degrees of freedom: above 35 once in a million runs.
    const expected = rounds / 6;
    const chiSquared = [...times.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(35);
  });

  it.each([[[]], [['only']]])('returns %j as it is', (items) => {
    expect(shuffled<string>(items)).toEqual(items);
  });
});
