import { randomBytes } from 'node:crypto';
import { provision, type RoleUrls } from '../../../tools/database/provision.ts';
import { createEmptyDatabase } from '../../support/test-database.ts';

/** A provisioned database that nobody else uses. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly urls: RoleUrls;
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, rolePrefix, drop } = await createEmptyDatabase();
  const password = randomBytes(12).toString('hex');
  const urls = await provision({
    ownerUrl,
    rolePrefix,
    passwords: { api: password, ballot_box: password, tally: password },
  });
  return { ownerUrl, urls, drop };
}
