import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPORT_FORMATS, type ExportFormat, type Mirror, type TeamResult } from '@leeway/contract';
import { extractText, getDocumentProxy } from 'unpdf';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import {
  anOrganisation,
  PASSWORD,
  type TestOrganisation,
  type TestPerson,
  type TestTeam,
} from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const ROUND_NAME = '=Lente "2027"';
const COMMENTS = ['Minder overleg.', 'Dank je wel!', 'Meer tijd.', '=1+1'];
const TYPES: Record<ExportFormat, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let roundId: string;
let openRoundId: string;
const url = (): string => api.url;

const team = (number: number): TestTeam => {
  const found = linde.teams[number - 1];
  if (found === undefined) throw new Error('no such team');
  return found;
};
const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const pathOf = (format: string, of: { roundId?: string; unitId?: string; query?: string } = {}) =>
  `/api/results/${of.roundId ?? roundId}/units/${of.unitId ?? team(1).unitId}/export/${format}${of.query ?? ''}`;
const managers = async () => {
  const manager = await as(team(1).manager);
  await skipMirror(manager, roundId, team(1).unitId);
  return manager;
};
const pdfText = async (bytes: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
};

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [9, 8, 6]);
  elsewhere = await anOrganisation(database, [5], 'Elders');
  administrator = await as(linde.administrator);
  const tally = Visitor.tally(url);
  const launch = async (name: string, days: number) => {
    const closesAt = new Date(Date.now() + days * DAY_MS).toISOString();
    return (await aLaunchedRound(administrator, tally, linde.organisationId, { name, kind: 'baseline', closesAt }))
      .roundId;
  };
  roundId = await launch(ROUND_NAME, 1);
  openRoundId = await launch('Herfst', 3);
  const answers = [9, 8, 6].map((respondents, at) => {
    const comments = at === 0 ? COMMENTS : at === 1 ? COMMENTS.map((text) => `${text} (2)`) : [];
    return [team(at + 1).unitId, { respondents, rating: 4 as const, comments }] as const;
  });
  await aRelease(database, linde.organisationId, roundId, new Map(answers));
});

afterAll(() => installation?.remove());

