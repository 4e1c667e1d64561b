import { createHash } from 'node:crypto';
import { finalizeCredential, prepareCredential } from '../client/credential.js';
import { sealBallot } from '../client/seal-ballot.js';
import { ballotSuite } from '../protocol/ballot-suite.js';
import { encodeBallotContent, type BallotContent } from '../protocol/ballot-content.js';
import { concatBytes, type Bytes } from '../protocol/bytes.js';
import { credentialHash, credentialMessage, parsePrepared, type CredentialScope } from '../protocol/credential.js';
import { canonicalDirectory, fingerprintOf, membersHash } from '../protocol/directory.js';
import { fromBase64Url, toBase64Url, toHex } from '../protocol/encodings.js';
import { fingerprintWords } from '../protocol/fingerprint-words.js';
import { inclusionProof, merkleRoot } from '../protocol/merkle.js';
import { ballotAdditionalData, ballotInfo } from '../protocol/sealing.js';
import { BlindSigner } from '../server/blind-signer.js';
import { BLOCK_IDS, ORGANISATION_ID, ROUND_ID, aBlock, aDirectory } from './a-directory.js';
import { testKeys } from './fixtures.js';
import { withRandomValues } from './scripted-random.js';

const SALT = fixedBytes('members salt', 16);
const MEMBERS = ['Bram Visser', 'Aïcha El Amrani', 'Carla de Wit', 'Daan Smit', 'Eva Bos'];
const CONTENT: BallotContent = {
  ratings: { cl1: 4, cl2: 5, ps1: 3 },
  delegation: { approach: { current: 2, wanted: 4 } },
};
const VERSION = 1;
const SCOPE: CredentialScope = {
  organisationId: ORGANISATION_ID,
  roundId: ROUND_ID,
  blockId: BLOCK_IDS[0],
  purpose: 'ratings',
};

/**
 * The worked example of docs/protocol.md: one person, one ballot, every value on the way. Everything that is random in
 * earnest is fixed here, so that the same values come out each time.
 * @returns value by name, in the order of the protocol; bytes in hexadecimal, unless the name says otherwise
 */
export async function workedExample(): Promise<Record<string, string>> {
  const directoryText = await exampleDirectory();
  const fingerprint = await fingerprintOf(directoryText);
  const collecting = await exampleCredential();
  const prepared = fromBase64Url(collecting.credential.prepared);
  const hash = await credentialHash(prepared);
  const ephemeral = await ballotSuite().kem.deriveKeyPair(fixedBytes('ephemeral key', 32));
  const ballot = { directoryText, credential: collecting.credential, version: VERSION, content: CONTENT };
  const body = await sealBallot(ballot, ephemeral);
  const ciphertext = fromBase64Url(body.ciphertext);
  const others = ['first other', 'second other'].map((name) => fixedBytes(name, 32));
  const proof = await inclusionProof([hash, ...others], hash);
  return {
    'directory (text)': directoryText,
    'directory fingerprint': toHex(fingerprint),
    'fingerprint words': fingerprintWords(fingerprint).join(' '),
    'members salt': toHex(SALT),
    nonce: toHex(parsePrepared(prepared).nonce),
    message: toHex(credentialMessage(SCOPE, parsePrepared(prepared).nonce)),
    prepared: toHex(prepared),
    'PSS salt': toHex(fixedBytes('pss salt', 48)),
    'blinding factor r': toHex(blindingFactor()),
    'inverse of r': toHex(fromBase64Url(collecting.inverse)),
    'blinded message': toHex(fromBase64Url(collecting.blindedMessage)),
    'blind signature': toHex(collecting.blindSignature),
    signature: toHex(fromBase64Url(body.signature)),
    'credential hash': toHex(hash),
    'ballot content (text)': encodeBallotContent(CONTENT),
    info: toHex(ballotInfo({ organisationId: ORGANISATION_ID, roundId: ROUND_ID, fingerprint })),
    'additional data': toHex(ballotAdditionalData({ credentialHash: hash, purpose: 'ratings', version: VERSION })),
    'ephemeral private key': toHex(new Uint8Array(await ballotSuite().kem.serializePrivateKey(ephemeral.privateKey))),
    'encapsulated key': toHex(ciphertext.subarray(0, 65)),
    'first 32 bytes of ct': toHex(ciphertext.subarray(65, 97)),
    'last 16 bytes of ct': toHex(ciphertext.subarray(-16)),
    'SHA-256 of enc ‖ ct': createHash('sha256').update(ciphertext).digest('hex'),
    'other leaf 1': toHex(others[0] ?? new Uint8Array()),
    'other leaf 2': toHex(others[1] ?? new Uint8Array()),
    'index of the credential hash': String(proof.index),
    'path, from the leaf up': proof.path.map(toHex).join(' '),
    'Merkle root': toHex(await merkleRoot([hash, ...others])),
  };
}

async function exampleDirectory(): Promise<string> {
  const [first, second] = [aBlock(0, { headcount: 5, membersHash: await membersHash(SALT, MEMBERS) }), aBlock(1)];
  return canonicalDirectory({ ...aDirectory(), blocks: [first, second] });
}

async function exampleCredential() {
  const [block] = testKeys().blocks;
  if (block === undefined) {
    throw new Error('the example needs a block key');
  }
  // In the order in which the client asks for them.
  const random = [fixedBytes('nonce', 32), fixedBytes('prefix', 32), fixedBytes('pss salt', 48), blindingFactor()];
  const pending = await withRandomValues(random, () => prepareCredential(SCOPE, block.ratings.publicKey));
  const signer = new BlindSigner({ size: 1 });
  try {
    const blindSignature = await signer.sign(block.ratings.privateKey, fromBase64Url(pending.blindedMessage));
    const credential = await finalizeCredential(pending, toBase64Url(blindSignature));
    return { ...pending, credential, blindSignature };
  } finally {
    await signer.close();
  }
}

/** Below the modulus, because its first byte is zero. */
function blindingFactor(): Bytes {
  return concatBytes(Uint8Array.of(0), fixedBytes('blinding factor', 383));
}

/** Bytes that look random and are not: SHA-256 in counter mode over a name. */
function fixedBytes(name: string, length: number): Bytes {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, counter) =>
    createHash('sha256').update(`leeway worked example, ${name}, ${counter}`).digest(),
  );
  return concatBytes(...blocks).slice(0, length);
}
