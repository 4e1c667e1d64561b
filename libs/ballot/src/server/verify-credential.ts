import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { fromBase64Url } from '../protocol/encodings.js';
import { LruCache } from './lru-cache.js';

const SALT_BYTES = 48;
const MAX_CACHED_KEYS = 1024;
const keys = new LruCache<KeyObject>(MAX_CACHED_KEYS);

/**
 * Whether `signature` is RSASSA-PSS (SHA-384, salt of 48 bytes) over `prepared`. Runs on the thread pool.
 * Says nothing about the scope: read it with `parsePrepared` to find the key first.
 * @param publicKey of the block for the purpose in the scope: SubjectPublicKeyInfo in DER, base64url
 * @throws Error for a public key that can't be read
 */
export async function verifyCredential(
  publicKey: string,
  prepared: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const key = keys.getOrMake(publicKey, () =>
    createPublicKey({ key: Buffer.from(fromBase64Url(publicKey)), format: 'der', type: 'spki' }),
  );
  // Node takes a signature without its leading zero bytes for the same one: RFC 8017, 8.1.2, step 1.
  if (signature.length * 8 !== key.asymmetricKeyDetails?.modulusLength) return false;
  return new Promise((resolve, reject) => {
    verify(
      'sha384',
      prepared,
      { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES },
      signature,
      (error, isValid) => (error ? reject(error) : resolve(isValid)),
    );
  });
}
