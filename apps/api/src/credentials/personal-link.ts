import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Settings } from '../config/settings.js';

const LABEL = 'leeway/personal-link';
const KEY_BYTES = 32;

interface EntitledMember {
  readonly organisationId: string;
  readonly roundId: string;
  readonly memberId: string;
}

export interface PersonalLink {
  readonly link: string;
  /** SHA-256 of its token: all of it that is stored. */
  readonly tokenHash: Buffer;
}

/**
 * The personal link of a member in a round. Its token is derived from `SESSION_SECRET`, so that a reminder holds the same
 * link as the welcome mail while the link itself is stored nowhere in between. Whoever has that secret can make a token for
 * a member anyway (decision 17).
 */
export function personalLink(
  { SESSION_SECRET, BALLOT_ORIGIN }: Pick<Settings, 'SESSION_SECRET' | 'BALLOT_ORIGIN'>,
  { organisationId, roundId, memberId }: EntitledMember,
): PersonalLink {
  const key = Buffer.from(hkdfSync('sha256', SESSION_SECRET, '', LABEL, KEY_BYTES));
  const hmac = createHmac('sha256', key).update(LABEL);
  for (const id of [organisationId, roundId, memberId]) hmac.update(Buffer.from(id.replaceAll('-', ''), 'hex'));
  const token = hmac.digest();
  return {
    link: `${BALLOT_ORIGIN}/#/c/${organisationId}/${roundId}/${token.toString('base64url')}`,
    tokenHash: createHash('sha256').update(token).digest(),
  };
}

/** Where everybody in a round answers: nothing in it is about anybody. */
export function roundLink(
  { BALLOT_ORIGIN }: Pick<Settings, 'BALLOT_ORIGIN'>,
  { organisationId, roundId }: Pick<EntitledMember, 'organisationId' | 'roundId'>,
): string {
  return `${BALLOT_ORIGIN}/#/r/${organisationId}/${roundId}`;
}
