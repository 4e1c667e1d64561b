import { describe, expect, it } from '@jest/globals';
import { drawMoment, latestMoment, secureRandom } from './later.js';

const HOUR_MS = 3_600_000;
const NOW_MS = 1_000 * HOUR_MS;

describe('drawMoment', () => {
  it('lies between one hour and three days from now', () => {
    const closesAtMs = NOW_MS + 200 * HOUR_MS;
    expect(drawMoment(NOW_MS, closesAtMs, 0)).toBe(NOW_MS + HOUR_MS);
    expect(drawMoment(NOW_MS, closesAtMs, 1)).toBe(NOW_MS + 72 * HOUR_MS);
    expect(drawMoment(NOW_MS, closesAtMs, 0.5)).toBe(NOW_MS + 36.5 * HOUR_MS);
  });

  it('leaves an hour before the round closes', () => {
    expect(drawMoment(NOW_MS, NOW_MS + 6 * HOUR_MS, 1)).toBe(NOW_MS + 5 * HOUR_MS);
  });

  it('is none when the round closes within two hours', () => {
    expect(drawMoment(NOW_MS, NOW_MS + 2 * HOUR_MS, 0.5)).toBeNull();
    expect(latestMoment(NOW_MS, NOW_MS - HOUR_MS)).toBeNull();
  });
});

describe('secureRandom', () => {
  it('spreads over the whole range', () => {
    const drawn = Array.from({ length: 2_000 }, secureRandom);
    expect(Math.min(...drawn)).toBeLessThan(0.05);
    expect(Math.max(...drawn)).toBeGreaterThan(0.95);
    expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  });
});
