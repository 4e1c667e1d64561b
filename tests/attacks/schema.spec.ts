import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Intake } from '../support/intake.ts';
import { answeredRound, closeRounds } from './system/answered-round.ts';
import type { Query } from './system/rows-in-order.ts';
import { columnsOf, forbiddenIn, forbiddenInJson, forbiddenSettings, storedJson } from './system/schema-rules.ts';

/** Above a hundred, so that the release has all that a release can have. */
const PARTICIPATION = { blocks: 4, ratings: 28, comments: 5 };

const ofRound = (table: string): string[] => [
  `${table}.organisation_id uuid not null`,
  `${table}.round_id uuid not null`,
];

/** Everything that is kept about a ballot or a release. Adding to it means weighing whether it can tell who answered what. */
const COLUMNS = [
  ...ofRound('ballots.directories'),
  'ballots.directories.directory text not null',
  'ballots.directories.fingerprint bytea not null',
  'ballots.directories.questionnaire text not null',
  ...ofRound('ballots.extensions'),
  'ballots.extensions.extension text not null',
  ...ofRound('ballots.inbox'),
  'ballots.inbox.credential_hash bytea not null',
  'ballots.inbox.block_id uuid not null',
  'ballots.inbox.purpose smallint not null',
  'ballots.inbox.version integer not null',
  'ballots.inbox.ciphertext bytea not null',
  ...ofRound('ballots.intakes'),
  ...ofRound('release.release_comment_groups'),
  'release.release_comment_groups.group_id text not null',
  'release.release_comment_groups.unit_id text',
  'release.release_comment_groups.label jsonb not null',
  'release.release_comment_groups.block_ids jsonb not null',
  'release.release_comment_groups.group_unit_ids jsonb not null',
  'release.release_comment_groups.respondents jsonb not null',
  ...ofRound('release.release_comments'),
  'release.release_comments.group_id text not null',
  'release.release_comments.comment_hash bytea not null',
  'release.release_comments.comment text not null',
  ...ofRound('release.release_credentials'),
  'release.release_credentials.credential_hash bytea not null',
  'release.release_credentials.block_id uuid not null',
  'release.release_credentials.purpose smallint not null',
  ...ofRound('release.release_groups'),
  'release.release_groups.group_id text not null',
  'release.release_groups.kind text not null',
  'release.release_groups.unit_id text',
  'release.release_groups.label jsonb not null',
  'release.release_groups.block_ids jsonb not null',
  'release.release_groups.group_unit_ids jsonb not null',
  'release.release_groups.coverage text not null',
  'release.release_groups.respondents jsonb not null',
  'release.release_groups.response_caution text',
  'release.release_groups.figures jsonb not null',
  ...ofRound('release.releases'),
  'release.releases.fingerprint bytea not null',
  'release.releases.counts jsonb not null',
  'release.releases.merkle_root bytea not null',
  'release.releases.strays integer not null',
  'release.releases.quality jsonb not null',
];

let intake: Intake;
let query: Query;

beforeAll(async () => {
  intake = await Intake.create();
  ({ query } = intake.database);
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
  const { round } = await answeredRound(intake, PARTICIPATION);
  await closeRounds(intake, round);
});

afterAll(() => intake?.installation.remove());

describe('what is kept about ballots and releases', () => {
  it('is exactly what is listed', async () => {
    expect(await columnsOf(query)).toEqual(COLUMNS);
  });

  it('has no type, default, sequence, trigger or extension that tells when, in which order or from where', async () => {
    expect(await forbiddenIn(query)).toEqual([]);
  });

  it('is kept by a server that does not note the times of transactions', async () => {
    expect(forbiddenSettings(await query('select name, setting from pg_settings'))).toEqual([]);
  });

  it('says nothing of the kind inside its JSON', async () => {
    const stored = await storedJson(query);
    expect([...stored.keys()]).toEqual(COLUMNS.flatMap((line) => /^(\S+) jsonb/.exec(line)?.[1] ?? []));
    for (const [column, values] of stored) {
      expect(values.length).toBeGreaterThan(0);
      expect(values.flatMap((value) => forbiddenInJson(value, column))).toEqual([]);
    }
  });
});

