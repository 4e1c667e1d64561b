import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ensureDatabase, provision, type RoleUrls } from '../../../tools/database/provision.ts';

export interface TestDatabase {
  readonly urls: RoleUrls;
  /** As the owner, who sees every schema. */
  query<T extends object>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of its own on the server of `TEST_POSTGRES_URL`, with schemas, roles and rights as in an installation. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_POSTGRES_URL'];
  if (serverUrl === undefined) throw new Error('TEST_POSTGRES_URL must be the address of a PostgreSQL server');
  const name = `t${randomBytes(6).toString('hex')}`;
  const ownerUrl = await ensureDatabase(serverUrl, name);
  const passwords = { api: 'api-test', ballot_box: 'ballot-box-test', tally: 'tally-test' };
  const urls = await provision({ ownerUrl, rolePrefix: name, passwords });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  pool.on('error', () => undefined);
  return {
    urls,
    query: async <T extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query<T>(sql, [...parameters])).rows,
    drop: async () => {
      await pool.end();
      const server = new pg.Client({ connectionString: serverUrl });
      await server.connect();
      await server.query(`drop database if exists ${name} with (force)`);
      for (const role of Object.keys(passwords)) await server.query(`drop role if exists ${name}_${role}`);
      await server.end();
    },
  };
}
