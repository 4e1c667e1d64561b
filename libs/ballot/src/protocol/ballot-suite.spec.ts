import { describe, expect, it } from '@jest/globals';
import { readFixture } from '../testing/fixtures.js';
import { ballotSuite } from './ballot-suite.js';
import { fromHex, toHex } from './encodings.js';

interface Vectors {
  info: string;
  ikmE: string;
  pkEm: string;
  skEm: string;
  ikmR: string;
  pkRm: string;
  skRm: string;
  plaintext: string;
  encryptions: { sequenceNumber: number; aad: string; ct: string }[];
  exports: { context: string; value: string }[];
}

const vectors = readFixture<Vectors>('rfc9180-vectors');
const hexOf = (buffer: ArrayBuffer) => toHex(new Uint8Array(buffer));

describe('the RFC 9180 test vectors of A.3.1', () => {
  it('derives the key pairs', async () => {
    const { kem } = ballotSuite();
    const ephemeral = await kem.deriveKeyPair(fromHex(vectors.ikmE));
    const recipient = await kem.deriveKeyPair(fromHex(vectors.ikmR));
    expect(hexOf(await kem.serializePublicKey(ephemeral.publicKey))).toBe(vectors.pkEm);
    expect(hexOf(await kem.serializePrivateKey(ephemeral.privateKey))).toBe(vectors.skEm);
    expect(hexOf(await kem.serializePublicKey(recipient.publicKey))).toBe(vectors.pkRm);
    expect(hexOf(await kem.serializePrivateKey(recipient.privateKey))).toBe(vectors.skRm);
  });

  it('seals and opens every published encryption', async () => {
    const suite = ballotSuite();
    const sender = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(fromHex(vectors.pkRm)),
      info: fromHex(vectors.info),
      ekm: await suite.kem.deriveKeyPair(fromHex(vectors.ikmE)),
    });
    expect(hexOf(sender.enc)).toBe(vectors.pkEm);
    const recipient = await ballotSuite().createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(fromHex(vectors.skRm)),
      enc: fromHex(vectors.pkEm),
      info: fromHex(vectors.info),
    });
    const expected = new Map(vectors.encryptions.map((encryption) => [encryption.sequenceNumber, encryption]));
    let seen = 0;
    for (let sequenceNumber = 0; sequenceNumber <= 256; sequenceNumber++) {
      const aad = new TextEncoder().encode(`Count-${sequenceNumber}`);
      const ciphertext = await sender.seal(fromHex(vectors.plaintext), aad);
      const published = expected.get(sequenceNumber);
      if (published !== undefined) {
        seen++;
        expect(toHex(aad)).toBe(published.aad);
        expect(hexOf(ciphertext)).toBe(published.ct);
      }
      expect(hexOf(await recipient.open(ciphertext, aad))).toBe(vectors.plaintext);
    }
    expect(seen).toBe(6);
    for (const { context, value } of vectors.exports) {
      expect(hexOf(await sender.export(fromHex(context), 32))).toBe(value);
      expect(hexOf(await recipient.export(fromHex(context), 32))).toBe(value);
    }
  });
});
