import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isSignable } from './check-blinded-message.js';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url');
const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url');
const shifted = (by: bigint): Buffer =>
  Buffer.from((BigInt(`0x${modulus.toString('hex')}`) + by).toString(16).padStart(modulus.length * 2, '0'), 'hex');

describe('isSignable', () => {
  it('takes a number of the modulus’ length between zero and the modulus', () => {
    expect(isSignable(spki, shifted(-1n))).toBe(true);
    expect(isSignable(spki, Buffer.concat([Buffer.alloc(modulus.length - 1), Buffer.of(1)]))).toBe(true);
  });

  it.each([
    ['the modulus itself', modulus],
    ['a larger number', shifted(1n)],
    ['zero', Buffer.alloc(modulus.length)],
    ['a shorter message', shifted(-1n).subarray(1)],
    ['a longer message', Buffer.concat([Buffer.of(0), shifted(-1n)])],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, message) => {
    expect(isSignable(spki, message)).toBe(false);
  });
});
