import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clear, createStore } from 'idb-keyval';
import { verifyCredential } from '@leeway/ballot/server';
import { extensionText, fingerprintOf, fromBase64Url, parseDirectory } from '@leeway/ballot/protocol';
import { MEMBERS, REF, aLaunchedRound, type LaunchedRound } from '../testing/a-round.js';
import { API_ORIGIN, RoundServersInMemory } from '../testing/round-servers-in-memory.js';
import { collectCredentials, type Collection } from './collect-credentials.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry, type CredentialRecord } from './credential-record.js';
import { DeviceStore } from './device-store.js';

const TOKEN = 'tokentokentokentoken';
const ENTRY = credentialEntry(REF);
const browserFetch = globalThis.fetch;
let round: LaunchedRound;
let servers: RoundServersInMemory;
let store: DeviceStore;

const collect = (change: Partial<Collection> = {}) =>
  collectCredentials({
    ref: REF,
    store,
    apiOrigin: API_ORIGIN,
    publishedDirectory: round.directory,
    publishedExtension: null,
    roundIsOpen: false,
    nowMs: 1000,
    ...change,
  });
const kept = () => store.read<CredentialRecord>(ENTRY);

beforeAll(async () => {
  round = await aLaunchedRound();
});
afterAll(() => round.stop());
beforeEach(async () => {
  servers = new RoundServersInMemory(round);
  globalThis.fetch = servers.fetch as typeof fetch;
  store = new DeviceStore();
  await store.write(ENTRY, { ...EMPTY_CREDENTIAL_RECORD, token: TOKEN });
});
afterEach(async () => {
  globalThis.fetch = browserFetch;
  await clear(createStore('leeway-survey', 'sealed'));
});

