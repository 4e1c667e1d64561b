import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Intake } from '../support/intake.ts';
import { answeredRound, closeRounds, readingOf, type AnsweredRound } from './system/answered-round.ts';
import { sizeOf } from './system/attack-size.ts';
import { kendallTau, tauLimit } from './system/kendall-tau.ts';
import { againstArrival, commentsAgainstCredentials, leaksIn, type Finding, type Order } from './system/orders.ts';
import { onServer, ownCluster, type OwnCluster } from './system/own-cluster.ts';
import { faultsOf, ordersOf, rowsInOrder, type Query, type Reading, type TableRows } from './system/rows-in-order.ts';
import { StatementLog } from './system/statement-log.ts';
import { walOrdersSince, walPosition } from './system/wal-order.ts';

/** 200 ballots with ratings and 560 comments: more comments than the tally takes at a time. */
const PARTICIPATION = { blocks: 20, ratings: 10, comments: 28 };
const RUNS = sizeOf('ATTACK_RUNS', 1);
/** It makes forty RSA keys, which takes its time on a machine that does other things too. */
const PATIENCE_MS = 300_000;

let cluster: OwnCluster;
let intake: Intake;
let query: Query;

beforeAll(async () => {
  // Nothing here has to survive a power cut.
  cluster = await ownCluster({ fsync: 'off', synchronous_commit: 'off' });
  intake = await onServer(cluster.ownerUrl, () => Intake.create());
  ({ query } = intake.database);
  // Its clock stands still: it takes ballots as long as there is an intake.
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
});

afterAll(async () => {
  await intake?.installation.remove();
  cluster?.remove();
});

const everything = (tables: readonly TableRows[], read: Reading, fromElsewhere: readonly Order[] = []): Finding[] => {
  const orders = [...tables.flatMap((table) => ordersOf(table, read)), ...fromElsewhere];
  const faults = tables.flatMap((table) => faultsOf(table, read));
  return [...faults, ...againstArrival(orders), ...commentsAgainstCredentials(orders)];
};

