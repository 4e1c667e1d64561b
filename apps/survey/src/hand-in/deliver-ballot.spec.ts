import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clear, createStore } from 'idb-keyval';
import type { Credential } from '@leeway/ballot/client';
import { fromBase64Url, fromHex } from '@leeway/ballot/protocol';
import { BallotOpener } from '@leeway/ballot/server';
import { collectCredentials } from '../credential/collect-credentials.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { REF, aLaunchedRound, type LaunchedRound } from '../testing/a-round.js';
import { API_ORIGIN, RoundServersInMemory } from '../testing/round-servers-in-memory.js';
import { handInBallot, sendWaitingBallot } from './deliver-ballot.js';
import { handInEntry, type HandInRecord } from './hand-in-record.js';
import { sealAnswers } from './seal-answers.js';

const browserFetch = globalThis.fetch;
let round: LaunchedRound;
let credential: Credential;
let servers: RoundServersInMemory;
let store: DeviceStore;

const handIn = (ratings: Record<string, number>) =>
  handInBallot({
    ref: REF,
    store,
    directoryText: round.directory,
    credential,
    content: { ratings },
    seal: sealAnswers,
  });
const kept = () => store.read<HandInRecord>(handInEntry(REF, 'ratings'));
const ballots = () => servers.requests.filter(({ init }) => init.method === 'PUT');

/** What the tally will find. */
async function opened(): Promise<unknown[]> {
  const opener = await BallotOpener.create(round.tallyPrivateKey, round.directory);
  return Promise.all(
    [...servers.inbox].map(([hash, { version, ciphertext }]) =>
      opener.open({
        credentialHash: fromHex(hash),
        purpose: 'ratings',
        version,
        ciphertext: fromBase64Url(ciphertext),
      }),
    ),
  );
}

beforeAll(async () => {
  round = await aLaunchedRound();
  globalThis.fetch = new RoundServersInMemory(round).fetch as typeof fetch;
  store = new DeviceStore();
  await store.write(credentialEntry(REF), { ...EMPTY_CREDENTIAL_RECORD, token: 'tokentokentokentoken' });
  const outcome = await collectCredentials({
    ref: REF,
    store,
    apiOrigin: API_ORIGIN,
    publishedDirectory: round.directory,
    publishedExtension: null,
    roundIsOpen: true,
    nowMs: 0,
  });
  credential = outcome.status === 'ready' ? outcome.record.credentials[0]! : (undefined as never);
});
afterAll(async () => {
  globalThis.fetch = browserFetch;
  await round.stop();
});
beforeEach(() => {
  servers = new RoundServersInMemory(round);
  globalThis.fetch = servers.fetch as typeof fetch;
  store = new DeviceStore();
});
afterEach(() => clear(createStore('leeway-survey', 'sealed')));

describe('handInBallot', () => {
  it('hands in what only the tally can open', async () => {
    expect(await handIn({ cl1: 4 })).toMatchObject({ status: 'handed-in' });
    expect(await opened()).toEqual([{ ratings: { cl1: 4 } }]);
    expect(await kept()).toMatchObject({ waiting: null, version: 1, acknowledged: 1 });
  });

  it('sends no cookie, no referrer, and nothing to the api', async () => {
    await handIn({ cl1: 4 });
    expect(servers.requests.map(({ url }) => url)).toEqual([`/rounds/${REF.organisationId}/${REF.roundId}/ballots`]);
    expect(servers.requests[0]!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('replaces earlier answers by a higher version', async () => {
    await handIn({ cl1: 4 });
    await handIn({ cl1: 1 });
    expect(await opened()).toEqual([{ ratings: { cl1: 1 } }]);
    expect(await kept()).toMatchObject({ version: 2, acknowledged: 2 });
  });

  it('goes above a version that it does not remember', async () => {
    await handIn({ cl1: 4 });
    await handIn({ cl1: 3 });
    await store.remove(handInEntry(REF, 'ratings'));
    expect(await handIn({ cl1: 1 })).toMatchObject({ status: 'handed-in' });
    expect(await opened()).toEqual([{ ratings: { cl1: 1 } }]);
  });

  it('keeps the sealed ballot while the ballot box is down', async () => {
    servers.isBallotBoxDown = true;
    expect(await handIn({ cl1: 4 })).toMatchObject({ status: 'waiting' });
    expect(await kept()).toMatchObject({ version: 1, acknowledged: 0 });
    expect((await kept())!.waiting).not.toBeNull();
  });

  it('says when the round has closed or has not opened', async () => {
    servers.state = 'closed';
    expect(await handIn({ cl1: 4 })).toEqual({ status: 'closed' });
    servers.state = 'not-yet-open';
    expect(await handIn({ cl1: 4 })).toEqual({ status: 'not-yet-open' });
  });
});

describe('sendWaitingBallot', () => {
  it('does nothing when nothing waits', async () => {
    expect(await sendWaitingBallot(REF, 'ratings', store)).toBeNull();
    expect(servers.requests).toEqual([]);
  });

  it('sends what waits as soon as it can', async () => {
    servers.isBallotBoxDown = true;
    await handIn({ cl1: 2 });
    servers.isBallotBoxDown = false;
    expect(await sendWaitingBallot(REF, 'ratings', new DeviceStore())).toMatchObject({ status: 'handed-in' });
    expect(await opened()).toEqual([{ ratings: { cl1: 2 } }]);
    expect(await sendWaitingBallot(REF, 'ratings', store)).toBeNull();
  });

  it('sends the very same bytes when an acknowledgement was lost', async () => {
    servers.losesAcknowledgements = true;
    expect(await handIn({ cl1: 2 })).toMatchObject({ status: 'waiting' });
    servers.losesAcknowledgements = false;
    expect(await sendWaitingBallot(REF, 'ratings', store)).toMatchObject({ status: 'handed-in' });
    const [first, second] = ballots();
    expect(second!.body).toBe(first!.body);
  });
});
