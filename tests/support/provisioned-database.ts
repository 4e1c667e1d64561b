import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { provision, type RoleUrls } from '../../tools/database/provision.ts';
import { createEmptyDatabase } from './test-database.ts';

/** A database of a test's own with schemas, roles and rights as in an installation, and nothing in it. */
export interface ProvisionedDatabase {
  readonly ownerUrl: string;
  readonly rolePrefix: string;
  readonly roleUrls: RoleUrls;
  /** As the owner, who sees every schema; for transactions that a test holds open. */
  readonly owner: pg.Pool;
  /** One statement as the owner. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export const provisionedDatabase = async (): Promise<ProvisionedDatabase> => {
  const { ownerUrl, rolePrefix, drop } = await createEmptyDatabase();
  const password = randomBytes(12).toString('hex');
  const passwords = { api: password, ballot_box: password, tally: password };
  const roleUrls = await provision({ ownerUrl, rolePrefix, passwords });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  // Dropping the database ends its connections.
  owner.on('error', () => undefined);
  return {
    ownerUrl,
    rolePrefix,
    roleUrls,
    owner,
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await owner.query<Row>(sql, [...values])).rows,
    drop: async () => {
      await owner.end();
      await drop();
    },
  };
};
