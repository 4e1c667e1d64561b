import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { toBase64Url } from '../protocol/encodings.js';
import { verifyCredential } from './verify-credential.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
const PUBLIC_KEY = toBase64Url(publicKey.export({ format: 'der', type: 'spki' }));
const prepared = randomBytes(132);
const signed = (): Buffer =>
  sign('sha384', prepared, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 });

/** One in 256 begins with a zero byte. */
function signatureWithLeadingZero(): Buffer {
  for (;;) {
    const signature = signed();
    if (signature[0] === 0) return signature;
  }
}

describe('verifyCredential', () => {
  it('takes a signature in one form only: without its leading zero byte it is no signature', async () => {
    const signature = signatureWithLeadingZero();
    expect(await verifyCredential(PUBLIC_KEY, prepared, signature)).toBe(true);
    expect(await verifyCredential(PUBLIC_KEY, prepared, signature.subarray(1))).toBe(false);
  });
});
