import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { fromHex, inclusionProof, merkleRoot, parseDirectory, verifyInclusion } from '@leeway/ballot/protocol';
import type { LinkOpened, PublicCredentials, PublicRound, RoundView } from '@leeway/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunch, aLaunchedRound, tokenOf } from '../support/a-launched-round.ts';
import { insertRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { prepareCollecting } from '../support/prepare-collecting.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const HASH_BYTES = 32;

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;
const anybody = Visitor.anonymous(url);
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  // Rows come as they are stored: what is sorted has been sorted.
  const role = decodeURIComponent(new URL(database.roleUrls.api).username);
  for (const scan of ['indexscan', 'indexonlyscan', 'bitmapscan'])
    await database.query(`alter role ${role} set enable_${scan} = off`);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6, 5]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

afterEach(() => installation.clock.setOffset(0));
afterAll(() => installation?.remove());

const pathOf = ({ roundId }: { roundId: string }, organisationId = linde.organisationId) =>
  `/api/public/rounds/${organisationId}/${roundId}`;
const look = (round: RoundView) => anybody.get<PublicRound>(pathOf(round));
const list = (round: RoundView) => anybody.get<PublicCredentials>(`${pathOf(round)}/credentials`);
const aRound = (changes = {}) => aLaunchedRound(administrator, tally, linde.organisationId, changes);
const peopleOf = (team: number): readonly TestPerson[] => linde.teams[team]?.people ?? [];

async function collect(round: RoundView, { memberId }: TestPerson, purposes: ('ratings' | 'comment')[]): Promise<void> {
  const link = { organisationId: linde.organisationId, roundId: round.roundId };
  const holder = { ...link, token: await tokenOf(database, round.roundId, memberId) };
  const opened = await anybody.post<LinkOpened>('/api/credentials/opening', holder);
  const { request } = await prepareCollecting(holder, opened.body, purposes);
  expect((await anybody.post('/api/credentials', request)).status).toBe(200);
}

const directoryOf = async ({ roundId }: RoundView) => {
  const [row] = await database.query<{ directory: string }>('select directory from people.rounds where round_id = $1', [
    roundId,
  ]);
  return parseDirectory(row?.directory ?? '');
};

const EMPTY = { received: 0, counted: 0, invalid: 0, comments: 0 };

/** What the tally leaves behind: counts of each block, and random credentials in a random order. */
async function release(round: RoundView, counts: readonly object[] = [], leaves = 0): Promise<Uint8Array[]> {
  const { blocks } = await directoryOf(round);
  const hashes = Array.from({ length: leaves }, () => new Uint8Array(randomBytes(HASH_BYTES)));
  await insertRelease(database, [linde.organisationId, round.roundId], {
    counts: blocks.map(({ id, headcount }, at) => ({ blockId: id, entitled: headcount, ...EMPTY, ...counts[at] })),
    strays: 1,
    merkleRoot: await merkleRoot(hashes),
  });
  await database.query(
    'insert into release.release_credentials select $1, $2, hash, $3, 1 from unnest($4::bytea[]) hash',
    [linde.organisationId, round.roundId, blocks[0]?.id, hashes],
  );
  return hashes;
}

const closedOf = (round: RoundView) => until(async () => (await look(round)).body.closed);
const notFound = { status: 404, body: { code: 'not-found' } };

describe('a round that is not closed', () => {
  it('does not exist for the public while it is being prepared, and under no other organisation', async () => {
    const roundId = randomUUID();
    await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
    const launched = await aRound();
    const paths = [
      pathOf({ roundId }),
      pathOf({ roundId: randomUUID() }),
      pathOf(launched, elsewhere.organisationId),
      pathOf(launched, randomUUID()),
    ];
    for (const path of paths) {
      expect(await anybody.get(path)).toMatchObject(notFound);
      expect(await anybody.get(`${path}/credentials`)).toMatchObject(notFound);
    }
    expect(await anybody.get(pathOf({ roundId: 'x' }))).toMatchObject({ status: 400 });
  });

  it('shows what was promised, and no number that tells who took part', async () => {
    const round = await aRound({ opensAt: new Date(Date.now() + HOUR_MS).toISOString() });
    for (const person of peopleOf(0)) await collect(round, person, ['ratings']);
    for (const [hours, state] of [
      [0, 'launched'],
      [2, 'open'],
      [25, 'closing'],
    ] as const) {
      installation.clock.setOffset(hours * HOUR_MS);
      const { status, body } = await look(round);
      expect(status).toBe(200);
      expect(body).toEqual({
        organisationName: 'De Linde',
        ballotOrigin: BALLOT_ORIGIN,
        ownStatements: [],
        ...{ name: round.name, kind: round.kind, opensAt: round.opensAt, closesAt: round.closesAt },
        extension: null,
        state,
        fingerprint: round.fingerprint,
        tallyKeyHeldBy: 'installation',
        thresholds: (await directoryOf(round)).thresholds,
        closed: null,
      });
      expect(await list(round)).toMatchObject(notFound);
    }
  });
});