const tableOf = (tables: readonly TableRows[], name: string): TableRows => {
  const found = tables.find(({ table }) => table === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

let answered: AnsweredRound;
let read: Reading;
let tables: TableRows[];

describe.each(Array.from({ length: RUNS }, (_, run) => run + 1))('closing %i', () => {
  let findings: Finding[];

  beforeAll(async () => {
    answered = await answeredRound(intake, PARTICIPATION);
    read = readingOf(answered);
    const { round } = answered;
    const inbox = tableOf(await rowsInOrder(query, 'ballots', round.roundId), 'inbox');
    const before = await walPosition(query);
    const log = await StatementLog.of(cluster, query, intake.database.roleUrls.tally);
    await closeRounds(intake, round);
    tables = await rowsInOrder(query, 'release', round.roundId);
    const wal = await walOrdersSince(query, before);
    const written = await Promise.all(tables.map((table) => wal.orderOf('release', table, 'INSERT', read)));
    const deleted = await wal.orderOf('ballots', inbox, 'DELETE', read);
    findings = everything(tables, read, [...written.flat(), ...deleted, ...log.orders(answered)]);
  }, PATIENCE_MS);

  it('leaves a release that is looked at from all sides', () => {
    const looked = findings.map(({ what }) => what);
    for (const table of ['release_comments', 'release_credentials', 'release_groups', 'release_comment_groups']) {
      expect(looked).toContain(`${table} by ctid`);
      expect(looked).toContain(`${table} by INSERT in the WAL`);
    }
    expect(looked).toContain('release_comments by TOAST id of comment');
    expect(looked).toContain('release_comments by TOAST ctid of comment and release_credentials by ctid');
    expect(looked).toContain('release_comments by INSERT in the WAL and inbox by DELETE in the WAL');
    expect(looked).toContain('statements by the log of PostgreSQL and release_credentials by ctid');
    expect(tableOf(tables, 'release_credentials').rows).toHaveLength(answered.arrived.length);
    expect(tableOf(tables, 'release_comments').rows).toHaveLength(PARTICIPATION.blocks * PARTICIPATION.comments);
  });

  it('forgets the order in which the ballots arrived', () => {
    const ofArrival = findings.filter(({ what }) => !what.includes(' and '));
    // The order of the deletions in the inbox is that of its rows, which came with the ballots: nothing new.
    expect(leaksIn(ofArrival.filter(({ what }) => what !== 'inbox by DELETE in the WAL'))).toEqual([]);
  });

  it('lets nobody match comments with their credentials', () => {
    expect(leaksIn(findings.filter(({ what }) => what.includes(' and ')))).toEqual([]);
  });
});

describe('a release that was written otherwise is found out', () => {
  beforeEach(async () => {
    await query('drop schema if exists broken cascade');
    await query('create schema broken');
  });

  /** The ctids of a table's rows, in the order of arrival. */
  const inArrivalOrder = (name: string): string[] =>
    tableOf(tables, name)
      .rows.map(({ content, ctid }) => ({ ctid, arrival: read(content)?.arrival ?? NaN }))
      .sort((one, other) => one.arrival - other.arrival)
      .map(({ ctid }) => ctid);

  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [Math.random(), item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);

  const emptyCopy = (name: string): Promise<object[]> =>
    query(`create table broken.${name} (like release.${name} including defaults including indexes)`);

  const insert = (name: string, ctids: readonly string[], extra = ''): Promise<object[]> =>
    query(
      `insert into broken.${name} select t.* ${extra} from unnest($1::tid[]) with ordinality as wanted (at, arrival)
       join release.${name} t on t.ctid = wanted.at order by wanted.arrival`,
      [ctids],
    );

  const leaks = async (fromElsewhere: readonly Order[] = []): Promise<string[]> =>
    leaksIn(everything(await rowsInOrder(query, 'broken', answered.round.roundId), read, fromElsewhere));

  it('not when the rows are copied in a random order', async () => {
    for (const { table, rows } of tables) {
      await emptyCopy(table);
      await insert(table, shuffled(rows.map(({ ctid }) => ctid)));
    }
    expect(await leaks()).toEqual([]);
  });

  it.each(['release_credentials', 'release_comments', 'release_groups'])(
    'with %s in the order of arrival',
    async (name) => {
      await emptyCopy(name);
      await insert(name, inArrivalOrder(name));
      expect(await leaks()).toContainEqual(expect.stringMatching(`^${name} by ctid: τ = (1.00|0.9)`));
    },
  );

  it('with a random order within each hundred only', async () => {
    await emptyCopy('release_comments');
    const arrived = inArrivalOrder('release_comments');
    const hundreds = Array.from({ length: Math.ceil(arrived.length / 100) }, (_, index) =>
      shuffled(arrived.slice(100 * index, 100 * (index + 1))),
    );
    await insert('release_comments', hundreds.flat());
    expect(await leaks()).toContainEqual(expect.stringMatching(/^release_comments by ctid/));
  });

  it('with a serial number, though its rows lie in a random order', async () => {
    await query('create table broken.release_comments (like release.release_comments, number bigserial)');
    const arrived = inArrivalOrder('release_comments');
    await query(
      `insert into broken.release_comments select t.*, wanted.arrival
       from unnest($1::tid[]) with ordinality as wanted (at, arrival)
       join release.release_comments t on t.ctid = wanted.at order by gen_random_uuid()`,
      [arrived],
    );
    expect(await leaks()).toEqual([expect.stringMatching(/^release_comments by number: τ = 1.00/)]);
  });

  it('with a key of version 7', async () => {
    await query('create table broken.release_comments (like release.release_comments, comment_id uuid)');
    await query(
      `insert into broken.release_comments
       select named.* from (
         select t.*, uuidv7() from unnest($1::tid[]) with ordinality as wanted (at, arrival)
         join release.release_comments t on t.ctid = wanted.at order by wanted.arrival offset 0) named
       order by gen_random_uuid()`,
      [inArrivalOrder('release_comments')],
    );
    expect(await leaks()).toEqual([expect.stringMatching(/^release_comments by comment_id: τ = 1.00/)]);
  });

  it('with a transaction for every row', async () => {
    await emptyCopy('release_groups');
    for (const ctid of shuffled(inArrivalOrder('release_groups'))) await insert('release_groups', [ctid]);
    expect(await leaks()).toContainEqual(expect.stringMatching(/^release_groups: \d\d transactions/));
  });

  it('with rows that were sorted only later, because their long values were not', async () => {
    await emptyCopy('release_comments');
    await insert('release_comments', inArrivalOrder('release_comments'));
    await query('cluster broken.release_comments using release_comments_pkey');
    const found = await leaks();
    expect(found).toContainEqual(expect.stringMatching(/^release_comments by TOAST id of comment: τ = 1.00/));
    expect(found).not.toContainEqual(expect.stringMatching(/^release_comments by ctid/));
  });

  it('with a list in the order of arrival', async () => {
    await query('create table broken.releases (like release.releases, hashes jsonb)');
    const hashes = answered.arrived.map(({ credentialHash }) => credentialHash);
    await query('insert into broken.releases select t.*, $2 from release.releases t where round_id = $1', [
      answered.round.roundId,
      JSON.stringify(hashes),
    ]);
    expect(await leaks()).toContainEqual(expect.stringMatching(/^releases by the list .hashes: τ = 1.00/));
  });

  it('with a comment next to its credential', async () => {
    await query('create table broken.release_comments (like release.release_comments, credential_hash text)');
    const [first] = tableOf(tables, 'release_comments').rows;
    const arrived = answered.arrived[read(first?.content ?? '')?.arrival ?? -1];
    await query('insert into broken.release_comments select t.*, $2 from release.release_comments t where ctid = $1', [
      first?.ctid,
      arrived?.credentialHash,
    ]);
    expect(await leaks()).toEqual(['release_comments: a comment and a credential in one row']);
  });

  it('with comments and their credentials in the same random order, also by the log alone', async () => {
    const [comments, credentials] = ['release_comments', 'release_credentials'].map((name) => {
      const ctids = inArrivalOrder(name);
      const arrivals = tableOf(tables, name).rows.map(({ content }) => read(content)?.arrival ?? NaN);
      return new Map(arrivals.sort((one, other) => one - other).map((arrival, index) => [arrival, ctids[index] ?? '']));
    });
    const order = shuffled([...(comments?.keys() ?? [])]);
    const before = await walPosition(query);
    for (const [name, places] of Object.entries({ release_comments: comments, release_credentials: credentials })) {
      await emptyCopy(name);
      await insert(
        name,
        order.map((arrival) => places?.get(arrival) ?? ''),
      );
    }
    const wal = await walOrdersSince(query, before);
    const copies = await rowsInOrder(query, 'broken', answered.round.roundId);
    const written = (await Promise.all(copies.map((table) => wal.orderOf('broken', table, 'INSERT', read)))).flat();
    const together = 'release_comments by INSERT in the WAL and release_credentials by INSERT in the WAL';
    expect(leaksIn(commentsAgainstCredentials(written))).toEqual([expect.stringContaining(`${together}: τ = 1.00`)]);
    expect(await leaks()).toContainEqual(
      expect.stringMatching(/^release_comments by ctid and release_credentials by ctid: τ = 1.00/),
    );
  });
});

describe('the measure of order', () => {
  const numbers = Array.from({ length: 400 }, (_, index) => index);

  it('is one for the same order, minus one for the reverse, and half for a half', () => {
    expect(kendallTau(numbers, numbers)).toBe(1);
    expect(kendallTau(numbers, numbers.toReversed())).toBe(-1);
    expect(kendallTau([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(1 / 3);
    expect(kendallTau([1, 1, 2, 2], [1, 2, 3, 4])).toBeCloseTo(4 / 6);
  });

  it('counts from 0.15 on, and for few rows from what chance does not do', () => {
    expect(tauLimit(836)).toBe(0.15);
    expect(tauLimit(22)).toBeLessThan(0.72);
  });
});
