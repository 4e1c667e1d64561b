import { describe, expect, it } from '@jest/globals';
import { instantOf, wallTimeOf } from './amsterdam-time.js';

const iso = (wallTime: string): string | undefined => instantOf(wallTime)?.toISOString();

describe('time in Amsterdam', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(iso('2026-12-04T08:00')).toBe('2026-12-04T07:00:00.000Z');
    expect(iso('2026-07-04T08:00')).toBe('2026-07-04T06:00:00.000Z');
  });

  it('comes back as the same wall time', () => {
    expect(wallTimeOf(new Date('2026-12-04T07:00:00.000Z'))).toBe('2026-12-04T08:00');
    expect(wallTimeOf(new Date('2026-06-30T22:30:00.000Z'))).toBe('2026-07-01T00:30');
  });

  it('takes the hour after a time that summer time skips', () => {
    expect(iso('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of a time that comes twice', () => {
    expect(iso('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('refuses what is not a complete date and time', () => {
    expect(instantOf('')).toBeNull();
    expect(instantOf('2026-12-04')).toBeNull();
    expect(instantOf('2026-13-04T08:00')).toBeNull();
  });
});
