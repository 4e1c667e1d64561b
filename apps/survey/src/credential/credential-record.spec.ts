import { describe, expect, it } from '@jest/globals';
import { isOneSitting } from './credential-record.js';

const HOUR_MS = 3_600_000;

describe('isOneSitting', () => {
  it('is so when the credential was collected in an open round a moment ago', () => {
    expect(isOneSitting({ atMs: 0, roundWasOpen: true }, HOUR_MS)).toBe(true);
  });

  it('is not so a day later', () => {
    expect(isOneSitting({ atMs: 0, roundWasOpen: true }, 24 * HOUR_MS)).toBe(false);
  });

  it('is not so when it was collected before the round opened', () => {
    expect(isOneSitting({ atMs: 0, roundWasOpen: false }, 1)).toBe(false);
  });

  it('is not so without a credential', () => {
    expect(isOneSitting(null, 0)).toBe(false);
  });
});
