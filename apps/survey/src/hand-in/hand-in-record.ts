import type { Purpose } from '@leeway/ballot/protocol';
import type { HandIn } from '@leeway/contract';
import type { RoundRef } from '../round/round-link.js';

/** What this device keeps about handing in one of its two ballots, in one round. */
export interface HandInRecord {
  /** Sealed and waiting for an acknowledgement: sent again byte for byte until it comes. */
  waiting: HandIn | null;
  /** The highest version that was ever sealed here; 0 before the first. */
  version: number;
  /** The version that the ballot box acknowledged last; 0 before the first. */
  acknowledged: number;
  /** Hexadecimal hash of the credential; empty before the first. */
  credentialHash: string;
  /** What was sealed last, as JSON, to tell whether the answers have changed since. */
  content: string;
}

export const EMPTY_HAND_IN_RECORD: HandInRecord = {
  waiting: null,
  version: 0,
  acknowledged: 0,
  credentialHash: '',
  content: '',
};

export function handInEntry(ref: RoundRef, purpose: Purpose): string {
  return `${ref.organisationId}/${ref.roundId}/hand-in-${purpose}`;
}
