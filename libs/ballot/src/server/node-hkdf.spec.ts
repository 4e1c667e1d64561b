import { HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ballotSuite } from '../protocol/ballot-suite.js';
import { concatBytes, type Bytes } from '../protocol/bytes.js';
import { fromHex, toHex } from '../protocol/encodings.js';
import { readFixture } from '../testing/fixtures.js';
import { NodeHkdfSha256 } from './node-hkdf.js';

interface Vectors {
  info: string;
  pkEm: string;
  skRm: string;
  plaintext: string;
  encryptions: { sequenceNumber: number; aad: string; ct: string }[];
}

const hexOf = (buffer: ArrayBuffer) => toHex(new Uint8Array(buffer));
const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array): Bytes => concatBytes(array));
const salt = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array): Bytes => concatBytes(array)),
);

describe("Node's HKDF", () => {
  it('gives what the library gives', async () => {
    const [node, browser] = [new NodeHkdfSha256(), new HkdfSha256()];
    const input = fc.record({ salt, ikm: bytes(200), info: bytes(200), length: fc.integer({ min: 1, max: 64 }) });
    await fc.assert(
      fc.asyncProperty(input, async ({ salt, ikm, info, length }) => {
        expect(hexOf(await node.extract(salt, ikm))).toBe(hexOf(await browser.extract(salt, ikm)));
        const [own, theirs] = [node, browser].map((kdf) => kdf.extractAndExpand(salt, ikm, info, length));
        expect(hexOf(await own!)).toBe(hexOf(await theirs!));
      }),
    );
  });

  it('takes a part of a buffer for what it is', async () => {
    const kdf = new NodeHkdfSha256();
    const around = fromHex('ffff0a0b0cffff');
    const part = around.subarray(2, 5);
    expect(hexOf(await kdf.extract(new Uint8Array(), part))).toBe(
      hexOf(await kdf.extract(new Uint8Array(), fromHex('0a0b0c'))),
    );
  });

  it('opens the first published encryption of RFC 9180, A.3.1', async () => {
    const vectors = readFixture<Vectors>('rfc9180-vectors');
    const suite = ballotSuite(new NodeHkdfSha256());
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(fromHex(vectors.skRm)),
      enc: fromHex(vectors.pkEm),
      info: fromHex(vectors.info),
    });
    const [first] = vectors.encryptions;
    expect(first?.sequenceNumber).toBe(0);
    expect(hexOf(await recipient.open(fromHex(first?.ct ?? ''), fromHex(first?.aad ?? '')))).toBe(vectors.plaintext);
  });
});
