import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, it, jest } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import { concatBytes, utf8Bytes, type Bytes } from '../protocol/bytes.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { BlindSigner } from '../server/blind-signer.js';
import { verifyCredential } from '../server/verify-credential.js';
import { testKeys } from '../testing/fixtures.js';
import { withRandomValues } from '../testing/scripted-random.js';
import { blind, finalize, importBlockKey, importPublicKey, prepare } from './blind-rsa.js';
import { bytesOf, integerOf } from './modular.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

const [block] = testKeys().blocks;
const { publicKey, privateKey } = block?.ratings ?? { publicKey: '', privateKey: '' };
const peer = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
const MESSAGE = utf8Bytes('a message');
const MODULUS_BYTES = 384;

async function signed(blindedMessage: Uint8Array): Promise<Bytes> {
  const signer = new BlindSigner({ size: 1 });
  try {
    return await signer.sign(privateKey, blindedMessage);
  } finally {
    await signer.close();
  }
}

const keyOfBlock = () => importBlockKey(fromBase64Url(publicKey));

async function modulusOf(key: CryptoKey): Promise<bigint> {
  const { n } = await crypto.subtle.exportKey('jwk', key);
  return integerOf(fromBase64Url(n ?? ''));
}

/** A message that was blinded by us and signed. */
async function aBlindSignature() {
  const key = await keyOfBlock();
  const prepared = prepare(MESSAGE);
  const { blindedMessage, inverse } = await blind(key, prepared);
  return { key, prepared, inverse, blindSignature: await signed(blindedMessage) };
}

describe('interoperation with blindrsa-ts', () => {
  it('finalises there what was blinded here', async () => {
    const { key, prepared, blindSignature, inverse } = await aBlindSignature();
    const signature = await peer.finalize(key, prepared, blindSignature, inverse);
    expect(await verifyCredential(publicKey, prepared, signature)).toBe(true);
    expect(concatBytes(signature)).toEqual(await finalize(key, prepared, blindSignature, inverse));
  });

  it('finalises here what was blinded there', async () => {
    const key = await keyOfBlock();
    const prepared = concatBytes(peer.prepare(MESSAGE));
    const { blindedMsg, inv } = await peer.blind(key, prepared);
    const signature = await finalize(key, prepared, await signed(blindedMsg), concatBytes(inv));
    expect(await verifyCredential(publicKey, prepared, signature)).toBe(true);
  });

  it('prepares the same way: 32 random bytes in front', () => {
    expect(prepare(MESSAGE)).toHaveLength(32 + MESSAGE.length);
    expect(peer.prepare(MESSAGE)).toHaveLength(32 + MESSAGE.length);
    expect(prepare(MESSAGE).slice(32)).toEqual(MESSAGE);
  });
});

describe('blind', () => {
  it('passes over a blinding factor of zero, and over one that is not below the modulus', async () => {
    const key = await keyOfBlock();
    const modulus = await modulusOf(key);
    const factors = [0n, modulus, modulus + 1n, 5n].map((factor) => bytesOf(factor, MODULUS_BYTES));
    const { inverse } = await withRandomValues([new Uint8Array(48), ...factors], () => blind(key, MESSAGE));
    expect((integerOf(inverse) * 5n) % modulus).toBe(1n);
  });

  it('refuses a message that shares a factor with the modulus', async () => {
    // No block's key has factors this small; with real ones nobody would live to see it.
    const factors = 3n * 5n * 7n * 11n * 13n * 17n * 19n * 23n * 29n * 31n;
    const largest = (1n << 3072n) / factors;
    const modulus = factors * (largest - ((largest + 1n) % 2n));
    const jwk = { kty: 'RSA', n: toBase64Url(bytesOf(modulus, MODULUS_BYTES)), e: 'AQAB' };
    const spki = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' });
    const key = await importPublicKey(concatBytes(spki));
    await expect(withRandomValues([new Uint8Array(48)], () => blind(key, MESSAGE))).rejects.toThrow('coprime');
  });

  it('hides the message: the same one is blinded to something else each time', async () => {
    const key = await keyOfBlock();
    const salt = new Uint8Array(48);
    const blindedWith = (factor: bigint) =>
      withRandomValues([salt, bytesOf(factor, MODULUS_BYTES)], () => blind(key, MESSAGE));
    const [one, other] = [await blindedWith(2n), await blindedWith(3n)];
    expect(one.blindedMessage).not.toEqual(other.blindedMessage);
  });
});

describe('finalize', () => {
  it('refuses the second form of a number, which lies above the modulus', async () => {
    const { key, prepared, blindSignature, inverse } = await aBlindSignature();
    const signature = await finalize(key, prepared, blindSignature, inverse);
    // A signature that nothing was done to, times one.
    const one = bytesOf(1n, MODULUS_BYTES);
    const oneMore = bytesOf(1n + (await modulusOf(key)), MODULUS_BYTES);
    expect(await finalize(key, prepared, one, signature)).toEqual(signature);
    await expect(finalize(key, prepared, oneMore, signature)).rejects.toThrow(RangeError);
    await expect(finalize(key, prepared, signature, oneMore)).rejects.toThrow(RangeError);
  });

  it.each([
    ['a zero in front', (bytes: Bytes) => concatBytes(Uint8Array.of(0), bytes)],
    ['a byte less', (bytes: Bytes) => bytes.slice(1)],
    ['nothing at all', () => new Uint8Array(0)],
  ])('refuses a blind signature with %s, and such an inverse', async (_name, change) => {
    const { key, prepared, blindSignature, inverse } = await aBlindSignature();
    await expect(finalize(key, prepared, change(blindSignature), inverse)).rejects.toThrow(RangeError);
    await expect(finalize(key, prepared, blindSignature, change(inverse))).rejects.toThrow(RangeError);
  });

  it('refuses the blind signature of another message', async () => {
    const [one, other] = [await aBlindSignature(), await aBlindSignature()];
    await expect(finalize(one.key, one.prepared, other.blindSignature, one.inverse)).rejects.toThrow('invalid');
    await expect(finalize(one.key, one.prepared, one.blindSignature, other.inverse)).rejects.toThrow('invalid');
  });
});
