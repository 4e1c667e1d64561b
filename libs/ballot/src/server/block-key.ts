import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { toBase64Url } from '../protocol/encodings.js';

const MODULUS_BITS = 3072;
const PUBLIC_EXPONENT = 0x10001;
const generate = promisify(generateKeyPair);

/** The key pair of one block for one purpose. */
export interface BlockKey {
  /** SubjectPublicKeyInfo in DER, base64url. */
  publicKey: string;
  /** PKCS #8, PEM. */
  privateKey: string;
}

/**
 * Makes an RSA-3072 key (e = 65537) on the thread pool, so that launching a round does not stall the event loop.
 * The algorithm is plain rsaEncryption: WebCrypto does not import keys that are marked RSASSA-PSS.
 */
export async function generateBlockKey(): Promise<BlockKey> {
  const { publicKey, privateKey } = await generate('rsa', {
    modulusLength: MODULUS_BITS,
    publicExponent: PUBLIC_EXPONENT,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKey: toBase64Url(publicKey), privateKey };
}
