import { describe, expect, it } from '@jest/globals';
import { SEALED_BALLOT_BYTES } from '@leeway/ballot/protocol';
import { randomBytes, randomUUID } from 'node:crypto';
import { ballotsOf, sealedBatch } from './sealed-batch.js';

const ballots = Array.from({ length: 5 }, (_, index) => ({
  blockId: randomUUID(),
  purpose: 'ratings' as const,
  version: index + 1,
  credentialHash: randomBytes(32),
  ciphertext: randomBytes(SEALED_BALLOT_BYTES),
}));
const ciphertexts = Buffer.concat(ballots.map(({ ciphertext }) => ciphertext));

describe('a batch of sealed ballots', () => {
  it('comes apart into the ballots that it was made of', () => {
    const unpacked = ballotsOf(sealedBatch('ratings', ballots, ciphertexts)).map((ballot) => ({
      ...ballot,
      credentialHash: Buffer.from(ballot.credentialHash),
      ciphertext: Buffer.from(ballot.ciphertext),
    }));
    expect(unpacked).toEqual(ballots);
  });

  it('can be moved, also when its bytes lie among others', () => {
    const among = Buffer.concat([randomBytes(10), ciphertexts]).subarray(10);
    const { hashes, ciphertexts: moved } = structuredClone(sealedBatch('ratings', ballots, among));
    expect([hashes.byteLength, moved.byteLength]).toEqual([5 * 32, 5 * SEALED_BALLOT_BYTES]);
  });

  it('can be empty', () => {
    expect(ballotsOf(sealedBatch('comment', [], new Uint8Array()))).toEqual([]);
  });

  it('has as many ciphertexts as ballots', () => {
    expect(() => sealedBatch('ratings', ballots, ciphertexts.subarray(1))).toThrow(RangeError);
  });
});
