import pg from 'pg';
import { provision, type RoleUrls } from '../../../tools/database/provision.ts';
import { createEmptyDatabase } from '../../support/test-database.ts';

export interface TestDatabase {
  readonly urls: RoleUrls;
  /** As the owner, who sees every schema. */
  query<T extends object>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of its own, with schemas, roles and rights as in an installation. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, rolePrefix, drop } = await createEmptyDatabase();
  const passwords = { api: 'api-test', ballot_box: 'ballot-box-test', tally: 'tally-test' };
  const urls = await provision({ ownerUrl, rolePrefix, passwords });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  pool.on('error', () => undefined);
  return {
    urls,
    query: async <T extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query<T>(sql, [...parameters])).rows,
    drop: async () => {
      await pool.end();
      await drop();
    },
  };
}
