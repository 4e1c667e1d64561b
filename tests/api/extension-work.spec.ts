import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { extensionText, parseDirectory } from '@leeway/ballot/protocol';
import type { Problem, RoundDetail, RoundView, TallyWork } from '@leeway/contract';
import { aLaunchedRound, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;

let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let round: RoundView;
let to: string;
const url = (): string => api.url;
const tally = Visitor.tally(url);

const path = (): string => `/api/tally/rounds/${linde.organisationId}/${round.roundId}/extended`;
const wanted = async () =>
  (await tally.get<TallyWork>('/api/tally/work')).body.toExtend.filter(({ roundId }) => roundId === round.roundId);
const ask = () => administrator.post(`/api/rounds/${round.roundId}/extension`, { closesAt: to });
const detail = async () => (await administrator.get<RoundDetail>(`/api/rounds/${round.roundId}`)).body;
/** As the tally would write it, to this end. */
const textTo = async (end: string): Promise<string> => {
  const [row] = await installation.database.query<{ directory: string }>(
    'select directory from people.rounds where round_id = $1',
    [round.roundId],
  );
  const directory = row?.directory ?? '';
  return extensionText(parseDirectory(directory), createHash('sha256').update(directory).digest(), end);
};

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api');
  linde = await anOrganisation(installation.database, [6, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

beforeEach(async () => {
  round = await aLaunchedRound(administrator, tally, linde.organisationId);
  to = new Date(Date.parse(round.closesAt) + 3 * DAY_MS).toISOString();
});

afterAll(() => installation?.remove());

describe('the extension of a round, between api and tally,', () => {
  it('is work for the tally from the wish until it says that it is done', async () => {
    expect(await wanted()).toEqual([]);
    await ask();
    expect(await wanted()).toEqual([{ organisationId: linde.organisationId, roundId: round.roundId, closesAt: to }]);
    expect((await detail()).round.closesAt).toBe(round.closesAt);
    const extension = await textTo(to);
    for (let time = 0; time < 2; time += 1) expect((await tally.put(path(), { extension })).status).toBe(204);
    expect(await wanted()).toEqual([]);
    const { round: extended, mailings } = await detail();
    expect(extended.closesAt).toBe(to);
    expect(mailings.filter(({ kind }) => kind === 'extended')).toHaveLength(1);
  });

  it('is given to who opens their link, for comparing', async () => {
    const [person] = linde.teams[0]?.people ?? [];
    const token = await tokenOf(installation.database, round.roundId, person?.memberId ?? '');
    const opening = { organisationId: linde.organisationId, roundId: round.roundId, token };
    const open = async () =>
      (await Visitor.anonymous(url).post<{ extension: unknown }>('/api/credentials/opening', opening)).body.extension;
    expect(await open()).toBeNull();
    await ask();
    expect(await open()).toBeNull();
    const extension = await textTo(to);
    await tally.put(path(), { extension });
    expect(await open()).toBe(extension);
  });

  it('is taken only as it was asked for', async () => {
    const extension = await textTo(to);
    expect(await tally.put<Problem>(path(), { extension })).toMatchObject({
      status: 409,
      body: { code: 'round-not-ready' },
    });
    await ask();
    const others = ['', '{}', extension.replace('leeway/1/extension', 'leeway/1/other')];
    for (const other of [...others, await textTo(new Date(Date.parse(to) + 1).toISOString())]) {
      expect(await tally.put<Problem>(path(), { extension: other })).toMatchObject({
        status: 409,
        body: { code: 'extension-differs' },
      });
    }
    expect((await detail()).extension?.isConfirmed).toBe(false);
    expect((await Visitor.anonymous(url).put(path(), { extension })).status).toBe(401);
  });

  it('is held to by the database: a round that closes later says so', async () => {
    await ask();
    await tally.put(path(), { extension: await textTo(to) });
    const { query } = installation.database;
    for (const change of ["closes_at = closes_at + interval '1 day'", 'extended_from = null', 'extend_to = null']) {
      await expect(query(`update people.rounds set ${change} where round_id = $1`, [round.roundId])).rejects.toThrow(
        'rounds_extended',
      );
    }
  });
});
