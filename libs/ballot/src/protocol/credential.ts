import { concatBytes, sha256, utf8Bytes, uuidBytes, type Bytes } from './bytes.js';
import { toHex } from './encodings.js';

/** What a credential may hand in. Every member gets one of each per round, so that the two can't be joined. */
export const PURPOSES = ['ratings', 'comment'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The public part of a credential: the same for every member of the block. Ids are lower-case UUIDs. */
export interface CredentialScope {
  organisationId: string;
  roundId: string;
  blockId: string;
  purpose: Purpose;
}

export const NONCE_BYTES = 32;
/** The random prefix that RFC 9474's Prepare puts in front of the message in the Randomized variants. */
export const PREPARE_PREFIX_BYTES = 32;

const MESSAGE_LABEL = utf8Bytes('leeway/1/credential');
const HASH_LABEL = utf8Bytes('leeway/1/credential-hash');
const UUID_BYTES = 16;

export const CREDENTIAL_MESSAGE_BYTES = MESSAGE_LABEL.length + 1 + 3 * UUID_BYTES + NONCE_BYTES;
export const PREPARED_BYTES = PREPARE_PREFIX_BYTES + CREDENTIAL_MESSAGE_BYTES;

/** A prepared message that is not one of this protocol. */
export class InvalidCredential extends Error {
  override readonly name = 'InvalidCredential';
  readonly code = 'invalid-credential';
}

/**
 * The byte that stands for a purpose: 1 = ratings, 2 = comment.
 * @throws RangeError for a purpose that came from outside and is neither
 */
export function purposeByte(purpose: Purpose): number {
  const byte = PURPOSES.indexOf(purpose) + 1;
  if (byte === 0) {
    throw new RangeError('an unknown purpose');
  }
  return byte;
}

/**
 * The message to prepare and blind.
 * @param nonce 32 bytes from a cryptographic random generator
 * @throws RangeError for an id that is not a lower-case UUID, or a nonce of another length
 */
export function credentialMessage(scope: CredentialScope, nonce: Uint8Array): Bytes {
  if (nonce.length !== NONCE_BYTES) {
    throw new RangeError(`a nonce has ${NONCE_BYTES} bytes`);
  }
  return concatBytes(
    MESSAGE_LABEL,
    Uint8Array.of(purposeByte(scope.purpose)),
    uuidBytes(scope.organisationId),
    uuidBytes(scope.roundId),
    uuidBytes(scope.blockId),
    nonce,
  );
}

/**
 * Reads a prepared message (random prefix ‖ message) back.
 * @throws InvalidCredential for another length, label or purpose
 */
export function parsePrepared(prepared: Uint8Array): { scope: CredentialScope; nonce: Bytes } {
  if (prepared.length !== PREPARED_BYTES) {
    throw new InvalidCredential(`a prepared message has ${PREPARED_BYTES} bytes`);
  }
  const message = concatBytes(prepared.subarray(PREPARE_PREFIX_BYTES));
  if (!MESSAGE_LABEL.every((byte, index) => message[index] === byte)) {
    throw new InvalidCredential('the message has another label');
  }
  const purpose = PURPOSES[(message[MESSAGE_LABEL.length] ?? 0) - 1];
  if (purpose === undefined) {
    throw new InvalidCredential('the message has an unknown purpose');
  }
  const idAt = (position: number): string => {
    const start = MESSAGE_LABEL.length + 1 + position * UUID_BYTES;
    return uuidText(message.subarray(start, start + UUID_BYTES));
  };
  return {
    scope: { organisationId: idAt(0), roundId: idAt(1), blockId: idAt(2), purpose },
    nonce: message.slice(-NONCE_BYTES),
  };
}

/** The 32 bytes under which the ballot box keeps a ballot, and which are a leaf of the Merkle tree. */
export function credentialHash(prepared: Uint8Array): Promise<Bytes> {
  return sha256(HASH_LABEL, prepared);
}

function uuidText(bytes: Uint8Array): string {
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
