import type { RoundRef } from '../round/round-link.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry, type CredentialRecord } from './credential-record.js';
import type { DeviceStore } from './device-store.js';

/**
 * Keeps the token of a link until the credentials are here.
 * @param linkHash of the personal link that the token stands for; worked out from the token if it is one itself
 * @returns `other-person` if this device already holds what another link brought: a credential can't be had twice, so it is
 * never overwritten
 */
export function keepToken(
  store: DeviceStore,
  ref: RoundRef,
  token: string,
  linkHash?: string | null,
): Promise<'kept' | 'other-person'> {
  const entry = credentialEntry(ref);
  return store.exclusively(entry, async () => {
    const link = linkHash === undefined ? await hashOfLink(token) : linkHash;
    const known = (await store.read<CredentialRecord>(entry)) ?? EMPTY_CREDENTIAL_RECORD;
    const holdsSomething = known.credentials.length > 0 || known.pending.length > 0;
    if (holdsSomething && known.linkHash !== null && link !== null && known.linkHash !== link) {
      return 'other-person';
    }
    // With the credentials here the token is of no use any more, except to those who look for it.
    if (known.credentials.length === 0) {
      await store.write(entry, { ...known, token, linkHash: link });
    }
    return 'kept';
  });
}

/** A link that was cut off at the wrong place is no base64url; the api will say what it is worth. */
function decoded(token: string): string {
  try {
    return atob(token.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return token;
  }
}

/** SHA-256 of the token's bytes as base64url, as the api knows it. */
export async function hashOfLink(token: string): Promise<string> {
  const bytes = Uint8Array.from(decoded(token), (char) => char.charCodeAt(0));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
