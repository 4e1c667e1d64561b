import { describe, expect, it } from '@jest/globals';
import { createECDH, generateKeyPairSync } from 'node:crypto';
import { makeTrusteeKey, openTrusteeKey } from './trustee-key.ts';

const PASSPHRASE = 'vijf woorden van een kaart';

describe('the key of a trustee', () => {
  it('is encrypted PKCS #8, and opens with the passphrase to a pair that belongs together', async () => {
    const pem = await makeTrusteeKey(PASSPHRASE);
    expect(pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
    const { publicKey, privateKey } = openTrusteeKey(pem, PASSPHRASE);
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
    expect(curve.getPublicKey().toString('base64url')).toBe(publicKey);
  });

  it('is another one each time', async () => {
    const [one, other] = [await makeTrusteeKey(PASSPHRASE), await makeTrusteeKey(PASSPHRASE)];
    expect(openTrusteeKey(one, PASSPHRASE)).not.toEqual(openTrusteeKey(other, PASSPHRASE));
  });

  it('stays shut with another passphrase, which is not repeated', async () => {
    const pem = await makeTrusteeKey(PASSPHRASE);
    expect(() => openTrusteeKey(pem, 'een andere')).toThrow('The passphrase does not open the key.');
  });

  const otherKind = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
  it.each([
    ['a text', 'The file holds no private key.'],
    [otherKind.export({ type: 'pkcs8', format: 'pem' }).toString(), 'The file holds a key of another kind'],
  ])('is refused when the file holds something else (%#)', (text, reason) => {
    expect(() => openTrusteeKey(text, PASSPHRASE)).toThrow(reason);
  });
});
