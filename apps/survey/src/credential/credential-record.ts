import type { Credential, PendingCredential } from '@leeway/ballot/client';
import type { LinkOpened } from '@leeway/contract';
import type { RoundRef } from '../round/round-link.js';

/** What this device keeps about the right to answer in one round. */
export interface CredentialRecord {
  /** Of the personal link; forgotten as soon as both credentials are here. */
  token: string | null;
  /** Tells the link that brought this from somebody else's. Null when it was not a link of its own. */
  linkHash: string | null;
  /** The directory's text as first seen: it may never change. */
  directory: string | null;
  blockId: string | null;
  members: string[];
  /** Sent, or about to be sent, and not answered yet. */
  pending: PendingCredential[];
  credentials: Credential[];
  collected: { atMs: number; roundWasOpen: boolean } | null;
  /** Who the link was made for; null before it was opened. */
  holder: LinkOpened['holder'] | null;
}

export const EMPTY_CREDENTIAL_RECORD: CredentialRecord = {
  token: null,
  linkHash: null,
  directory: null,
  blockId: null,
  members: [],
  pending: [],
  credentials: [],
  collected: null,
  holder: null,
};

/** Collecting and answering closer together than this is one sitting, for somebody who watches the server live. */
const ONE_SITTING_MS = 12 * 60 * 60 * 1000;

/**
 * Whether handing in now would follow so soon after collecting that a live observer could put the two together. Not with
 * a card: nobody knows who drew it.
 */
export function isOneSitting({ collected, holder }: CredentialRecord, nowMs: number): boolean {
  return holder !== 'card' && collected !== null && collected.roundWasOpen && nowMs - collected.atMs < ONE_SITTING_MS;
}

export function credentialEntry(ref: RoundRef): string {
  return `${ref.organisationId}/${ref.roundId}/credential`;
}

/** What lets this device collect ahead for later rounds of the organisation. */
export function passEntry(organisationId: string): string {
  return `${organisationId}/pass`;
}
