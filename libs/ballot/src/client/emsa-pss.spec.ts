import { describe, expect, it, jest } from '@jest/globals';
import { constants, createPrivateKey, generateKeyPairSync, privateDecrypt, verify, type KeyObject } from 'node:crypto';
import { concatBytes, utf8Bytes } from '../protocol/bytes.js';
import { testKeys } from '../testing/fixtures.js';
import { SALT_BYTES, encodePss } from './emsa-pss.js';

// RSA keys take their time on a busy machine.
jest.setTimeout(30_000);

const MESSAGE = utf8Bytes('what is to be signed');
const [block] = testKeys().blocks;
const blockKey = createPrivateKey(block?.ratings.privateKey ?? '');

/** Whether Node's verification takes the encoded message, signed without any padding, for a signature of the message. */
function isTaken(key: KeyObject, encoded: Uint8Array, saltLength: number, message: Uint8Array = MESSAGE): boolean {
  const modulusBytes = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
  const padded = concatBytes(new Uint8Array(modulusBytes - encoded.length), encoded);
  const signature = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, padded);
  return verify('sha384', message, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
}

describe('encodePss', () => {
  it('encodes what Node verifies as RSASSA-PSS with SHA-384 and a salt of 48 bytes', async () => {
    const encoded = await encodePss(MESSAGE, 3071);
    expect(encoded).toHaveLength(384);
    expect(isTaken(blockKey, encoded, SALT_BYTES)).toBe(true);
    expect(isTaken(blockKey, encoded, 32)).toBe(false);
    expect(isTaken(blockKey, encoded, SALT_BYTES, utf8Bytes('something else'))).toBe(false);
  });

  // One bit more than whole bytes: the encoded message is a byte shorter than the modulus.
  it.each([1024, 1025, 1031])('encodes for a modulus of %s bits as well', async (bits) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
    expect(isTaken(privateKey, await encodePss(MESSAGE, bits - 1), SALT_BYTES)).toBe(true);
  });

  it('never encodes twice alike', async () => {
    expect(await encodePss(MESSAGE, 3071)).not.toEqual(await encodePss(MESSAGE, 3071));
  });

  it('needs room for the hash, the salt and two bytes', async () => {
    expect(await encodePss(MESSAGE, 98 * 8)).toHaveLength(98);
    await expect(encodePss(MESSAGE, 97 * 8)).rejects.toThrow(RangeError);
  });
});
