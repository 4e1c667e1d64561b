import { SEALED_BALLOT_BYTES, type Purpose } from '@leeway/ballot/protocol';
import type { StoredBallot } from '@leeway/ballot/server';

export const HASH_BYTES = 32;

/** A ballot of a block. */
export interface BlockBallot extends StoredBallot {
  readonly blockId: string;
}

/** Ballots of one purpose on their way to a thread. Their bytes lie side by side, so that two pieces move, not hundreds. */
export interface SealedBatch {
  readonly purpose: Purpose;
  readonly blockIds: readonly string[];
  readonly versions: readonly number[];
  readonly hashes: ArrayBuffer;
  readonly ciphertexts: ArrayBuffer;
}

/**
 * @param ciphertexts side by side, in the order of the ballots
 * @throws RangeError if they are not as many as the ballots
 */
export function sealedBatch(
  purpose: Purpose,
  ballots: readonly Pick<BlockBallot, 'blockId' | 'version' | 'credentialHash'>[],
  ciphertexts: Uint8Array,
): SealedBatch {
  if (ciphertexts.length !== ballots.length * SEALED_BALLOT_BYTES) {
    throw new RangeError(`${ballots.length} ballots can not have ${ciphertexts.length} bytes`);
  }
  return {
    purpose,
    blockIds: ballots.map(({ blockId }) => blockId),
    versions: ballots.map(({ version }) => version),
    hashes: ownBuffer(Buffer.concat(ballots.map(({ credentialHash }) => credentialHash))),
    ciphertexts: ownBuffer(ciphertexts),
  };
}

export function ballotsOf({ purpose, blockIds, versions, hashes, ciphertexts }: SealedBatch): BlockBallot[] {
  return blockIds.map((blockId, index) => ({
    blockId,
    purpose,
    version: versions[index] ?? 0,
    credentialHash: new Uint8Array(hashes, index * HASH_BYTES, HASH_BYTES),
    ciphertext: new Uint8Array(ciphertexts, index * SEALED_BALLOT_BYTES, SEALED_BALLOT_BYTES),
  }));
}

/** The buffer behind these bytes, or a copy where others share it: a shared one can't move. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? buffer
    : new Uint8Array(bytes).buffer;
}