describe('a round that is closed', () => {
  it('shows per block who could, who collected, and what became of the ballots', async () => {
    const round = await aRound();
    const [first, second, third] = peopleOf(0);
    for (const person of peopleOf(1)) await collect(round, person, ['ratings', 'comment']);
    await collect(round, first ?? linde.director, ['ratings']);
    await collect(round, second ?? linde.director, ['comment']);
    await collect(round, third ?? linde.director, ['comment', 'ratings']);
    const { blocks } = await directoryOf(round);
    const counts = blocks.map((_, at) => ({ received: at + 2, counted: at + 1, invalid: 1, comments: at }));
    await release(round, counts, 7);
    const closed = await closedOf(round);
    expect(closed).toMatchObject({ leaves: 7, strays: 1 });
    expect(closed.blocks).toHaveLength(blocks.length);
    const issuedIn = new Map(linde.teams.map(({ unitId }, team) => [unitId, [2, peopleOf(1).length][team] ?? 0]));
    for (const [at, { id, label, headcount, groupUnitIds }] of blocks.entries()) {
      const issued = groupUnitIds.reduce((sum, unitId) => sum + (issuedIn.get(unitId) ?? 0), 0);
      expect(closed.blocks[at]).toEqual({ blockId: id, label, entitled: headcount, issued, ...counts[at] });
    }
    expect(closed.blocks.reduce((sum, { issued }) => sum + issued, 0)).toBe(2 + peopleOf(1).length);
    expect((await look(round)).body.state).toBe('closed');
  });

  it('lists all credentials, sorted, with which everybody comes to the published root', async () => {
    const round = await aRound();
    const hashes = await release(round, [], 21);
    const { merkleRoot: root, leaves } = await closedOf(round);
    const { status, body } = await list(round);
    expect(status).toBe(200);
    const bytes = Buffer.from(body.credentials, 'base64url');
    const listed = Array.from({ length: leaves }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
    expect(bytes.length).toBe(21 * HASH_BYTES);
    expect(listed).toEqual(hashes.map((hash) => Buffer.from(hash)).sort(Buffer.compare));
    expect(Buffer.from(await merkleRoot(listed)).toString('hex')).toBe(root);
    const [own] = hashes;
    const proof = await inclusionProof(listed, own ?? bytes);
    expect(await verifyInclusion(own ?? bytes, proof, fromHex(root))).toBe(true);
  });

  it('has an empty list, and the root of nothing, when nobody took part', async () => {
    const round = await aRound();
    await release(round);
    expect(await closedOf(round)).toMatchObject({
      leaves: 0,
      merkleRoot: Buffer.from(await merkleRoot([])).toString('hex'),
    });
    expect((await list(round)).body).toEqual({ credentials: '' });
  });

  it('waits with its counts for a credential that is being recorded, and counts it', async () => {
    const round = await aRound();
    const [person] = peopleOf(0);
    const recording = await database.owner.connect();
    try {
      await recording.query('begin');
      await recording.query('select 1 from people.rounds where round_id = $1 for share', [round.roundId]);
      await recording.query(`insert into people.issuances values ($1, $2, $3, 'ratings', sha256('m'))`, [
        linde.organisationId,
        round.roundId,
        person?.memberId,
      ]);
      await release(round);
      await setTimeout(1_500);
      expect((await look(round)).body).toMatchObject({ state: 'closed', closed: null });
      await recording.query('commit');
    } finally {
      recording.release();
    }
    const { blocks } = await closedOf(round);
    expect(blocks.map(({ issued }) => issued).toSorted()).toEqual([0, 0, 1].slice(-blocks.length));
  });

  it('keeps the numbers when who collected is forgotten', async () => {
    const round = await aRound();
    for (const person of peopleOf(0)) await collect(round, person, ['ratings']);
    await release(round);
    const before = await closedOf(round);
    expect(before.blocks.some(({ issued }) => issued === peopleOf(0).length)).toBe(true);
    await database.query('delete from people.issuances where round_id = $1', [round.roundId]);
    expect((await look(round)).body.closed).toEqual(before);
  });

  it('can not have issued more than there are people', async () => {
    const { roundId } = await aRound();
    const impossible = (issued: string) =>
      database.query(`update people.round_blocks set issued = ${issued} where round_id = $1`, [roundId]);
    await expect(impossible('headcount + 1')).rejects.toThrow('round_blocks_issued');
    await expect(impossible('-1')).rejects.toThrow('round_blocks_issued');
  });
});

describe('who asks', () => {
  it('is not asked who they are, and leaves no trace in a session', async () => {
    const round = await aRound();
    await release(round, [], 2);
    await closedOf(round);
    const expiry = () => database.query('select sid, expire from people.sessions order by sid');
    const before = await expiry();
    for (const path of [pathOf(round), `${pathOf(round)}/credentials`]) {
      const { status, headers } = await administrator.get(path);
      expect([status, headers.getSetCookie()]).toEqual([200, []]);
    }
    expect(await expiry()).toEqual(before);
    expect(api.output).toContain('/api/public/rounds/:organisationId/:roundId/credentials');
    expect(api.output).not.toContain(round.roundId);
  });

  it('may be the survey page, and no other page from anywhere', async () => {
    const round = await aRound();
    const allowedOf = async (origin: string, path = '') => {
      const { headers } = await Visitor.anonymous(url, origin).get(`${pathOf(round)}${path}`);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toContain('Origin');
      return headers.get('access-control-allow-origin');
    };
    for (const path of ['', '/credentials']) {
      expect(await allowedOf(BALLOT_ORIGIN, path)).toBe(BALLOT_ORIGIN);
      expect(await allowedOf('https://elsewhere.example', path)).toBeNull();
    }
  });

  it('may keep the list, which never changes, and nothing that still does', async () => {
    const round = await aRound();
    expect((await list(round)).headers.get('cache-control')).toBe('no-store');
    await release(round, [], 1);
    await closedOf(round);
    expect((await list(round)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await look(round)).headers.get('cache-control')).toBe('no-store');
  });
});
