import { describe, expect, it } from '@jest/globals';
import { refreshInterval } from './refresh-interval.js';

describe('how soon to look at rounds again', () => {
  it('is soon while one of them is being worked on', () => {
    expect(refreshInterval(['closed', 'preparing'])).toBe(2000);
    expect(refreshInterval(['open', 'closing'])).toBe(2000);
  });

  it('is later while one of them waits for its opening or closing', () => {
    expect(refreshInterval(['launched', 'closed'])).toBe(30_000);
    expect(refreshInterval(['open'])).toBe(30_000);
  });

  it('is never when all are closed, or there are none', () => {
    expect(refreshInterval(['closed', 'closed'])).toBeNull();
    expect(refreshInterval([])).toBeNull();
  });
});
