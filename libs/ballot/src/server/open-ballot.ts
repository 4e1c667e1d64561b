import { createECDH } from 'node:crypto';
import { ballotSuite } from '../protocol/ballot-suite.js';
import { decodeBallotContent, type BallotContent } from '../protocol/ballot-content.js';
import { concatBytes, equalBytes, type Bytes } from '../protocol/bytes.js';
import type { Purpose } from '../protocol/credential.js';
import { fingerprintOf } from '../protocol/directory.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { parseDirectory } from '../protocol/parse-directory.js';
import {
  ENCAPSULATED_KEY_BYTES,
  SEALED_BALLOT_BYTES,
  ballotAdditionalData,
  ballotInfo,
  unpadBallot,
} from '../protocol/sealing.js';
import { NodeHkdfSha256 } from './node-hkdf.js';

/** The key pair of one round. */
export interface TallyKeyPair {
  /** Uncompressed P-256 point (65 bytes), base64url. */
  publicKey: string;
  /** The scalar (32 bytes), base64url. Never in a database, a log or a backup. */
  privateKey: string;
}

/** A ballot as the ballot box keeps it. */
export interface StoredBallot {
  credentialHash: Uint8Array;
  purpose: Purpose;
  version: number;
  /** `SEALED_BALLOT_BYTES` bytes. */
  ciphertext: Uint8Array;
}

/** A ballot that was not sealed for this round, credential, purpose and version, or that holds no readable content. */
export class UnopenableBallot extends Error {
  override readonly name = 'UnopenableBallot';
  readonly code = 'unopenable-ballot';
}

/** The private key does not belong to the tally key in the directory. */
export class TallyKeyMismatch extends Error {
  override readonly name = 'TallyKeyMismatch';
  readonly code = 'tally-key-mismatch';
}

export async function generateTallyKeyPair(): Promise<TallyKeyPair> {
  const { kem } = ballotSuite();
  const { publicKey, privateKey } = await kem.generateKeyPair();
  return {
    publicKey: toBase64Url(new Uint8Array(await kem.serializePublicKey(publicKey))),
    privateKey: toBase64Url(new Uint8Array(await kem.serializePrivateKey(privateKey))),
  };
}

/** Opens the ballots of one round. Holds the imported tally key: let go of it to forget the key. */
export class BallotOpener {
  /** One for all ballots: to make another one each time takes a fifth of the time of opening. */
  readonly #suite = ballotSuite(new NodeHkdfSha256());
  readonly #tallyKey: CryptoKeyPair;
  readonly #info: Bytes;

  private constructor(tallyKey: CryptoKeyPair, info: Bytes) {
    this.#tallyKey = tallyKey;
    this.#info = info;
  }

  /**
   * @param privateKey of the tally, base64url
   * @throws InvalidDirectory, or TallyKeyMismatch for the key of another round
   */
  static async create(privateKey: string, directoryText: string): Promise<BallotOpener> {
    const directory = parseDirectory(directoryText);
    const publicBytes = fromBase64Url(directory.tallyKey);
    const privateBytes = fromBase64Url(privateKey);
    requireKeyPair(privateBytes, publicBytes);
    const { kem } = ballotSuite();
    const tallyKey = {
      publicKey: await kem.deserializePublicKey(publicBytes),
      privateKey: await kem.deserializePrivateKey(privateBytes),
    };
    const info = ballotInfo({
      organisationId: directory.organisation.id,
      roundId: directory.round.id,
      fingerprint: await fingerprintOf(directoryText),
    });
    return new BallotOpener(tallyKey, info);
  }

  /** @throws UnopenableBallot; its message never holds anything of the content */
  async open(ballot: StoredBallot): Promise<BallotContent> {
    if (ballot.ciphertext.length !== SEALED_BALLOT_BYTES) {
      throw new UnopenableBallot(`a sealed ballot has ${SEALED_BALLOT_BYTES} bytes`);
    }
    try {
      const recipient = await this.#suite.createRecipientContext({
        recipientKey: this.#tallyKey,
        enc: concatBytes(ballot.ciphertext.subarray(0, ENCAPSULATED_KEY_BYTES)),
        info: this.#info,
      });
      const plaintext = await recipient.open(
        concatBytes(ballot.ciphertext.subarray(ENCAPSULATED_KEY_BYTES)),
        ballotAdditionalData(ballot),
      );
      return decodeBallotContent(ballot.purpose, unpadBallot(new Uint8Array(plaintext)));
    } catch {
      // The cause is dropped on purpose: a JSON error quotes the text it stumbled over.
      throw new UnopenableBallot('the ballot can not be opened');
    }
  }
}

function requireKeyPair(privateBytes: Uint8Array, publicBytes: Uint8Array): void {
  const pair = createECDH('prime256v1');
  try {
    pair.setPrivateKey(privateBytes);
  } catch {
    throw new TallyKeyMismatch('not a P-256 private key');
  }
  if (!equalBytes(pair.getPublicKey(), publicBytes)) {
    throw new TallyKeyMismatch('the private key does not belong to the tally key of this round');
  }
}
