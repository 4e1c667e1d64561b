import type { Credential, PendingCredential } from '@leeway/ballot/client';
import type { RoundRef } from '../round/round-link.js';

/** What this device keeps about the right to answer in one round. */
export interface CredentialRecord {
  /** Of the personal link; forgotten as soon as both credentials are here. */
  token: string | null;
  /** The directory's text as first seen: it may never change. */
  directory: string | null;
  blockId: string | null;
  members: string[];
  /** Sent, or about to be sent, and not answered yet. */
  pending: PendingCredential[];
  credentials: Credential[];
  collected: { atMs: number; roundWasOpen: boolean } | null;
}

export const EMPTY_CREDENTIAL_RECORD: CredentialRecord = {
  token: null,
  directory: null,
  blockId: null,
  members: [],
  pending: [],
  credentials: [],
  collected: null,
};

/** Collecting and answering closer together than this is one sitting, for somebody who watches the server live. */
const ONE_SITTING_MS = 12 * 60 * 60 * 1000;

/** Whether handing in now would follow so soon after collecting that a live observer could put the two together. */
export function isOneSitting(collected: CredentialRecord['collected'], nowMs: number): boolean {
  return collected !== null && collected.roundWasOpen && nowMs - collected.atMs < ONE_SITTING_MS;
}

export function credentialEntry(ref: RoundRef): string {
  return `${ref.organisationId}/${ref.roundId}/credential`;
}
