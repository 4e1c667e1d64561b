import { describe, expect, it } from '@jest/globals';
import { EMPTY_CREDENTIAL_RECORD, isOneSitting, type CredentialRecord } from './credential-record.js';

const HOUR_MS = 3_600_000;

const collected = (roundWasOpen: boolean, holder: CredentialRecord['holder'] = 'member'): CredentialRecord => ({
  ...EMPTY_CREDENTIAL_RECORD,
  collected: { atMs: 0, roundWasOpen },
  holder,
});

describe('isOneSitting', () => {
  it('is so when the credential was collected in an open round a moment ago', () => {
    expect(isOneSitting(collected(true), HOUR_MS)).toBe(true);
  });

  it('is not so a day later', () => {
    expect(isOneSitting(collected(true), 24 * HOUR_MS)).toBe(false);
  });

  it('is not so when it was collected before the round opened', () => {
    expect(isOneSitting(collected(false), 1)).toBe(false);
  });

  it('is not so with a card, of which nobody knows who drew it', () => {
    expect(isOneSitting(collected(true, 'card'), 1)).toBe(false);
  });

  it('is not so without a credential', () => {
    expect(isOneSitting(EMPTY_CREDENTIAL_RECORD, 0)).toBe(false);
  });
});
