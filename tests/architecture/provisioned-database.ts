import pg from 'pg';
import { provision, type RoleUrls } from '../../tools/database/provision.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

/** A database as an installation has it, with nothing in it. */
export interface ProvisionedDatabase {
  readonly ownerUrl: string;
  readonly rolePrefix: string;
  readonly roleUrls: RoleUrls;
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export const provisionedDatabase = async (): Promise<ProvisionedDatabase> => {
  const { ownerUrl, rolePrefix, drop } = await createEmptyDatabase();
  const passwords = { api: 'the-api', ballot_box: 'the-ballot-box', tally: 'the-tally' };
  const roleUrls = await provision({ ownerUrl, rolePrefix, passwords });
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  return {
    ownerUrl,
    rolePrefix,
    roleUrls,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...values])).rows,
    drop: async () => {
      await client.end();
      await drop();
    },
  };
};
