import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseDirectory } from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import type { Language, RoundView, TallyWork } from '@leeway/contract';
import { DEFAULT_THRESHOLDS, itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { extractText, getDocumentProxy } from 'unpdf';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { API_ORIGIN, BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const ORGANISATION = 'Zorg "Çağlar" & Zoë';

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let round: RoundView;
const url = (): string => api.url;
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
  linde = await anOrganisation(installation.database, [6, 5, 2], ORGANISATION);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  round = await aLaunchedRound(administrator, tally, linde.organisationId);
});

afterAll(() => installation?.remove());

const pathOf = (roundId: string, organisationId = linde.organisationId) =>
  `/api/public/rounds/${organisationId}/${roundId}/consent-pack`;

/** Without a cookie or anything else that says who asks. */
const ask = (path: string) => fetch(`${api.url}${path}`, { headers: { connection: 'close' } });

async function bytesAt(path: string): Promise<Buffer> {
  const response = await ask(path);
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
}

/** What somebody reads: lines and pages in one, since words may be broken anywhere. */
async function textAt(path: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await bytesAt(path))), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

const blocksOf = async ({ roundId }: RoundView) => {
  const [row] = await installation.database.query<{ directory: string }>(
    'select directory from people.rounds where round_id = $1',
    [roundId],
  );
  return parseDirectory(row?.directory ?? '').blocks;
};

const everybody = () => [
  linde.administrator,
  linde.director,
  ...linde.teams.flatMap(({ people, manager }) => [manager, ...people]),
];

describe('the consent pack of a launched round', () => {
  it.each(['nl', 'en'] as const)('says what was launched, and every statement (%s)', async (language: Language) => {
    const text = await textAt(`${pathOf(round.roundId)}?language=${language}`);
    for (const expected of [ORGANISATION, round.name, round.roundId, linde.organisationId]) {
      expect(text).toContain(expected);
    }
    const { hex, words } = round.fingerprint ?? { hex: '-', words: '-' };
    expect(text).toContain(hex);
    for (const [at, word] of words.split(' ').entries()) expect(text).toContain(`${at + 1} ${word}`);
    const blocks = await blocksOf(round);
    expect(blocks.length).toBeGreaterThan(1);
    for (const { label, headcount } of blocks) expect(text).toContain(`${label[language]} ${headcount}`);
    for (const item of itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline')) expect(text).toContain(item[language]);
    const { minHeadcount, minRespondents, minItemRespondents, bandWidth } = DEFAULT_THRESHOLDS;
    const atLeast = language === 'nl' ? 'minstens' : 'at least';
    for (const number of [minHeadcount, minRespondents, minItemRespondents]) {
      expect(text).toContain(`${atLeast} ${number}`);
    }
    expect(text).toContain(language === 'nl' ? `${bandWidth} punten van de som` : `${bandWidth} points of the sum`);
    for (const origin of [API_ORIGIN, BALLOT_ORIGIN]) expect(text).toContain(origin);
  });

  it('is a PDF for everybody, shown by a browser and kept for a while', async () => {
    const { status, headers } = await ask(pathOf(round.roundId));
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toBe(
      'inline; filename="instemmingspakket-speelruimte-zorg-caglar-zoe-voorjaarsmeting.pdf"',
    );
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.getSetCookie()).toEqual([]);
    // Nothing that would keep a browser's own viewer from showing it.
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has the same bytes whenever it is asked for, by many at once and after a restart', async () => {
    const path = pathOf(round.roundId);
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const hashes = (await Promise.all(Array.from({ length: 8 }, () => bytesAt(path)))).map(hash);
    const again = await installation.start('api');
    const elsewhere = await fetch(`${again.url}${path}`);
    hashes.push(hash(Buffer.from(await elsewhere.arrayBuffer())));
    expect(new Set(hashes).size).toBe(1);
    await again.stop();
  });

  it.each(['nl', 'en'])('names nobody (%s)', async (language) => {
    const text = await textAt(`${pathOf(round.roundId)}?language=${language}`);
    for (const { name, email, memberId } of everybody()) {
      for (const personal of [name, email, memberId]) expect(text).not.toContain(personal);
    }
    expect(text).not.toContain('@');
  });

  it('tells when a trustee keeps the key, and asks a baseline everything', async () => {
    const { publicKey } = await generateTallyKeyPair();
    const changes = { kind: 'baseline', trusteeKey: publicKey, name: 'Nulmeting' } as const;
    const other = await aLaunchedRound(administrator, tally, linde.organisationId, changes);
    const text = await textAt(pathOf(other.roundId));
    expect(text).toContain('In deze meting Een bewaarder, zoals de ondernemingsraad');
    expect(text).toContain('Deze meting vraagt 48 van de 48 stellingen');
  });

  it('does not exist until the directory is published, and under no other organisation', async () => {
    const [withoutKeys, unpublished] = [randomUUID(), randomUUID()];
    await administrator.put(`/api/rounds/${withoutKeys}`, await aLaunch(administrator, { name: 'Nog niet' }));
    const { publicKey } = await generateTallyKeyPair();
    await administrator.put(`/api/rounds/${unpublished}`, await aLaunch(administrator, { trusteeKey: publicKey }));
    const toPublish = async () => (await tally.get<TallyWork>('/api/tally/work')).body.toPublish;
    await until(async () => (await toPublish()).some(({ roundId }) => roundId === unpublished));
    const paths = [withoutKeys, unpublished, randomUUID()].map((roundId) => pathOf(roundId));
    for (const path of [...paths, pathOf(round.roundId, randomUUID())]) {
      const response = await ask(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
  });

  it.each(['?language=de', '?language=', '?language=nl&language=en'])(
    'is refused in another language: %s',
    async (query) => {
      for (const path of [pathOf(round.roundId), '/api/public/consent-pack']) {
        expect((await ask(`${path}${query}`)).status).toBe(400);
      }
      expect((await ask(pathOf('x'))).status).toBe(400);
    },
  );

  it('keeps nobody else waiting while it is drawn', async () => {
    const other = await aLaunchedRound(administrator, tally, linde.organisationId, { name: 'Derde' });
    let isDrawn = false;
    const drawn = ask(pathOf(other.roundId)).then(() => (isDrawn = true));
    const waits: number[] = [];
    while (!isDrawn) {
      const begun = performance.now();
      await ask('/api/public/nothing');
      waits.push(performance.now() - begun);
    }
    await drawn;
    expect(waits.length).toBeGreaterThan(5);
  });
});

describe('the general consent pack', () => {
  it.each(['nl', 'en'] as const)('says what every round gets (%s)', async (language) => {
    const text = await textAt(`/api/public/consent-pack?language=${language}`);
    for (const item of itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline')) expect(text).toContain(item[language]);
    const { minHeadcount, minItemRespondents } = DEFAULT_THRESHOLDS;
    for (const number of [minHeadcount, minItemRespondents]) {
      expect(text).toContain(`${language === 'nl' ? 'minstens' : 'at least'} ${number}`);
    }
    expect(text).not.toContain(ORGANISATION);
  });

  it('is Dutch where no language is asked for', async () => {
    expect(await bytesAt('/api/public/consent-pack')).toEqual(await bytesAt('/api/public/consent-pack?language=nl'));
  });
});
