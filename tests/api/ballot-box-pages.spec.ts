import { mkdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { instantCredential, sealed } from '../support/respondent.ts';
import type { RunningServer } from '../support/installation.ts';

const HOUR_MS = 3_600_000;

let intake: Intake;
let round: PublishedRound;
let ballotBox: RunningServer;

beforeAll(async () => {
  intake = await Intake.create();
  round = await intake.publish();
  const survey = join(intake.folder, 'survey');
  await mkdir(survey);
  await writeFile(join(intake.folder, 'secret.txt'), 'not for the world');
  await writeFile(join(survey, 'index.html'), '<!doctype html><title>Leeway</title>');
  await writeFile(join(survey, 'main-7QXK2F5B.js'), 'export const page = 1;');
  await writeFile(join(survey, 'index.html.br'), brotliCompressSync('<!doctype html><title>Leeway</title>'));
  await writeFile(join(survey, 'main-7QXK2F5B.js.gz'), gzipSync('export const page = 1;'));
  ballotBox = await intake.startBallotBox({ SURVEY_DIRECTORY: survey });
});

afterAll(() => intake?.installation.remove());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${intake.url}${path}`, { headers });
const roundPath = (what: string) => `/rounds/${round.organisationId}/${round.roundId}${what && `/${what}`}`;

describe('the public part of a round', () => {
  it('serves the directory byte for byte, and from then on only when it is not known', async () => {
    const response = await get(roundPath('directory'));
    expect(await response.json()).toEqual({ directory: round.directory });
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toBe(`"${createHash('sha256').update(round.directory).digest('hex')}"`);
    const again = await get(roundPath('directory'), { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect((await get(roundPath('directory'), { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('serves the questionnaire as the text that the directory names the hash of', async () => {
    const response = await get(roundPath('questionnaire'));
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.text()).toBe(round.questionnaire);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=0.5, br;q=0', 'gzip'],
    ['identity', null],
  ])('serves all of it at once to its own page, as %s allows', async (accepted, encoding) => {
    const response = await get(roundPath(''), { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const { directory, questionnaire } = round;
    expect(await response.json()).toEqual({
      apiOrigin: 'http://localhost:3000',
      state: 'open',
      directory,
      extension: null,
      questionnaire,
    });
  });

  it('tells its page the state by its own clock, each time anew', async () => {
    const states = [];
    for (const shift of [-2 * HOUR_MS, 0, 2 * HOUR_MS, 0]) {
      intake.shiftClock(shift);
      states.push(((await (await get(roundPath(''))).json()) as { state: string }).state);
    }
    intake.shiftClock(0);
    expect(states).toEqual(['not-yet-open', 'open', 'closed', 'open']);
  });

  it('tells the state by its own clock', async () => {
    const states = [];
    for (const shift of [-2 * HOUR_MS, 0, 2 * HOUR_MS]) {
      intake.shiftClock(shift);
      states.push(await (await get(roundPath('state'))).json());
    }
    intake.shiftClock(0);
    expect(states).toEqual(['not-yet-open', 'open', 'closed'].map((state) => ({ kind: 'pulse', state })));
  });

  it.each(['', 'directory', 'questionnaire', 'state'])('knows no %s of a round that does not exist', async (what) => {
    const response = await get(roundPath(what).replace(round.organisationId, round.roundId));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'unknown-round' });
  });
});

describe('the survey page', () => {
  it('is served at the root and asked for again every time', async () => {
    for (const encoding of ['br', null]) {
      const response = await get('/', { 'accept-encoding': encoding ?? 'identity' });
      expect(await response.text()).toContain('<title>Leeway</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('accept-encoding');
    }
  });

  it('comes with files that are kept for ever, compressed where the build did so', async () => {
    const response = await get('/main-7QXK2F5B.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe('export const page = 1;');
  });

  it('learns where the api is', async () => {
    const response = await get('/config.json');
    expect(await response.json()).toEqual({ apiOrigin: 'http://localhost:3000' });
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/nothing.js'])(
    'has no file %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('not for the world');
    },
  );
});

describe('every answer', () => {
  it.each([
    ['/', 200],
    ['/main-7QXK2F5B.js', 200],
    ['/config.json', 200],
    ['/health', 200],
    ['/nothing', 404],
    ['/rounds/a/b/directory', 404],
    ['/%', 400],
  ])('to %s carries the security headers and no cookie', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { headers } = response;
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self' http://localhost:3000; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('lets the pages of the api, and nobody else’s, have the collecting page in a frame', async () => {
    const response = await get('/ahead');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/; frame-ancestors http:\/\/localhost:3000$/);
    expect(await response.text()).toBe(await (await get('/')).text());
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('lets no page of another origin hand in', async () => {
    const response = await fetch(`${intake.url}${roundPath('ballots')}`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'PUT' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('writes nothing about any request', async () => {
  const ballot = await sealed(round, instantCredential(round));
  const { body } = await intake.handIn(round, ballot);
  await intake.handIn(round, 'marker-of-a-broken-body');
  await get('/marker-of-a-path?marker=of-a-query', { 'user-agent': 'marker-of-an-agent', cookie: 'marker=1' });
  await ballotBox.stop();
  expect(ballotBox.output.split('\n')).toEqual([
    expect.stringContaining('"message":"ready"'),
    expect.stringContaining('"message":"stopped"'),
    '',
  ]);
  for (const trace of ['marker', '127.0.0.1', round.roundId, ballot.prepared, body.credentialHash ?? 'a hash']) {
    expect(ballotBox.output).not.toContain(trace);
  }
});
