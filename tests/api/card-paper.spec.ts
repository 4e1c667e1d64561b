import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LinkOpened, Problem, RoundDetail, RoundView } from '@leeway/contract';
import { extractText, getDocumentProxy } from 'unpdf';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { blockOf, cardsPath } from '../support/card-links.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

jest.setTimeout(60_000);

const HOUR_MS = 3_600_000;
const CODES = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}/g;
const ENGLISH = { language: 'en' };

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let stranger: Visitor;
const url = (): string => api.url;
const tally = Visitor.tally(url);
const survey = Visitor.anonymous(url, BALLOT_ORIGIN);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [12, 5]);
  const elsewhere = await anOrganisation(database, [5], 'Elders');
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

const unitOf = (team: number): string => linde.teams[team]?.unitId ?? '';
const aRound = (changes = {}): Promise<RoundView> =>
  aLaunchedRound(administrator, tally, linde.organisationId, { cardUnitIds: [unitOf(0)], ...changes });
const printPath = async ({ roundId }: Pick<RoundView, 'roundId'>, team = 0): Promise<string> =>
  `${cardsPath(roundId, await blockOf(administrator, roundId, unitOf(team)))}/print`;
const refusalOf = ({ status, body }: { status: number; body: Buffer }) => [
  status,
  (JSON.parse(body.toString()) as Problem).code,
];

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.join(' ').replaceAll(/\s+/g, ' ');
}

const codesIn = async (pdf: Buffer): Promise<string[]> =>
  ((await textOf(pdf)).match(CODES) ?? []).map((code) => code.replaceAll('-', ''));

