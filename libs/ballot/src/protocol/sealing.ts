import { concatBytes, uint32Bytes, utf8Bytes, uuidBytes, type Bytes } from './bytes.js';
import { purposeByte, type Purpose } from './credential.js';

/** Every plaintext has this size, so that the size of a ballot says nothing about what is in it. */
export const BALLOT_PLAINTEXT_BYTES = 4096;
const LENGTH_BYTES = 4;
/** The longest content, in bytes of UTF-8. */
export const MAX_BALLOT_CONTENT_BYTES = BALLOT_PLAINTEXT_BYTES - LENGTH_BYTES;

/** The encapsulated key: an uncompressed P-256 point. */
export const ENCAPSULATED_KEY_BYTES = 65;
const AEAD_TAG_BYTES = 16;
/** The size of every sealed ballot: encapsulated key ‖ ciphertext with tag. */
export const SEALED_BALLOT_BYTES = ENCAPSULATED_KEY_BYTES + BALLOT_PLAINTEXT_BYTES + AEAD_TAG_BYTES;

/** Versions run from 1 to this. */
export const MAX_BALLOT_VERSION = 2 ** 31 - 1;

const INFO_LABEL = utf8Bytes('leeway/1/ballot');
const FINGERPRINT_BYTES = 32;
const CREDENTIAL_HASH_BYTES = 32;

/** The content does not fit into a ballot. */
export class BallotTooLong extends Error {
  override readonly name = 'BallotTooLong';
  readonly code = 'ballot-too-long';
}

/** A plaintext that `padBallot` can't have made. */
export class InvalidPadding extends Error {
  override readonly name = 'InvalidPadding';
  readonly code = 'invalid-padding';
}

/**
 * Length ‖ UTF-8 ‖ zeros, `BALLOT_PLAINTEXT_BYTES` in all.
 * @throws BallotTooLong for more than `MAX_BALLOT_CONTENT_BYTES` bytes of UTF-8
 */
export function padBallot(content: string): Bytes {
  const text = utf8Bytes(content);
  if (text.length > MAX_BALLOT_CONTENT_BYTES) {
    throw new BallotTooLong(`${text.length} bytes of content, ${MAX_BALLOT_CONTENT_BYTES} at most`);
  }
  return concatBytes(uint32Bytes(text.length), text, new Uint8Array(MAX_BALLOT_CONTENT_BYTES - text.length));
}

/**
 * Reverses `padBallot`.
 * @throws InvalidPadding for another size, a length that runs over, padding other than zeros, or text that is not UTF-8
 */
export function unpadBallot(plaintext: Uint8Array): string {
  if (plaintext.length !== BALLOT_PLAINTEXT_BYTES) {
    throw new InvalidPadding(`a plaintext has ${BALLOT_PLAINTEXT_BYTES} bytes`);
  }
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(0);
  if (length > MAX_BALLOT_CONTENT_BYTES) {
    throw new InvalidPadding('the content runs over the end');
  }
  if (!isAllZero(plaintext.subarray(LENGTH_BYTES + length))) {
    throw new InvalidPadding('the padding is not zero');
  }
  try {
    // ignoreBOM keeps a leading U+FEFF: without it two plaintexts would give the same text.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(plaintext.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  } catch {
    throw new InvalidPadding('the content is not UTF-8');
  }
}

/** A plain loop: four thousand bytes of every ballot, and a function or an iterator takes eight times as long. */
function isAllZero(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] !== 0) {
      return false;
    }
  }
  return true;
}

/** HPKE `info`: ties a ballot to one round and to the directory that its author saw. */
export function ballotInfo(round: { organisationId: string; roundId: string; fingerprint: Uint8Array }): Bytes {
  requireLength(round.fingerprint, FINGERPRINT_BYTES, 'fingerprint');
  return concatBytes(INFO_LABEL, uuidBytes(round.organisationId), uuidBytes(round.roundId), round.fingerprint);
}

/**
 * HPKE `aad`: ties a ballot to its credential and to its place among the versions.
 * @throws RangeError for a version outside 1..`MAX_BALLOT_VERSION`
 */
export function ballotAdditionalData(ballot: { credentialHash: Uint8Array; purpose: Purpose; version: number }): Bytes {
  requireLength(ballot.credentialHash, CREDENTIAL_HASH_BYTES, 'credential hash');
  if (!isBallotVersion(ballot.version)) {
    throw new RangeError(`a version is an integer from 1 to ${MAX_BALLOT_VERSION}`);
  }
  return concatBytes(ballot.credentialHash, Uint8Array.of(purposeByte(ballot.purpose)), uint32Bytes(ballot.version));
}

/** Whether `version` is an integer from 1 to `MAX_BALLOT_VERSION`. */
export function isBallotVersion(version: number): boolean {
  return Number.isInteger(version) && version >= 1 && version <= MAX_BALLOT_VERSION;
}

function requireLength(bytes: Uint8Array, length: number, what: string): void {
  if (bytes.length !== length) {
    throw new RangeError(`a ${what} has ${length} bytes`);
  }
}
