import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toHex } from './encodings.js';
import {
  BALLOT_PLAINTEXT_BYTES,
  BallotTooLong,
  InvalidPadding,
  MAX_BALLOT_CONTENT_BYTES,
  MAX_BALLOT_VERSION,
  SEALED_BALLOT_BYTES,
  ballotAdditionalData,
  ballotInfo,
  padBallot,
  unpadBallot,
} from './sealing.js';

const id = '00112233-4455-6677-8899-aabbccddeeff';
const credentialHash = new Uint8Array(32).fill(0xcc);

describe('padding', () => {
  it('makes every content equally long, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (content) => {
        const padded = padBallot(content);
        expect(padded.length).toBe(BALLOT_PLAINTEXT_BYTES);
        expect(unpadBallot(padded)).toBe(content);
      }),
    );
  });

  it('keeps a leading byte order mark', () => {
    expect(unpadBallot(padBallot('\ufeffx'))).toBe('\ufeffx');
  });

  it('takes what just fits, counted in bytes, and refuses one byte more', () => {
    const fits = 'é'.repeat(MAX_BALLOT_CONTENT_BYTES / 2);
    expect(unpadBallot(padBallot(fits))).toBe(fits);
    expect(() => padBallot(`${fits}x`)).toThrow(BallotTooLong);
  });

  it('is refused when it is not zero anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4 + 5, max: BALLOT_PLAINTEXT_BYTES - 1 }), (position) => {
        expect(() => unpadBallot(padBallot('hello').with(position, 1))).toThrow(InvalidPadding);
      }),
    );
  });

  it.each([
    ['a length that runs over', padBallot('').with(2, 0x0f).with(3, 0xfd)],
    ['a huge length', padBallot('').with(0, 0xff)],
    ['another size', padBallot('').subarray(1)],
    ['content that is not UTF-8', padBallot('x').with(4, 0xff)],
  ])('refuses %s', (_, plaintext) => {
    expect(() => unpadBallot(plaintext)).toThrow(InvalidPadding);
  });

  it('reads a plaintext that is a view into a larger buffer', () => {
    const larger = new Uint8Array(BALLOT_PLAINTEXT_BYTES + 7).fill(0xff);
    larger.set(padBallot('hello'), 7);
    expect(unpadBallot(larger.subarray(7))).toBe('hello');
  });
});

describe('what a ballot is bound to', () => {
  it('has the layout of the protocol', () => {
    const info = ballotInfo({ organisationId: id, roundId: id, fingerprint: new Uint8Array(32).fill(0xf1) });
    const uuidHex = id.replaceAll('-', '');
    expect(toHex(info)).toBe(`${Buffer.from('leeway/1/ballot').toString('hex')}${uuidHex}${uuidHex}${'f1'.repeat(32)}`);
    const aad = ballotAdditionalData({ credentialHash, purpose: 'ratings', version: MAX_BALLOT_VERSION });
    expect(toHex(aad)).toBe(`${'cc'.repeat(32)}017fffffff`);
    expect(SEALED_BALLOT_BYTES).toBe(4177);
  });

  it.each([0, -1, 1.5, 2 ** 31, NaN])('refuses version %p', (version) => {
    expect(() => ballotAdditionalData({ credentialHash, purpose: 'ratings', version })).toThrow(RangeError);
  });

  it('refuses hashes of another length', () => {
    const short = new Uint8Array(31);
    expect(() => ballotAdditionalData({ credentialHash: short, purpose: 'ratings', version: 1 })).toThrow(RangeError);
    expect(() => ballotInfo({ organisationId: id, roundId: id, fingerprint: short })).toThrow(RangeError);
  });
});
