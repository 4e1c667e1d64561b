import { fromBase64Url, merkleRoot, toHex } from '@leeway/ballot/protocol';
import type { PublicCredentials } from '@leeway/contract';

const HASH_BYTES = 32;

/** What came of looking a receipt's code up. `root` is what this browser worked out from the list. */
export interface BallotCheck {
  readonly isListed: boolean;
  /** Whether the list belongs to the published root. When not, `isListed` says nothing. */
  readonly isWhole: boolean;
  readonly root: string;
}

/**
 * Looks a code up in the whole list, on this device, and checks that the list belongs to the published root.
 * @param code hexadecimal, a whole hash or the beginning of one
 * @param publishedRoot hexadecimal
 * @throws InvalidEncoding when the list is not base64url
 */
export async function checkBallot(
  code: string,
  { credentials }: PublicCredentials,
  publishedRoot: string,
): Promise<BallotCheck> {
  const bytes = fromBase64Url(credentials);
  const hashes = Array.from({ length: Math.ceil(bytes.length / HASH_BYTES) }, (_, at) =>
    bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  const root = toHex(await merkleRoot(hashes));
  return {
    isListed: hashes.some((hash) => toHex(hash).startsWith(code)),
    isWhole: bytes.length % HASH_BYTES === 0 && root === publishedRoot,
    root,
  };
}