describe('the export of a team', () => {
  it.each(EXPORT_FORMATS)('is a file to keep, and is kept nowhere on the way (%s)', async (format) => {
    const { status, headers, body } = await (await managers()).file(pathOf(format));
    expect([status, headers.get('content-type')]).toEqual([200, TYPES[format]]);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="teamresultaat-team-1-lente-2027.${format}"; ` +
        `filename*=UTF-8''Teamresultaat%20-%20Team%201%20-%20%3DLente%202027.${format}`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-length')).toBe(String(body.length));
    expect(body.length).toBeGreaterThan(1000);
  });

  it.each(EXPORT_FORMATS)('can be asked about without being sent (%s)', async (format) => {
    const { status, headers, body } = await (await managers()).file(pathOf(format), 'HEAD');
    expect([status, headers.get('content-type'), body.length]).toEqual([200, TYPES[format], 0]);
  });

  it('holds the figures of the page', async () => {
    const manager = await managers();
    const { body: page } = await manager.get<TeamResult>(`/api/results/${roundId}/units/${team(1).unitId}`);
    const csv = (await manager.file(pathOf('csv', { query: '?language=en' }))).body.toString('utf8');
    const pdf = await pdfText((await manager.file(pathOf('pdf', { query: '?language=en' }))).body);
    expect(page.causes).toHaveLength(4);
    for (const { name, figure } of page.causes) {
      if (figure.status === 'withheld') throw new Error('nothing to compare');
      const { low, high, middle } = figure.value;
      expect(csv).toContain(`\r\n${name.en},${low},${high},${middle},`);
      expect(pdf).toContain(name.en);
      expect(pdf).toContain(`${low.toFixed(1)}–${high.toFixed(1)}`);
    }
    expect(csv).toContain(`\r\nFingerprint,${page.fingerprint.hex}`);
  });

  it('holds comments in the PDF only, as text', async () => {
    const manager = await managers();
    const { body: page } = await manager.get<TeamResult>(`/api/results/${roundId}/units/${team(1).unitId}`);
    expect(page.comments.status).toBe('shown');
    const pdf = await pdfText((await manager.file(pathOf('pdf'))).body);
    for (const comment of COMMENTS) expect(pdf).toContain(comment);
    const csv = (await manager.file(pathOf('csv'))).body.toString('utf8');
    for (const comment of COMMENTS) expect(csv).not.toContain(comment);
    expect(csv).toContain('Opmerkingen staan niet in dit bestand');
  });

  it('takes no name for a formula', async () => {
    const csv = (await (await managers()).file(pathOf('csv'))).body.toString('utf8');
    expect(csv).toContain(`"'=Lente ""2027"""`);
    expect(csv).not.toMatch(/(^|,|")=/m);
  });

  it('is in the language that is asked for', async () => {
    const manager = await managers();
    expect(await pdfText((await manager.file(pathOf('pdf'))).body)).toContain('In één zin');
    expect(await pdfText((await manager.file(pathOf('pdf', { query: '?language=en' }))).body)).toContain(
      'In one sentence',
    );
  });

  it('of the team says nothing that is for the reader alone', async () => {
    const manager = await managers();
    for (const query of ['?view=team', '?view=team&language=en']) {
      const pdf = await pdfText((await manager.file(pathOf('pdf', { query }))).body);
      const csv = (await manager.file(pathOf('csv', { query }))).body.toString('utf8');
      for (const text of [pdf, csv])
        expect(text).not.toMatch(/je eigen antwoord|your own answer|je eigen beeld|your own view/i);
    }
  });

  it('has the reader’s own answers in the own view, and not in that for the team', async () => {
    const manager = await as(team(2).manager);
    const { unitId } = team(2);
    const { body: mirror } = await manager.get<Mirror>(`/api/mirror/${roundId}/${unitId}`);
    const ratings = Object.fromEntries(mirror.asked.statements.map(({ itemId }) => [itemId, 5]));
    const delegation = Object.fromEntries(mirror.asked.areas.map(({ areaId }) => [areaId, { current: 4, wanted: 5 }]));
    expect((await manager.put(`/api/mirror/${roundId}/${unitId}`, { ratings, delegation })).status).toBe(200);
    const said = async (view: string) => [
      (await manager.file(pathOf('csv', { unitId, query: `?view=${view}` }))).body.toString('utf8'),
      await pdfText((await manager.file(pathOf('pdf', { unitId, query: `?view=${view}` }))).body),
    ];
    for (const text of await said('own')) {
      expect(text).toContain('Bevat je eigen antwoorden: voor jou.');
      expect(text).toMatch(/je streeft naar/i);
    }
    for (const text of await said('team')) {
      expect(text).not.toMatch(/je eigen antwoord|je eigen beeld|je streeft naar|je denkt/i);
      expect(text).toContain('Zonder eigen beeld, voor het team');
    }
  });

  it('can be read by who leads a unit above, without anybody’s own view', async () => {
    const { status, body } = await (await as(linde.director)).file(pathOf('csv'));
    expect(status).toBe(200);
    expect(body.toString('utf8')).toContain('Zonder eigen beeld');
  });

  it('keeps nobody else waiting while a PDF is drawn', async () => {
    const manager = await managers();
    let isDrawn = false;
    const drawn = Promise.all([1, 2, 3].map(() => manager.file(pathOf('pdf')))).then(() => (isDrawn = true));
    let answers = 0;
    while (!isDrawn) answers += (await Visitor.anonymous(url).get('/api/health')).status === 200 ? 1 : 0;
    await drawn;
    expect(answers).toBeGreaterThan(5);
  });
});

describe('the export for others', () => {
  it.each(EXPORT_FORMATS)('does not exist, as the page does not (%s)', async (format) => {
    const manager = await managers();
    const [person] = team(1).people;
    const refusals = [
      await (await as(team(2).manager)).file(pathOf(format)),
      await (await as(person ?? linde.administrator)).file(pathOf(format)),
      await administrator.file(pathOf(format)),
      await (await as(elsewhere.director)).file(pathOf(format)),
      await (await as(elsewhere.administrator)).file(pathOf(format)),
      await manager.file(pathOf(format, { unitId: team(2).unitId })),
      await manager.file(pathOf(format, { unitId: linde.rootUnitId })),
      await manager.file(pathOf(format, { roundId: openRoundId })),
      await manager.file(pathOf(format, { roundId: randomUUID() })),
    ];
    for (const { status, headers, body } of refusals) {
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(body.toString('utf8'))).toMatchObject({ code: 'not-found' });
      expect([headers.get('content-disposition'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    }
    expect((await Visitor.anonymous(url).file(pathOf(format))).status).toBe(401);
  });

  it.each(['docx', 'PDF', 'toString', '..%2f'])('does not exist as %s', async (format) => {
    const { status, body } = await (await managers()).file(pathOf(format));
    expect([status, JSON.parse(body.toString('utf8'))]).toMatchObject([404, { code: 'not-found' }]);
  });

  it.each(['?view=all', '?language=de', '?view=own&view=team', 'x'])('is refused for %s', async (wrong) => {
    const path = wrong === 'x' ? pathOf('csv', { unitId: 'x' }) : pathOf('csv', { query: wrong });
    expect((await (await managers()).file(path)).status).toBe(400);
  });

  it('comes after the own view, in every format and view', async () => {
    const manager = await as(team(3).manager);
    const { unitId } = team(3);
    for (const format of EXPORT_FORMATS) {
      for (const query of ['', '?view=team']) {
        const { status, body } = await manager.file(pathOf(format, { unitId, query }));
        expect([status, JSON.parse(body.toString('utf8'))]).toMatchObject([409, { code: 'mirror-first' }]);
      }
    }
    await skipMirror(manager, roundId, unitId);
    expect((await manager.file(pathOf('csv', { unitId }))).status).toBe(200);
  });
});
