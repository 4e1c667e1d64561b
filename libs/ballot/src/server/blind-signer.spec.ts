import { afterAll, describe, expect, it, jest } from '@jest/globals';
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readFixture, testKeys } from '../testing/fixtures.js';
import { privateKeyPem, type RsaNumbers } from '../testing/rsa-numbers.js';
import { BlindSigner } from './blind-signer.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

const [block] = testKeys().blocks;
if (block === undefined) {
  throw new Error('test keys are needed');
}
const { ratings: first, comment: second } = block;
const signer = new BlindSigner({ size: 2 });
const telling = new URL('../testing/telling-worker.ts', import.meta.url);
const crashing = new URL('../testing/crashing-worker.ts', import.meta.url);

afterAll(() => signer.close());

/** A random number below every RSA-3072 modulus. */
function aBlindedMessage(): Buffer {
  return Buffer.concat([Buffer.of(0), randomBytes(383)]);
}

function publicOperation(privateKey: string, signature: Uint8Array): Buffer {
  return publicEncrypt({ key: createPublicKey(privateKey), padding: constants.RSA_NO_PADDING }, signature);
}

function modulusOf(privateKey: string): Buffer {
  return Buffer.from(createPrivateKey(privateKey).export({ format: 'jwk' }).n ?? '', 'base64url');
}

