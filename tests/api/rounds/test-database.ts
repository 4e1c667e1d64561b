import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ensureDatabase, provision, type RoleUrls } from '../../../tools/database/provision.ts';
import { ROLES, roleName } from '../../../tools/database/roles.ts';

/** A provisioned database that nobody else uses. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly urls: RoleUrls;
  drop(): Promise<void>;
}

/** The server that the test run started. */
function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('TEST_POSTGRES_URL is not set');
  return url;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await ensureDatabase(serverUrl(), name);
  const password = randomBytes(12).toString('hex');
  const passwords = { api: password, ballot_box: password, tally: password };
  const urls = await provision({ ownerUrl, rolePrefix: name, passwords });
  return { ownerUrl, urls, drop: () => drop(name) };
}

async function drop(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(`drop database ${name} with (force)`);
  await client.query(`drop role ${ROLES.map((role) => roleName(name, role)).join(', ')}`);
  await client.end();
}