describe('printing the cards of a block', () => {
  it('makes a card for everybody in it, as a PDF that is kept nowhere', async () => {
    const { roundId } = await aRound();
    const { status, headers, body } = await administrator.postForFile(await printPath({ roundId }), ENGLISH);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="cards-.*\.pdf"/);
    const codes = await codesIn(body);
    expect(new Set(codes).size).toBe(12);
    const rows = await database.query<{ hash: Buffer }>(
      'select token_hash as hash from people.round_cards where round_id = $1',
      [roundId],
    );
    const hashes = codes.map((code) => createHash('sha256').update(code).digest('hex'));
    expect(rows.map(({ hash }) => hash.toString('hex')).toSorted()).toEqual(hashes.toSorted());
  });

  it('prints codes that open the round, in another order than they are numbered', async () => {
    const { roundId } = await aRound();
    const { organisationId } = linde;
    const codes = await codesIn((await administrator.postForFile(await printPath({ roundId }), ENGLISH)).body);
    const opened = await survey.post<LinkOpened>('/api/credentials/opening', {
      ...{ organisationId, roundId, token: codes[0] },
    });
    expect(opened).toMatchObject({ status: 200, body: { holder: 'card' } });
    const rows = await database.query<{ hash: Buffer }>(
      'select token_hash as hash from people.round_cards where round_id = $1 order by card_number',
      [roundId],
    );
    const numbers = codes.map((code) => {
      const hash = createHash('sha256').update(code).digest();
      return rows.findIndex((row) => row.hash.equals(hash));
    });
    // By chance in order once in 479,001,600 runs.
    expect(numbers).not.toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('is done once; after withdrawing them others are printed, and the earlier open nothing', async () => {
    const round = await aRound();
    const path = await printPath(round);
    const [earlier] = await codesIn((await administrator.postForFile(path, ENGLISH)).body);
    expect(refusalOf(await administrator.postForFile(path, ENGLISH))).toEqual([409, 'cards-already-made']);
    expect((await administrator.send('DELETE', path.replace(/\/print$/, ''))).status).toBe(204);
    const later = await codesIn((await administrator.postForFile(path, ENGLISH)).body);
    expect(later).toHaveLength(12);
    const opening = { organisationId: linde.organisationId, roundId: round.roundId, token: earlier };
    expect(await survey.post('/api/credentials/opening', opening)).toMatchObject({ body: { code: 'unknown-link' } });
  });

  it('makes one set, however many print at once', async () => {
    const round = await aRound();
    const path = await printPath(round);
    const answers = await Promise.all([1, 2, 3].map(() => administrator.postForFile(path, { language: 'nl' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const codes = await codesIn(answers.find(({ status }) => status === 200)?.body ?? Buffer.from(''));
    const opening = { organisationId: linde.organisationId, roundId: round.roundId, token: codes[11] };
    expect((await survey.post('/api/credentials/opening', opening)).status).toBe(200);
  });

  it('is for administrators of the own organisation, for a block with cards, while the round runs', async () => {
    const round = await aRound();
    const path = await printPath(round);
    const manager = await Visitor.signedIn(url, linde.teams[0]?.manager.email ?? '', PASSWORD);
    const member = await Visitor.signedIn(url, linde.teams[0]?.people[0]?.email ?? '', PASSWORD);
    expect(refusalOf(await Visitor.anonymous(url).postForFile(path, ENGLISH))).toEqual([401, 'not-signed-in']);
    for (const one of [manager, member]) {
      expect(refusalOf(await one.postForFile(path, ENGLISH))).toEqual([403, 'not-allowed']);
    }
    expect(refusalOf(await stranger.postForFile(path, ENGLISH))).toEqual([404, 'not-found']);
    expect(refusalOf(await administrator.postForFile(await printPath(round, 1), ENGLISH))).toEqual([
      409,
      'block-without-cards',
    ]);
    expect(refusalOf(await administrator.postForFile(path, { language: 'fr' }))).toEqual([400, 'bad-request']);
    installation.clock.setOffset(25 * HOUR_MS);
    const late = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    expect(refusalOf(await late.postForFile(path, ENGLISH))).toEqual([410, 'round-closed']);
    expect(await database.query('select 1 from people.round_cards where round_id = $1', [round.roundId])).toEqual([]);
  });
});

describe('the poster of a round', () => {
  it('says what is promised and the fingerprint, in the language asked for', async () => {
    const { roundId, fingerprint } = await aRound();
    for (const [query, title] of [
      ['', 'Doe mee met een kaart'],
      ['?language=en', 'Take part with a card'],
    ] as const) {
      const { status, body } = await administrator.file(`/api/rounds/${roundId}/poster${query}`);
      expect(status).toBe(200);
      const text = await textOf(body);
      expect(text).toContain(title);
      for (const word of fingerprint?.words.split(' ') ?? ['missing']) expect(text).toContain(word);
    }
  });

  it('is there for administrators of the own organisation, of a round with cards that is ready', async () => {
    const { roundId } = await aRound();
    const byMail = await aRound({ cardUnitIds: [] });
    const preparing = randomUUID();
    await administrator.put(`/api/rounds/${preparing}`, await aLaunch(administrator, { cardUnitIds: [unitOf(0)] }));
    const manager = await Visitor.signedIn(url, linde.teams[0]?.manager.email ?? '', PASSWORD);
    for (const [visitor, id, refusal] of [
      [Visitor.anonymous(url), roundId, [401, 'not-signed-in']],
      [manager, roundId, [403, 'not-allowed']],
      [stranger, roundId, [404, 'not-found']],
      [administrator, byMail.roundId, [409, 'round-without-cards']],
      [administrator, preparing, [409, 'round-not-ready']],
      [administrator, randomUUID(), [404, 'not-found']],
    ] as const) {
      expect(refusalOf(await visitor.file(`/api/rounds/${id}/poster`))).toEqual(refusal);
    }
  });

  it('belongs to the address of the card page, which the administrator is told where there are cards', async () => {
    const page = async (round: RoundView) =>
      (await administrator.get<RoundDetail>(`/api/rounds/${round.roundId}`)).body.cardPage;
    const round = await aRound();
    expect(await page(round)).toBe(`${BALLOT_ORIGIN}/#/k/${linde.organisationId}/${round.roundId}`);
    expect(await page(await aRound({ cardUnitIds: [] }))).toBeNull();
  });
});
