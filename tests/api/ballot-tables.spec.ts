import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/ballot-box/src/database/data-source-options.js';
import { createDataSource } from '../../apps/tally/src/database/data-source.js';
import { provisionedDatabase, type ProvisionedDatabase } from '../support/provisioned-database.ts';

let database: ProvisionedDatabase;

beforeAll(async () => {
  database = await provisionedDatabase();
});

afterAll(() => database.drop());

const sources: [string, () => DataSource][] = [
  ['ballot box', () => new DataSource(dataSourceOptions(database.ownerUrl, 1))],
  ['tally', () => createDataSource(database.ownerUrl)],
];

describe.each(sources)("the %s's entities", (_, create) => {
  it('say the same as its migrations', async () => {
    const source = await create().initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});

describe.each(['ballot_box', 'tally'] as const)('the role of the %s', (role) => {
  it('can read nothing about people', async () => {
    const client = new pg.Client({ connectionString: database.roleUrls[role] });
    await client.connect();
    try {
      await expect(client.query('select * from people.members')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});

describe('the tables of ballots and releases', () => {
  it('have these columns and no others: no time, no order, no address', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ column: string }>(`
      select format('%s.%s.%s %s', table_schema, table_name, column_name, data_type) as column
      from information_schema.columns
      where table_schema in ('ballots', 'release') and table_name <> 'migrations'
      order by table_schema, table_name, ordinal_position`);
    await client.end();
    const round = (table: string): string[] => [`${table}.organisation_id uuid`, `${table}.round_id uuid`];
    expect(rows.map(({ column }) => column)).toEqual([
      ...round('ballots.directories'),
      'ballots.directories.directory text',
      'ballots.directories.fingerprint bytea',
      'ballots.directories.questionnaire text',
      ...round('ballots.inbox'),
      'ballots.inbox.credential_hash bytea',
      'ballots.inbox.block_id uuid',
      'ballots.inbox.purpose smallint',
      'ballots.inbox.version integer',
      'ballots.inbox.ciphertext bytea',
      ...round('ballots.intakes'),
      ...round('release.release_credentials'),
      'release.release_credentials.credential_hash bytea',
      'release.release_credentials.block_id uuid',
      'release.release_credentials.purpose smallint',
      ...round('release.release_groups'),
      'release.release_groups.group_id text',
      'release.release_groups.kind text',
      'release.release_groups.unit_id text',
      'release.release_groups.label jsonb',
      'release.release_groups.block_ids jsonb',
      'release.release_groups.group_unit_ids jsonb',
      'release.release_groups.coverage text',
      'release.release_groups.respondents jsonb',
      'release.release_groups.response_caution text',
      'release.release_groups.figures jsonb',
      ...round('release.releases'),
      'release.releases.fingerprint bytea',
      'release.releases.counts jsonb',
      'release.releases.merkle_root bytea',
    ]);
  });
});
