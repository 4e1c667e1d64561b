import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fromHex, merkleRoot, toBase64Url, toHex } from '@leeway/ballot/protocol';
import { REF } from '../testing/a-round.js';
import { API_ORIGIN } from '../testing/round-servers-in-memory.js';
import { checkInclusion } from './check-inclusion.js';

const hash = (digit: string) => digit.repeat(64);
const LIST = ['1', '5', '9', 'c'].map(hash);
const browserFetch = globalThis.fetch;
let asked: { url: string; init: RequestInit }[];
let closed: { merkleRoot: string } | null;
let list: string;

const bytes = (hashes: readonly string[]) => hashes.map((one) => fromHex(one));

beforeEach(async () => {
  asked = [];
  closed = { merkleRoot: toHex(await merkleRoot(bytes(LIST))) };
  list = toBase64Url(Buffer.concat(bytes(LIST)));
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(JSON.stringify(url.endsWith('/credentials') ? { credentials: list } : { closed }));
  }) as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = browserFetch;
});

const check = (...hashes: string[]) => checkInclusion(API_ORIGIN, REF, hashes);

describe('checkInclusion', () => {
  it('finds ballots that were counted, in a list that belongs to the published root', async () => {
    expect(await check(hash('5'), hash('c'))).toBe('included');
  });

  it('says so when one is not in the list', async () => {
    expect(await check(hash('5'), hash('7'))).toBe('missing');
  });

  it('trusts no list that has another root, whatever is in it', async () => {
    list = toBase64Url(Buffer.concat(bytes([...LIST, hash('d')])));
    expect(await check(hash('5'))).toBe('root-differs');
    list = list.slice(0, -6);
    expect(await check(hash('5'))).toBe('root-differs');
  });

  it('waits while the ballots are being counted', async () => {
    closed = null;
    expect(await check(hash('5'))).toBe('not-yet');
  });

  it('can be tried again without a connection', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await check(hash('5'))).toBe('unreachable');
  });

  it('tells nobody what it looks for', async () => {
    await check(hash('5'));
    expect(JSON.stringify(asked)).not.toContain('5555');
    expect(asked.map(({ url }) => url)).toEqual([
      `${API_ORIGIN}/api/public/rounds/${REF.organisationId}/${REF.roundId}`,
      `${API_ORIGIN}/api/public/rounds/${REF.organisationId}/${REF.roundId}/credentials`,
    ]);
    for (const { init } of asked) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });
});
