import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { parsePrepared } from '../protocol/credential.js';
import { fromBase64Url, toBase64Url } from '../protocol/encodings.js';
import { BlindSigner } from '../server/blind-signer.js';
import { verifyCredential } from '../server/verify-credential.js';
import { BLOCK_IDS, ORGANISATION_ID, ROUND_ID } from '../testing/a-directory.js';
import { testKeys } from '../testing/fixtures.js';
import { finalizeCredential, prepareCredential, type PendingCredential } from './credential.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

const [block] = testKeys().blocks;
if (block === undefined) {
  throw new Error('test keys are needed');
}
const { ratings: mine, comment: other } = block;
const scope = {
  organisationId: ORGANISATION_ID,
  roundId: ROUND_ID,
  blockId: BLOCK_IDS[0],
  purpose: 'ratings',
} as const;
const signer = new BlindSigner({ size: 1 });

afterAll(() => signer.close());

const signWith = async (privateKey: string, pending: PendingCredential) =>
  toBase64Url(await signer.sign(privateKey, fromBase64Url(pending.blindedMessage)));

describe('a credential', () => {
  it('is signed blindly and verifies under the key of its block and purpose, and under no other', async () => {
    const pending = await prepareCredential(scope, mine.publicKey);
    const credential = await finalizeCredential(pending, await signWith(mine.privateKey, pending));
    const [prepared, signature] = [fromBase64Url(credential.prepared), fromBase64Url(credential.signature)];
    expect(credential.scope).toEqual(scope);
    expect(parsePrepared(prepared).scope).toEqual(scope);
    expect(await verifyCredential(mine.publicKey, prepared, signature)).toBe(true);
    expect(await verifyCredential(other.publicKey, prepared, signature)).toBe(false);
    expect(await verifyCredential(mine.publicKey, prepared.with(60, 1), signature)).toBe(false);
    expect(await verifyCredential(mine.publicKey, prepared, signature.subarray(1))).toBe(false);
    expect(await verifyCredential(mine.publicKey, prepared, new Uint8Array(384).fill(255))).toBe(false);
  });

  it('survives being stored while it waits', async () => {
    const pending = await prepareCredential(scope, mine.publicKey);
    const stored = JSON.parse(JSON.stringify(structuredClone(pending))) as PendingCredential;
    expect((await finalizeCredential(stored, await signWith(mine.privateKey, pending))).prepared).toBe(
      pending.prepared,
    );
  });

  it('shows the signer nothing of itself, and never the same twice', async () => {
    const [one, two] = [await prepareCredential(scope, mine.publicKey), await prepareCredential(scope, mine.publicKey)];
    expect(new Set([one.prepared, two.prepared, one.blindedMessage, two.blindedMessage]).size).toBe(4);
    const credential = await finalizeCredential(one, await signWith(mine.privateKey, one));
    expect(credential.signature).not.toContain(one.blindedMessage.slice(0, 32));
    expect(Object.keys(credential).sort()).toEqual(['prepared', 'scope', 'signature']);
  });

  it.each([
    ['made with the key of another block', (pending: PendingCredential) => signWith(other.privateKey, pending)],
    ['of another length', () => toBase64Url(new Uint8Array(383))],
    ['that is zero', () => toBase64Url(new Uint8Array(384))],
    ['that is not base64url', () => '***'],
  ])('refuses a blind signature %s', async (_, answer) => {
    const pending = await prepareCredential(scope, mine.publicKey);
    const reply = await answer(pending);
    await expect(finalizeCredential(pending, reply)).rejects.toMatchObject({ code: 'invalid-blind-signature' });
  });

  it.each([
    ['RSA-2048', 'rsa', { modulusLength: 2048 }],
    ['another exponent', 'rsa', { modulusLength: 3072, publicExponent: 3 }],
  ] as const)('refuses a block key with %s', async (_, type, options) => {
    const { publicKey } = generateKeyPairSync(type, options);
    const spki = toBase64Url(publicKey.export({ type: 'spki', format: 'der' }));
    await expect(prepareCredential(scope, spki)).rejects.toMatchObject({ code: 'invalid-block-key' });
  });

  it('refuses a block key that is no key', async () => {
    await expect(prepareCredential(scope, 'AAAA')).rejects.toMatchObject({ code: 'invalid-block-key' });
  });
});
