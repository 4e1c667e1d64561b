import { describe, expect, it } from '@jest/globals';
import { canonicalDirectory } from '../protocol/directory.js';
import { toBase64Url } from '../protocol/encodings.js';
import { SEALED_BALLOT_BYTES } from '../protocol/sealing.js';
import { aDirectory } from '../testing/a-directory.js';
import { testKeys } from '../testing/fixtures.js';
import { BallotOpener, generateTallyKeyPair } from './open-ballot.js';

/** What a client seals is opened in `client/seal-ballot.spec.ts`; this is about what can't be opened. */
const directoryText = canonicalDirectory(aDirectory());
const ballot = { credentialHash: new Uint8Array(32), purpose: 'ratings', version: 1 } as const;

describe('opening a ballot', () => {
  it.each([0, SEALED_BALLOT_BYTES - 1, SEALED_BALLOT_BYTES + 1])('refuses %i bytes by their number', async (length) => {
    const opener = await BallotOpener.create(testKeys().tally.privateKey, directoryText);
    await expect(opener.open({ ...ballot, ciphertext: new Uint8Array(length) })).rejects.toMatchObject({
      name: 'UnopenableBallot',
      code: 'unopenable-ballot',
      message: 'a sealed ballot has 4177 bytes',
    });
  });

  it('says of anything else that does not open no more than that', async () => {
    const opener = await BallotOpener.create(testKeys().tally.privateKey, directoryText);
    const opening = opener.open({ ...ballot, ciphertext: new Uint8Array(SEALED_BALLOT_BYTES) });
    await expect(opening).rejects.toThrow(/^the ballot can not be opened$/);
  });

  it('needs the key of the round', async () => {
    const { privateKey } = await generateTallyKeyPair();
    await expect(BallotOpener.create(privateKey, directoryText)).rejects.toMatchObject({
      name: 'TallyKeyMismatch',
      code: 'tally-key-mismatch',
      message: 'the private key does not belong to the tally key of this round',
    });
    await expect(BallotOpener.create(toBase64Url(new Uint8Array(32)), directoryText)).rejects.toMatchObject({
      code: 'tally-key-mismatch',
      message: 'not a P-256 private key',
    });
  });
});
