import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { BallotContent } from '../protocol/ballot-content.js';
import { concatBytes } from '../protocol/bytes.js';
import { credentialHash, credentialMessage, type CredentialScope } from '../protocol/credential.js';
import { ballotSuite } from '../protocol/ballot-suite.js';
import { canonicalDirectory, fingerprintOf } from '../protocol/directory.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { SEALED_BALLOT_BYTES, ballotAdditionalData, ballotInfo, padBallot } from '../protocol/sealing.js';
import { BallotOpener, generateTallyKeyPair, type StoredBallot } from '../server/open-ballot.js';
import { BLOCK_IDS, ORGANISATION_ID, ROUND_ID, aDirectory } from '../testing/a-directory.js';
import { testKeys } from '../testing/fixtures.js';
import type { Credential } from './credential.js';
import { sealBallot } from './seal-ballot.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

const directoryText = canonicalDirectory(aDirectory());
const ratings: BallotContent = { ratings: { cl1: 4 }, delegation: { approach: { current: 2, wanted: 4 } } };
let opener: BallotOpener;

beforeAll(async () => {
  opener = await BallotOpener.create(testKeys().tally.privateKey, directoryText);
});

/** Sealing does not look at the signature. */
function aCredential(changes: Partial<CredentialScope> = {}): Credential {
  const scope = {
    organisationId: ORGANISATION_ID,
    roundId: ROUND_ID,
    blockId: BLOCK_IDS[0],
    purpose: 'ratings' as const,
    ...changes,
  };
  const prepared = concatBytes(new Uint8Array(32).fill(1), credentialMessage(scope, new Uint8Array(32).fill(2)));
  return { scope, prepared: toBase64Url(prepared), signature: toBase64Url(new Uint8Array(384)) };
}

async function aStoredBallot(content = ratings, version = 3): Promise<StoredBallot> {
  const credential = aCredential({ purpose: 'comment' in content ? 'comment' : 'ratings' });
  const sealed = await sealBallot({ directoryText, credential, version, content });
  return {
    credentialHash: await credentialHash(fromBase64Url(sealed.prepared)),
    purpose: credential.scope.purpose,
    version: sealed.version,
    ciphertext: fromBase64Url(sealed.ciphertext),
  };
}

describe('a sealed ballot', () => {
  it('is opened by the tally, and by nothing else tells what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.record({ comment: fc.string({ unit: 'grapheme', maxLength: 300 }) }),
          fc.record({
            ratings: fc.dictionary(fc.stringMatching(/^[a-z]{2}[0-9]$/), fc.integer({ min: 1, max: 5 }), {
              noNullPrototype: true,
            }),
          }),
        ),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        async (content, version) => {
          const ballot = await aStoredBallot(content, version);
          expect(ballot.ciphertext.length).toBe(SEALED_BALLOT_BYTES);
          expect(await opener.open(ballot)).toEqual(content);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is different every time', async () => {
    const [one, two] = [await aStoredBallot(), await aStoredBallot()];
    expect(toBase64Url(one.ciphertext)).not.toBe(toBase64Url(two.ciphertext));
  });

  it('does not open after any change of a byte', async () => {
    const ballot = await aStoredBallot();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: SEALED_BALLOT_BYTES - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const ciphertext = ballot.ciphertext.with(at, (ballot.ciphertext[at] ?? 0) ^ flip);
        await expect(opener.open({ ...ballot, ciphertext })).rejects.toMatchObject({ code: 'unopenable-ballot' });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, Partial<StoredBallot>]>([
    ['another version', { version: 4 }],
    ['no version', { version: 0 }],
    ['another purpose', { purpose: 'comment' }],
    ['another credential', { credentialHash: new Uint8Array(32) }],
    ['half a credential hash', { credentialHash: new Uint8Array(16) }],
    ['a byte less', { ciphertext: new Uint8Array(SEALED_BALLOT_BYTES - 1) }],
    ['a byte more', { ciphertext: new Uint8Array(SEALED_BALLOT_BYTES + 1) }],
    ['nothing but zeros', { ciphertext: new Uint8Array(SEALED_BALLOT_BYTES) }],
  ])('does not open with %s', async (_, changes) => {
    const ballot = { ...(await aStoredBallot()), ...changes };
    await expect(opener.open(ballot)).rejects.toMatchObject({ name: 'UnopenableBallot', code: 'unopenable-ballot' });
  });

  it('does not open under a directory that differs in one letter', async () => {
    const directory = aDirectory();
    const renamed = { ...directory, round: { ...directory.round, name: 'Spring 2027' } };
    const elsewhere = await BallotOpener.create(testKeys().tally.privateKey, canonicalDirectory(renamed));
    await expect(elsewhere.open(await aStoredBallot())).rejects.toMatchObject({ code: 'unopenable-ballot' });
  });

  it.each<[string, Partial<CredentialScope>]>([
    ['round', { roundId: BLOCK_IDS[1] }],
    ['organisation', { organisationId: BLOCK_IDS[1] }],
    ['block', { blockId: ROUND_ID }],
    ['purpose', { purpose: 'comment' }],
  ])('is not made with a credential for another %s', async (_, changes) => {
    const sealing = sealBallot({ directoryText, credential: aCredential(changes), version: 1, content: ratings });
    await expect(sealing).rejects.toMatchObject({ code: 'invalid-credential' });
  });

  it('is not made of a comment that is too long', async () => {
    const credential = aCredential({ purpose: 'comment' });
    const sealing = sealBallot({ directoryText, credential, version: 1, content: { comment: 'x'.repeat(4092) } });
    await expect(sealing).rejects.toMatchObject({ code: 'ballot-too-long' });
  });
});

describe('the tally key', () => {
  it('opens only the round whose directory names it', async () => {
    const another = await generateTallyKeyPair();
    expect(fromBase64Url(another.publicKey).length).toBe(65);
    for (const privateKey of [another.privateKey, '', 'AAAA']) {
      const opening = BallotOpener.create(privateKey, directoryText);
      await expect(opening).rejects.toMatchObject({ code: 'tally-key-mismatch' });
    }
  });

  it('does not open what holds no content of the purpose, and does not quote it', async () => {
    const { tally } = testKeys();
    const suite = ballotSuite();
    const info = ballotInfo({
      organisationId: ORGANISATION_ID,
      roundId: ROUND_ID,
      fingerprint: await fingerprintOf(directoryText),
    });
    const ballot = { credentialHash: new Uint8Array(32), purpose: 'ratings', version: 1 } as const;
    for (const plaintext of [
      padBallot('marker'),
      padBallot('{"comment":"marker"}'),
      padBallot('{"ratings":{}}').with(4095, 1),
    ]) {
      const sealed = await suite.seal(
        { recipientPublicKey: await suite.kem.deserializePublicKey(fromBase64Url(tally.publicKey)), info },
        plaintext,
        ballotAdditionalData(ballot),
      );
      const ciphertext = concatBytes(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct));
      const error: unknown = await opener.open({ ...ballot, ciphertext }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'unopenable-ballot' });
      expect(Object(error).cause).toBeUndefined();
      expect(String(error)).not.toContain('marker');
    }
  });
});