describe('the blind signer', () => {
  it('gives each of many callers at once the signature of its own message', async () => {
    const jobs = Array.from({ length: 60 }, (_, index) => ({
      privateKey: (index % 2 === 0 ? first : second).privateKey,
      message: aBlindedMessage(),
    }));
    const signatures = await Promise.all(jobs.map(({ privateKey, message }) => signer.sign(privateKey, message)));
    jobs.forEach(({ privateKey, message }, index) => {
      expect(publicOperation(privateKey, signatures[index] ?? new Uint8Array()).equals(message)).toBe(true);
    });
  });

  it('gives the same signature for the same message', async () => {
    const message = aBlindedMessage();
    const [one, other] = [await signer.sign(first.privateKey, message), await signer.sign(first.privateKey, message)];
    expect(one).toEqual(other);
  });

  it.each([
    ['blinded-message-length', aBlindedMessage().subarray(1)],
    ['blinded-message-length', Buffer.concat([Buffer.of(0), aBlindedMessage()])],
    ['blinded-message-length', Buffer.alloc(0)],
    ['blinded-message-range', modulusOf(first.privateKey)],
    ['blinded-message-range', Buffer.alloc(384, 0xff)],
  ])('refuses with %s', async (code, message) => {
    await expect(signer.sign(first.privateKey, message)).rejects.toMatchObject({ name: 'SigningRefused', code });
  });

  it('signs the largest number below the modulus', async () => {
    const message = modulusOf(first.privateKey);
    message[383] = (message[383] ?? 0) - 1;
    const signature = await signer.sign(first.privateKey, message);
    expect(publicOperation(first.privateKey, signature).equals(message)).toBe(true);
  });

  it('refuses what is no RSA key', async () => {
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    for (const privateKey of ['', 'no key', elliptic.toString()]) {
      await expect(signer.sign(privateKey, aBlindedMessage())).rejects.toMatchObject({ code: 'unusable-key' });
    }
  });

  it('keeps a faulty signature to itself', async () => {
    const { key, vectors } = readFixture<{ key: RsaNumbers; vectors: { blinded_msg: string }[] }>('rfc9474-vectors');
    const faulty = privateKeyPem(key, { d: BigInt(`0x${key.d}`) + 2n, dp: 12345n });
    const message = Buffer.from(vectors[0]?.blinded_msg ?? '', 'hex');
    await expect(signer.sign(faulty, message)).rejects.toMatchObject({ code: 'signing-fault' });
  });

  it('signs again with a key that it was told to forget', async () => {
    const message = aBlindedMessage();
    signer.forget(first.privateKey);
    const signature = await signer.sign(first.privateKey, message);
    expect(publicOperation(first.privateKey, signature).equals(message)).toBe(true);
  });

  it('leaves the event loop free meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await Promise.all(Array.from({ length: 40 }, () => signer.sign(first.privateKey, aBlindedMessage())));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('a blind signer in trouble', () => {
  it('refuses the jobs of a worker that dies, and goes on with the rest', async () => {
    const fragile = new BlindSigner({ size: 1, workerUrl: crashing });
    const results = await Promise.allSettled([
      fragile.sign('', Uint8Array.of(1)),
      fragile.sign('', Uint8Array.of(0)),
      fragile.sign('', Uint8Array.of(2)),
      fragile.sign('', Uint8Array.of(3)),
      fragile.sign('', Uint8Array.of(4)),
    ]);
    const signed = results.flatMap((result) => (result.status === 'fulfilled' ? [...result.value] : []));
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(results[1]).toMatchObject({ status: 'rejected', reason: { code: 'signer-crashed' } });
    expect(refused.every((reason) => Object(reason).code === 'signer-crashed')).toBe(true);
    expect(signed).toContain(4);
    expect(await fragile.sign('', Uint8Array.of(9))).toEqual(Uint8Array.of(9));
    await fragile.close();
  });

  it('refuses instead of waiting when its worker can not start', async () => {
    const broken = new BlindSigner({ size: 1, workerUrl: new URL('./no-such-worker.js', import.meta.url) });
    await expect(broken.sign('', Uint8Array.of(1))).rejects.toMatchObject({ code: 'signer-crashed' });
    await expect(broken.sign('', Uint8Array.of(1))).rejects.toMatchObject({ code: 'signer-crashed' });
    await broken.close();
  });

  it('refuses what is waiting, and what comes later, once it is closed', async () => {
    const closing = new BlindSigner({ size: 1 });
    const waiting = Array.from({ length: 4 }, () => closing.sign(first.privateKey, aBlindedMessage()));
    const outcomes = Promise.allSettled(waiting);
    await closing.close();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'signer-closed' } });
    }
    await expect(closing.sign(first.privateKey, aBlindedMessage())).rejects.toMatchObject({ code: 'signer-closed' });
  });

  it('spreads jobs over its threads, and gives each no more than two at a time', async () => {
    const pair = new BlindSigner({ size: 2, workerUrl: telling });
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => pair.sign(key, Uint8Array.of(1))));
    const heard = answers.map((answer) => Buffer.from(answer).toString().split(','));
    const [one, two] = [heard[0]?.[0], heard[1]?.[0]];
    expect(one).not.toBe(two);
    expect(heard.slice(0, 4).map(([thread]) => thread)).toEqual([one, two, one, two]);
    // The fifth came when the first was answered: by then its thread had heard of two, and not of this one.
    expect(heard[0]).toEqual([one, 'sign a', 'sign c']);
    await pair.close();
  });

  it('tells every thread to forget a key', async () => {
    const single = new BlindSigner({ size: 1, workerUrl: telling });
    single.forget('nobody there yet');
    await single.sign('a', Uint8Array.of(1));
    single.forget('a');
    const heard = Buffer.from(await single.sign('b', Uint8Array.of(1))).toString();
    expect(heard.split(',').slice(1)).toEqual(['sign a', 'forget a', 'sign b']);
    await single.close();
  });

  it('keeps the process alive while it works, and not when it is idle', async () => {
    const [ref, unref] = [jest.spyOn(Worker.prototype, 'ref'), jest.spyOn(Worker.prototype, 'unref')];
    const single = new BlindSigner({ size: 1, workerUrl: telling });
    const both = Promise.all(['a', 'b'].map((key) => single.sign(key, Uint8Array.of(1))));
    expect([ref.mock.calls.length, unref.mock.calls.length]).toEqual([2, 0]);
    await both;
    expect([ref.mock.calls.length, unref.mock.calls.length]).toEqual([2, 1]);
    jest.restoreAllMocks();
    await single.close();
  });

  it('says why it does not sign, without a word about the message', async () => {
    await expect(signer.sign('', Uint8Array.of(1))).rejects.toThrow('no blind signature: unusable-key');
  });

  it('has a thread for every core unless it is told otherwise, and at least one', async () => {
    const all = new BlindSigner({ workerUrl: telling });
    const jobs = Array.from({ length: availableParallelism() }, () => all.sign('a', Uint8Array.of(1)));
    const threads = (await Promise.all(jobs)).map((answer) => Buffer.from(answer).toString().split(',')[0]);
    expect(new Set(threads).size).toBe(availableParallelism());
    await all.close();
    expect(() => new BlindSigner({ size: 0 })).toThrow('a signer has at least one thread');
  });
});
