import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem, RosterImported, RosterPreview, RosterProgress } from '@leeway/contract';
import { withConnection } from '../../tools/database/connect.ts';
import { aLargeRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { API_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { changedTables, storedPeople } from '../support/stored-people.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const MEGABYTE = 1024 * 1024;
/** Headers that nobody could know, and what they mean from left to right. */
const STRANGE = 'Kolom A;Kolom B;Kolom C;Kolom D;Kolom E;Kolom F\neva@lin.example;x;Eva;Graaf;De Linde;';
const MEANINGS = 'email,-,firstName,lastName,unit,manager';

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

afterAll(() => installation?.remove());

beforeEach(async () => {
  linde = await anOrganisation(database, []);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

const preview = async (csv: string | Uint8Array, query = '') =>
  (await administrator.sendText<RosterPreview>(`/api/roster/preview${query}`, csv)).body;
const progress = async () => (await administrator.get<RosterProgress>('/api/roster/import')).body;

describe('columns with names that nobody knows', () => {
  it('are shown with what is in them, chosen, and remembered once they were imported', async () => {
    const unknown = await preview(STRANGE);
    expect(unknown).toMatchObject({
      outcome: null,
      columns: [{ meaning: null, examples: ['eva@lin.example'] }, {}, {}, {}, {}, {}],
    });
    const query = `?columns=${MEANINGS}`;
    expect((await preview(STRANGE, query)).outcome).toMatchObject({ people: 1 });
    expect((await preview(STRANGE)).outcome).toBeNull();
    const imported = await administrator.sendText<RosterImported>(`/api/roster/import${query}`, STRANGE);
    expect(imported).toMatchObject({ status: 200, body: { people: 1 } });
    const again = await preview(STRANGE);
    expect(again.columns?.map(({ knownBy }) => knownBy)).toEqual(Array(6).fill('memory'));
    expect(again.outcome?.change).toMatchObject({ added: 0, changed: 0, removed: 0 });
    const elsewhere = await anOrganisation(database, [], 'Elders');
    const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
    expect((await stranger.sendText<RosterPreview>('/api/roster/preview', STRANGE)).body.outcome).toBeNull();
  });

  it('are not remembered when the import was refused, nor with a meaning that there is not', async () => {
    const refused = await administrator.sendText(`/api/roster/import?columns=${MEANINGS}`, `${STRANGE}\nx;x;x;x;x;x`);
    expect(refused.status).toBe(422);
    expect((await preview(STRANGE)).columns?.[0]?.meaning).toBeNull();
    expect((await administrator.sendText('/api/roster/preview?columns=salary', STRANGE)).status).toBe(400);
  });
});

describe('an import', () => {
  it('says how far it is while it runs, also to somebody who comes back, and how it ended', async () => {
    expect(await progress()).toMatchObject({ state: 'none' });
    const running = await withConnection(database.roleUrls.api, async (client) => {
      await client.query('begin');
      await client.query('select from people.organisations where organisation_id = $1 for update', [
        linde.organisationId,
      ]);
      const sent = administrator.sendText<RosterImported>('/api/roster/import', aLargeRoster(20));
      await until(async () => (await progress()).phase === 'waiting');
      expect(await progress()).toMatchObject({ state: 'running', imported: null });
      await client.query('commit');
      return { sent };
    });
    const { body } = await running.sent;
    expect(await progress()).toEqual({ state: 'imported', phase: null, done: 0, total: 0, imported: body });
    await administrator.sendText('/api/roster/import', 'a;b\n1;2');
    expect(await progress()).toMatchObject({ state: 'failed', imported: null });
  });

  it('of 50 MB is refused before it has come in, and takes no memory', async () => {
    const account = { email: linde.administrator.email, password: PASSWORD };
    const session = await Visitor.anonymous(url).post('/api/session', account);
    const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const before = await storedPeople(database);
    const peak = peakMegabytes();
    expect(await flood(cookie, true)).toMatchObject({ status: 413, code: 'too-large', isAllSent: false });
    // Who does not say how much is coming is read to the end, and nothing of it kept.
    expect(await flood(cookie, false)).toMatchObject({ status: 413, code: 'too-large', isAllSent: true });
    expect(peakMegabytes() - peak).toBeLessThan(60);
    // Being signed in is noted with every request.
    const changed = changedTables(before, await storedPeople(database));
    expect(changed.filter((table) => table !== 'sessions')).toEqual([]);
  });
});

const peakMegabytes = (): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${api.processId}/status`, 'utf8'))?.[1]) / 1024;

/** Sends 50 MB until an answer comes: all but the end of it when it says how much there is, else all. */
const flood = (cookie: string, saysLength: boolean): Promise<{ status: number; code: string; isAllSent: boolean }> =>
  new Promise((resolve, reject) => {
    let sent = 0;
    const headers = {
      cookie,
      origin: API_ORIGIN,
      'content-type': 'text/csv',
      ...(saysLength ? { 'content-length': 50 * MEGABYTE } : { 'transfer-encoding': 'chunked' }),
    };
    const sending = request(`${api.url}/api/roster/preview`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        sending.destroy();
        const { code } = JSON.parse(text) as Problem;
        resolve({ status: response.statusCode ?? 0, code, isAllSent: sent >= 50 * MEGABYTE });
      });
    });
    sending.on('error', (error) => (sending.destroyed ? undefined : reject(error)));
    const chunk = Buffer.alloc(MEGABYTE, 'a;b\n');
    const send = (): void => {
      if (sending.destroyed || (saysLength && sent >= 49 * MEGABYTE)) return;
      sent += chunk.length;
      if (sent >= 50 * MEGABYTE) sending.end(chunk);
      else if (sending.write(chunk)) setImmediate(send);
      else sending.once('drain', send);
    };
    send();
  });
