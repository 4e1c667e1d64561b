import { randomBytes } from 'node:crypto';
import { withConnection } from '../../tools/database/connect.ts';
import { ensureDatabase } from '../../tools/database/provision.ts';
import { roleName, ROLES } from '../../tools/database/roles.ts';

/** An empty database of a test's own, on the server that all tests of a run share. */
export interface EmptyDatabase {
  readonly ownerUrl: string;
  /** Nobody else's roles have it. */
  readonly rolePrefix: string;
  /** Removes the database and its roles. */
  drop(): Promise<void>;
}

/** The server's address as its owner, from `TEST_POSTGRES_URL`; `npm test` sets it. */
export const testServerUrl = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined || url === '')
    throw new Error('TEST_POSTGRES_URL has to be the address of a PostgreSQL server.');
  return url;
};

export const createEmptyDatabase = async (): Promise<EmptyDatabase> => {
  const serverUrl = testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await ensureDatabase(serverUrl, name);
  return {
    ownerUrl,
    rolePrefix: name,
    drop: () =>
      withConnection(serverUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
        for (const role of ROLES) await client.query(`drop role if exists ${roleName(name, role)}`);
      }),
  };
};
