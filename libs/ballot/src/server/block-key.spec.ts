import { describe, expect, it, jest } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import { fromBase64Url } from '../protocol/encodings.js';
import { generateBlockKey } from './block-key.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

describe('a block key', () => {
  it('is RSA-3072 with exponent 65537, readable by WebCrypto and by Node', async () => {
    const { publicKey, privateKey } = await generateBlockKey();
    const spki = fromBase64Url(publicKey);
    const imported = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
      'verify',
    ]);
    expect(imported.algorithm).toMatchObject({ modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) });
    expect(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).equals(spki)).toBe(true);
    // The algorithm identifier says rsaEncryption, 1.2.840.113549.1.1.1.
    expect(Buffer.from(spki).toString('hex', 4, 19)).toBe('300d06092a864886f70d0101010500');
  });
});
