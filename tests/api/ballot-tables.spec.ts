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
