import { beforeAll, describe, expect, it } from '@jest/globals';
import { merkleRoot, toBase64Url, toHex } from '@leeway/ballot/protocol';
import { checkBallot } from './check-ballot.js';
import { withWebCrypto } from './testing/with-web-crypto.js';

const HASHES = Array.from({ length: 21 }, (_, at) => new Uint8Array(32).fill(at * 11 + 1));
const OWN = toHex(HASHES[13]!);
const STRANGER = 'f'.repeat(64);
const listOf = (hashes: readonly Uint8Array[]) => ({
  credentials: toBase64Url(Uint8Array.from(hashes.flatMap((hash) => [...hash]))),
});
const rootOf = async (hashes: readonly Uint8Array[]): Promise<string> => toHex(await merkleRoot(hashes));

beforeAll(withWebCrypto);

describe('looking a ballot up', () => {
  it.each([
    ['by its whole code', OWN],
    ['by its short form', OWN.slice(0, 16)],
  ])('finds it %s', async (_how, code) => {
    const root = await rootOf(HASHES);
    expect(await checkBallot(code, listOf(HASHES), root)).toEqual({ isListed: true, isWhole: true, root });
  });

  it('does not find a code that is nobody’s, long or short', async () => {
    const root = await rootOf(HASHES);
    for (const code of [STRANGER, STRANGER.slice(0, 16), `${OWN.slice(0, 63)}${OWN.endsWith('0') ? '1' : '0'}`])
      expect(await checkBallot(code, listOf(HASHES), root)).toMatchObject({ isListed: false, isWhole: true });
  });

  it('does not take digits across two hashes for a code', async () => {
    const across = (toHex(HASHES[0]!) + toHex(HASHES[1]!)).slice(56, 72);
    expect(await checkBallot(across, listOf(HASHES), await rootOf(HASHES))).toMatchObject({ isListed: false });
  });

  it('finds nothing in the empty list, which belongs to the root of nothing', async () => {
    const empty = await rootOf([]);
    expect(await checkBallot(OWN, { credentials: '' }, empty)).toEqual({ isListed: false, isWhole: true, root: empty });
  });

  it.each<[string, readonly Uint8Array[]]>([
    ['left out', HASHES.slice(1)],
    ['added', [...HASHES, new Uint8Array(32)]],
    ['replaced', [...HASHES.slice(1), new Uint8Array(32)]],
  ])('notices that a ballot was %s after the root was published', async (_what, listed) => {
    expect(await checkBallot(OWN, listOf(listed), await rootOf(HASHES))).toMatchObject({
      isListed: true,
      isWhole: false,
      root: await rootOf(listed),
    });
  });

  it('notices a list that was cut off', async () => {
    const cut = { credentials: toBase64Url(Uint8Array.from(HASHES.flatMap((hash) => [...hash])).subarray(0, 650)) };
    expect(await checkBallot(OWN, cut, await rootOf(HASHES))).toMatchObject({ isWhole: false });
  });
});