describe('collectCredentials', () => {
  it('brings both credentials, each valid under the key of the group for its purpose', async () => {
    expect(await collect()).toMatchObject({ status: 'ready' });
    const { credentials, members, collected } = (await kept())!;
    const { publicKeys } = parseDirectory(round.directory).blocks[0]!;
    expect(credentials.map(({ scope }) => scope.purpose)).toEqual(['ratings', 'comment']);
    for (const { scope, prepared, signature } of credentials) {
      const publicKey = publicKeys[scope.purpose];
      expect(await verifyCredential(publicKey, fromBase64Url(prepared), fromBase64Url(signature))).toBe(true);
    }
    expect(members).toEqual(MEMBERS);
    expect(collected).toEqual({ atMs: 1000, roundWasOpen: false });
  });

  it('forgets the inverse and the token once both are here', async () => {
    await collect();
    expect(await kept()).toMatchObject({ pending: [], token: null });
    expect(JSON.stringify(await kept())).not.toContain('inverse');
  });

  it('never speaks to the api again once both are here', async () => {
    await collect();
    const spoken = servers.requests.length;
    expect(await collect()).toMatchObject({ status: 'ready' });
    expect(servers.requests).toHaveLength(spoken);
  });

  it('compares the extension with that of the ballot box, whichever of the two has one', async () => {
    const extension = extensionText(
      parseDirectory(round.directory),
      await fingerprintOf(round.directory),
      '2026-03-15T16:00:00.000Z',
    );
    const asked = () => servers.requests.filter(({ url }) => url.endsWith('/api/credentials'));
    expect(await collect({ publishedExtension: extension })).toEqual({ status: 'failed', failure: 'end-differs' });
    servers.opened = { extension };
    expect(await collect()).toEqual({ status: 'failed', failure: 'end-differs' });
    const other = extension.replace('03-15', '03-16');
    expect(await collect({ publishedExtension: other })).toEqual({ status: 'failed', failure: 'end-differs' });
    expect(asked()).toEqual([]);
    expect(await collect({ publishedExtension: extension })).toMatchObject({ status: 'ready' });
  });

  it('refuses an extension that is not of this round, also when both servers have it', async () => {
    for (const extension of ['{}', 'null', '{"extendedTo":"2026-03-15T16:00:00.000Z"}']) {
      servers.opened = { extension };
      const outcome = await collect({ publishedExtension: extension });
      expect(outcome).toEqual({ status: 'failed', failure: 'directory-invalid' });
    }
  });

  it('sends no cookie and no referrer', async () => {
    await collect();
    for (const { init } of servers.requests) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  it('tells the api neither the prepared message nor the inverse', async () => {
    let pending: CredentialRecord['pending'] = [];
    const issue = servers.fetch;
    globalThis.fetch = (async (url: string, init: RequestInit) => {
      pending = (await kept())?.pending ?? [];
      return issue(url, init);
    }) as typeof fetch;
    await collect();
    expect(pending).toHaveLength(2);
    const sent = servers.requests.map(({ body }) => body).join('\n');
    for (const { prepared, inverse } of pending) {
      expect(sent).not.toContain(prepared);
      expect(sent).not.toContain(inverse);
    }
  });

  it('keeps what is pending before it is sent, and sends the same again after a crash', async () => {
    const answer = servers.fetch;
    globalThis.fetch = (async (url: string, init: RequestInit) => {
      const response = await answer(url, init);
      if (url.endsWith('/credentials')) throw new TypeError('connection lost after signing');
      return response;
    }) as typeof fetch;
    expect(await collect()).toEqual({ status: 'failed', failure: 'unreachable' });
    const sent = (await kept())!.pending.map(({ blindedMessage }) => blindedMessage);
    globalThis.fetch = answer as typeof fetch;
    expect(await collect()).toMatchObject({ status: 'ready' });
    expect([...servers.issued.values()]).toEqual(sent);
  });

  it('says so when another device has collected already', async () => {
    servers.issued.set('ratings', 'something').set('comment', 'else');
    expect(await collect()).toEqual({ status: 'failed', failure: 'collected-elsewhere' });
  });

  it('says so when another device is faster by a moment', async () => {
    servers.opened = { collected: [] };
    servers.issued.set('ratings', 'something');
    expect(await collect()).toEqual({ status: 'failed', failure: 'collected-elsewhere' });
  });

  it('stops when the api shows another directory than the ballot box', async () => {
    servers.opened = { directory: round.directory.replace('Spring', 'spring') };
    expect(await collect()).toEqual({ status: 'failed', failure: 'directory-differs' });
    expect(servers.issued.size).toBe(0);
  });

  it('stops when the directory changes after it was first seen', async () => {
    await collect();
    const publishedDirectory = round.directory.replace('Spring', 'spring');
    expect(await collect({ publishedDirectory })).toEqual({ status: 'failed', failure: 'directory-differs' });
  });

  it('stops at a directory of another round', async () => {
    const ref = { ...REF, roundId: '44444444-4444-4444-8444-444444444444' };
    await store.write(credentialEntry(ref), { ...EMPTY_CREDENTIAL_RECORD, token: TOKEN });
    expect(await collect({ ref })).toEqual({ status: 'failed', failure: 'directory-invalid' });
  });

  it('stops when the colleagues shown are not those in the fingerprint', async () => {
    servers.opened = { members: [...MEMBERS.slice(1), 'Somebody Else'] };
    expect(await collect()).toEqual({ status: 'failed', failure: 'group-differs' });
    expect(servers.issued.size).toBe(0);
  });

  it('stops at a signature of another key', async () => {
    servers.tamper = (signature) => signature.map((byte, index) => (index === 200 ? byte ^ 1 : byte));
    expect(await collect()).toEqual({ status: 'failed', failure: 'signature-invalid' });
    expect((await kept())!.credentials).toEqual([]);
  });

  it('forgets a token that opens nothing, and then asks for the personal link', async () => {
    servers.isLinkUnknown = true;
    expect(await collect()).toEqual({ status: 'failed', failure: 'unknown-link' });
    expect(await kept()).toMatchObject({ token: null, linkHash: null });
    expect(await collect()).toEqual({ status: 'failed', failure: 'no-link' });
  });

  it('asks for the personal link on a device that has none', async () => {
    await store.remove(ENTRY);
    expect(await collect()).toEqual({ status: 'failed', failure: 'no-link' });
    expect(servers.requests).toEqual([]);
  });

  it('can be tried again when the api is down', async () => {
    servers.isApiDown = true;
    expect(await collect()).toEqual({ status: 'failed', failure: 'unreachable' });
    servers.isApiDown = false;
    expect(await collect()).toMatchObject({ status: 'ready' });
  });

  it('collects once when two tabs start at the same time', async () => {
    const [first, second] = await Promise.all([collect(), collect()]);
    expect(first).toEqual(second);
  });
});
