import { isUuid } from '../protocol/bytes.js';
import type { TallyKeyPair } from './open-ballot.js';

const FILE_NAME = /^tally-(.{36})-(.{36})$/;

/** A key file that holds no key pair. */
export class InvalidTallyKeyFile extends Error {
  override readonly name = 'InvalidTallyKeyFile';
  readonly code = 'invalid-tally-key-file';
}

interface Round {
  readonly organisationId: string;
  readonly roundId: string;
}

/** Under which name the tally looks for the key of a round; whoever hands a key in writes it there. */
export function tallyKeyFileName({ organisationId, roundId }: Round): string {
  return `tally-${organisationId}-${roundId}`;
}

/** The round whose key has this name, null for any other file. */
export function roundOfTallyKeyFile(name: string): Round | null {
  const [, organisationId, roundId] = FILE_NAME.exec(name) ?? [];
  return isUuid(organisationId) && isUuid(roundId) ? { organisationId, roundId } : null;
}

/** What is in the file. The same pair gives the same bytes. */
export function encodeTallyKeyPair({ publicKey, privateKey }: TallyKeyPair): Uint8Array {
  return Buffer.from(JSON.stringify({ publicKey, privateKey }));
}

/**
 * Reverses `encodeTallyKeyPair`.
 * @throws InvalidTallyKeyFile; its message never holds anything of the file
 */
export function decodeTallyKeyPair(bytes: Uint8Array): TallyKeyPair {
  const { publicKey, privateKey } = parsed(bytes);
  if (typeof publicKey !== 'string' || typeof privateKey !== 'string') {
    throw new InvalidTallyKeyFile('not a key pair');
  }
  return { publicKey, privateKey };
}

function parsed(bytes: Uint8Array): Partial<Record<keyof TallyKeyPair, unknown>> {
  try {
    return Object(JSON.parse(Buffer.from(bytes).toString('utf8'))) as Partial<Record<keyof TallyKeyPair, unknown>>;
  } catch {
    // The cause is dropped on purpose: a JSON error quotes the text it stumbled over.
    throw new InvalidTallyKeyFile('not JSON');
  }
}
