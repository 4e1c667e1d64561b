import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { toBase64Url } from '@leeway/ballot/protocol';
import type { TallyKeyPair } from '@leeway/ballot/server';
import { PlainError } from '../terminal/plain-error.ts';

const generate = promisify(generateKeyPair);
const UNCOMPRESSED_POINT = 0x04;

/**
 * Makes the key pair of a trustee: P-256, as every tally key.
 * @returns the private key as encrypted PKCS #8 in PEM, which `openssl pkey` reads too
 */
export const makeTrusteeKey = async (passphrase: string): Promise<string> => {
  const { privateKey } = await generate('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
  });
  return privateKey;
};

/**
 * Reads a trustee's key.
 * @throws PlainError when the passphrase does not open it, or it is no key on P-256
 */
export const openTrusteeKey = (pem: string, passphrase: string): TallyKeyPair => {
  const { crv, x, y, d } = decrypted(pem, passphrase).export({ format: 'jwk' });
  if (crv !== 'P-256' || x === undefined || y === undefined || d === undefined) {
    throw new PlainError('The file holds a key of another kind: make one with “npm run trustee -- make”.');
  }
  const point = [Buffer.of(UNCOMPRESSED_POINT), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return { publicKey: toBase64Url(Buffer.concat(point)), privateKey: d };
};

const decrypted = (pem: string, passphrase: string): KeyObject => {
  if (!pem.includes('PRIVATE KEY')) throw new PlainError('The file holds no private key.');
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch {
    throw new PlainError('The passphrase does not open the key.');
  }
};
