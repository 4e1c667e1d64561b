import { fromBase64Url, fromHex, merkleRoot, toHex } from '@leeway/ballot/protocol';
import type { RoundRef } from '../round/round-link.js';
import { fetchPublicCredentials, fetchPublicRound } from '../round/round-servers.js';

const HASH_BYTES = 32;

/**
 * `included`: all are in the list, and the list belongs to the root that everybody is shown. `missing`: at least one is
 * not. `root-differs`: the list is another one than that which was published. `not-yet`: the round is still being counted.
 */
export type Inclusion = 'included' | 'missing' | 'root-differs' | 'not-yet' | 'unreachable';

/**
 * Checks that ballots were counted. The whole list is fetched and everything is worked out here, so that nobody learns
 * which of its entries is looked for.
 * @param hashes of the credentials, hexadecimal
 */
export async function checkInclusion(apiOrigin: string, ref: RoundRef, hashes: readonly string[]): Promise<Inclusion> {
  const round = await fetchPublicRound(apiOrigin, ref);
  if (round.status !== 'ok') {
    return 'unreachable';
  }
  if (round.value.closed === null) {
    return 'not-yet';
  }
  const list = await fetchPublicCredentials(apiOrigin, ref);
  if (list.status !== 'ok') {
    return 'unreachable';
  }
  const leaves = split(fromBase64Url(list.value.credentials));
  const { merkleRoot: published } = round.value.closed;
  if (leaves === null || toHex(await merkleRoot(leaves)) !== published) {
    return 'root-differs';
  }
  const listed = new Set(leaves.map((leaf) => toHex(leaf)));
  return hashes.every((hash) => listed.has(toHex(fromHex(hash)))) ? 'included' : 'missing';
}

/** Null for a list that was cut off. */
function split(bytes: Uint8Array): Uint8Array[] | null {
  return bytes.length % HASH_BYTES === 0
    ? Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
        bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
      )
    : null;
}