describe('a change of the tables is found out', () => {
  /** What the rules say after this change, which is undone. */
  const after = async (...changes: readonly string[]): Promise<string[]> => {
    const client = await intake.database.owner.connect();
    const run: Query = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows;
    await run('begin');
    try {
      for (const change of changes) await run(change);
      const columns = (await columnsOf(run)).filter((column) => !COLUMNS.includes(column));
      return [...columns, ...(await forbiddenIn(run))];
    } finally {
      await run('rollback');
      client.release();
    }
  };

  const column = (definition: string): string => `alter table ballots.inbox add column ${definition}`;
  const named = 'ballots.inbox.stray';

  it.each([
    ['a time', 'timestamptz', `${named} is of type timestamp with time zone`],
    ['a day', 'date', `${named} is of type date`],
    ['a time of day', 'time', `${named} is of type time without time zone`],
    ['a duration', 'interval', `${named} is of type interval`],
    ['times', 'timestamp[]', `${named} is of type timestamp without time zone[]`],
    ['a stretch of time', 'tstzrange', `${named} is of type tstzrange`],
    ['an address', 'inet', `${named} is of type inet`],
    ['a network', 'cidr', `${named} is of type cidr`],
    ['a device', 'macaddr', `${named} is of type macaddr`],
    ['a transaction', 'xid8', `${named} is of type xid8`],
    ['a place in the log', 'pg_lsn', `${named} is of type pg_lsn`],
    ['a number for anything', 'bigint', `${named} is of type bigint`],
    ['JSON as it was written', 'json', `${named} is of type json`],
    ['a serial number', 'serial', 'ballots.inbox_stray_seq is a sequence'],
    ['a serial number', 'serial', expect.stringMatching(`^${named} is filled by the database: nextval`)],
    ['an identity', 'integer generated always as identity', `${named} counts up`],
    ['a random key', 'uuid default gen_random_uuid()', `${named} is filled by the database: gen_random_uuid()`],
    ['an ordered key', 'uuid default uuidv7()', `${named} is filled by the database: uuidv7()`],
    ['the time as text', 'text default now()', `${named} is filled by the database: now()`],
    ['a column that is computed', 'integer generated always as (version + 1) stored', `${named} counts up`],
    ['JSON that nobody listed', 'jsonb', `${named} jsonb`],
    ['a text that nobody listed', 'text', `${named} text`],
  ])('with %s: %s', async (_, definition, fault) => {
    expect(await after(column(`stray ${definition}`))).toContainEqual(fault);
  });

  it.each([
    ['a view', 'create view release.early as select * from ballots.inbox', 'release.early is a view'],
    [
      'a column that may be empty',
      'alter table ballots.inbox alter block_id drop not null',
      'ballots.inbox.block_id uuid',
    ],
    ['a table', 'create table ballots.log (line text)', 'ballots.log.line text'],
    [
      'a rule',
      'create rule note as on insert to ballots.inbox do also notify inbox',
      'ballots.inbox has the rule note',
    ],
    ['a sequence', 'create sequence release.arrivals', 'release.arrivals is a sequence'],
    ['an extension', 'create extension pgcrypto', 'the extension pgcrypto'],
  ])('with %s', async (_, change, fault) => {
    expect(await after(change)).toContainEqual(fault);
  });

  it('with a trigger', async () => {
    const made = await after(
      `create function ballots.note() returns trigger language plpgsql as 'begin return new; end'`,
      'create trigger noted before insert on ballots.inbox for each row execute function ballots.note()',
    );
    expect(made).toEqual(['ballots.inbox has the trigger noted', 'the function ballots.note']);
  });

  it.each([
    ['track_commit_timestamp', 'on'],
    ['wal_level', 'logical'],
  ])('with the setting %s = %s', (name, setting) => {
    const settings = [
      { name: 'track_commit_timestamp', setting: 'off' },
      { name: 'wal_level', setting: 'replica' },
    ];
    expect(forbiddenSettings(settings)).toEqual([]);
    expect(forbiddenSettings([...settings.filter((one) => one.name !== name), { name, setting }])).toHaveLength(1);
  });

  it.each([
    [{ figures: [{ low: 1, submittedAt: 3 }] }, ['.figures[].submittedAt']],
    [{ client: { user_agent: 'x' } }, ['.client.user_agent']],
    [{ 'last-session': 1, lang: 'nl', durationMs: 5 }, ['.last-session', '.lang', '.durationMs']],
    [{ ip: 1 }, ['.ip']],
    [{ note: '2026-03-04T08:00:00Z' }, ['.note = 2026-03-04T08:00:00Z']],
    [['192.0.2.17'], ['[] = 192.0.2.17']],
    [{ label: { nl: 'Team 1', en: 'Team 1' }, respondents: { from: 5, to: 7 } }, []],
  ])('inside JSON: %j', (value, faults) => {
    expect(forbiddenInJson(value)).toEqual(faults);
  });
});
