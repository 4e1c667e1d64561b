import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { readFixture, testKeys } from '../testing/fixtures.js';
import { privateKeyPem, type RsaNumbers } from '../testing/rsa-numbers.js';
import { answerTo, keyCount } from './signing-worker.js';

// RSA keys take their time on a busy machine.
jest.setTimeout(60_000);

const KEPT_KEYS = 64;
const pems = testKeys().blocks.flatMap(({ ratings, comment }) => [ratings.privateKey, comment.privateKey]);
const [pem = '', other = ''] = pems;
const rfc = readFixture<{ key: RsaNumbers; vectors: { blinded_msg: string; blind_sig: string }[] }>('rfc9474-vectors');

const signed = (privateKey: string, blindedMessage: Uint8Array): ReturnType<typeof answerTo> =>
  answerTo({ kind: 'sign', id: 7, privateKey, blindedMessage });
const modulus = Buffer.from(createPrivateKey(pem).export({ format: 'jwk' }).n ?? '', 'base64url');
const below = (by: number): Buffer => Buffer.concat([modulus.subarray(0, 383), Buffer.of((modulus[383] ?? 0) - by)]);

/** As the worker would with its thread: forgets every key that a test used. */
afterEach(() => {
  for (const privateKey of [...pems, privateKeyPem(rfc.key)]) answerTo({ kind: 'forget', privateKey });
});

describe('the worker that signs', () => {
  it.each(rfc.vectors)(
    'gives the blind signature that RFC 9474 prints',
    ({ blinded_msg: message, blind_sig: signature }) => {
      expect(signed(privateKeyPem(rfc.key), Buffer.from(message, 'hex'))).toEqual({
        id: 7,
        blindSignature: Buffer.from(signature, 'hex'),
      });
    },
  );

  it('signs up to the modulus, and not the modulus itself or more', () => {
    const answer = signed(pem, below(1));
    const signature = answer !== null && 'blindSignature' in answer ? answer.blindSignature : new Uint8Array();
    const key = { key: createPublicKey(pem), padding: constants.RSA_NO_PADDING };
    expect(publicEncrypt(key, signature).equals(below(1))).toBe(true);
    expect(signed(pem, modulus)).toEqual({ id: 7, refusal: 'blinded-message-range' });
    expect(signed(pem, Buffer.alloc(384, 0xff))).toEqual({ id: 7, refusal: 'blinded-message-range' });
  });

  it.each([0, 383, 385])('refuses a message of %i bytes', (length) => {
    expect(signed(pem, Buffer.alloc(length, 1))).toEqual({ id: 7, refusal: 'blinded-message-length' });
  });

  it('refuses what is no RSA key, and keeps none', () => {
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    for (const text of ['', 'no key', elliptic.export({ type: 'pkcs8', format: 'pem' }).toString()]) {
      expect(signed(text, below(1))).toEqual({ id: 7, refusal: 'unusable-key' });
    }
    expect(keyCount()).toBe(0);
  });

  it('keeps a faulty signature to itself', () => {
    const faulty = privateKeyPem(rfc.key, { d: BigInt(`0x${rfc.key.d}`) + 2n, dp: 12345n });
    const message = Buffer.from(rfc.vectors[0]?.blinded_msg ?? '', 'hex');
    expect(signed(faulty, message)).toEqual({ id: 7, refusal: 'signing-fault' });
    answerTo({ kind: 'forget', privateKey: faulty });
  });

  it('keeps a key until it is told to forget that one', () => {
    signed(pem, below(1));
    signed(other, Buffer.concat([Buffer.of(0), Buffer.alloc(383, 1)]));
    signed(pem, below(1));
    expect(keyCount()).toBe(2);
    expect(answerTo({ kind: 'forget', privateKey: other })).toBeNull();
    expect(keyCount()).toBe(1);
    answerTo({ kind: 'forget', privateKey: other });
    expect(keyCount()).toBe(1);
    answerTo({ kind: 'forget', privateKey: pem });
    expect(keyCount()).toBe(0);
  });

  it('keeps the keys that were used last, and no more than it may', () => {
    const small = (): string =>
      generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const many = Array.from({ length: KEPT_KEYS }, small);
    const use = (privateKey: string): unknown => signed(privateKey, Buffer.alloc(64, 1));
    many.forEach(use);
    expect(keyCount()).toBe(KEPT_KEYS);
    use(many[0] ?? '');
    use(small());
    expect(keyCount()).toBe(KEPT_KEYS);
    // The second one has gone, not the first, which was used again.
    answerTo({ kind: 'forget', privateKey: many[0] ?? '' });
    expect(keyCount()).toBe(KEPT_KEYS - 1);
    answerTo({ kind: 'forget', privateKey: many[1] ?? '' });
    expect(keyCount()).toBe(KEPT_KEYS - 1);
    for (const privateKey of many) answerTo({ kind: 'forget', privateKey });
  });
});
