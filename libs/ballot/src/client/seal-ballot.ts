import { ballotSuite } from '../protocol/ballot-suite.js';
import { encodeBallotContent, purposeOfContent, type BallotContent } from '../protocol/ballot-content.js';
import { concatBytes, type Bytes } from '../protocol/bytes.js';
import { InvalidCredential, credentialHash, parsePrepared } from '../protocol/credential.js';
import { fingerprintOf } from '../protocol/directory.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { parseDirectory } from '../protocol/parse-directory.js';
import { ballotAdditionalData, ballotInfo, padBallot } from '../protocol/sealing.js';
import type { Credential } from './credential.js';

/** The body that is PUT to the ballot box. All bytes base64url. */
export interface SealedBallot {
  prepared: string;
  signature: string;
  /** 1..2^31-1; a higher one replaces a lower one. */
  version: number;
  /** Encapsulated key ‖ ciphertext: always `SEALED_BALLOT_BYTES` bytes. */
  ciphertext: string;
}

export interface BallotToSeal {
  /** The directory as received; its hash is bound into the ballot. */
  directoryText: string;
  credential: Credential;
  version: number;
  content: BallotContent;
}

/**
 * Seals answers for the tally alone.
 * @param ephemeral only for reproducing published examples; without it a new key pair is made
 * @throws InvalidDirectory, InvalidCredential (another round, block or purpose), InvalidBallotContent, BallotTooLong,
 *   RangeError for a version out of range
 */
export async function sealBallot(ballot: BallotToSeal, ephemeral?: CryptoKeyPair): Promise<SealedBallot> {
  const { directoryText, credential, version, content } = ballot;
  const directory = parseDirectory(directoryText);
  const prepared = fromBase64Url(credential.prepared);
  const { scope } = parsePrepared(prepared);
  const organisationId = directory.organisation.id;
  const roundId = directory.round.id;
  if (scope.organisationId !== organisationId || scope.roundId !== roundId) {
    throw new InvalidCredential('the credential belongs to another round');
  }
  if (!directory.blocks.some(({ id }) => id === scope.blockId)) {
    throw new InvalidCredential('the credential belongs to no block of this round');
  }
  if (scope.purpose !== purposeOfContent(content)) {
    throw new InvalidCredential('the credential has another purpose');
  }
  const ciphertext = await sealBytes({
    tallyKey: fromBase64Url(directory.tallyKey),
    info: ballotInfo({ organisationId, roundId, fingerprint: await fingerprintOf(directoryText) }),
    additionalData: ballotAdditionalData({
      credentialHash: await credentialHash(prepared),
      purpose: scope.purpose,
      version,
    }),
    plaintext: padBallot(encodeBallotContent(content)),
    ephemeral,
  });
  return {
    prepared: credential.prepared,
    signature: credential.signature,
    version,
    ciphertext: toBase64Url(ciphertext),
  };
}

async function sealBytes(input: {
  tallyKey: Bytes;
  info: Bytes;
  additionalData: Bytes;
  plaintext: Bytes;
  ephemeral: CryptoKeyPair | undefined;
}): Promise<Bytes> {
  const suite = ballotSuite();
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(input.tallyKey),
    info: input.info,
    ...(input.ephemeral && { ekm: input.ephemeral }),
  });
  const sealed = await sender.seal(input.plaintext, input.additionalData);
  return concatBytes(new Uint8Array(sender.enc), new Uint8Array(sealed));
}
