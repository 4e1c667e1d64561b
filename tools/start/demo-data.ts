import type { Client } from 'pg';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeOf, withConnection } from '../database/connect.ts';
import { dropSchemas } from '../database/provision.ts';
import type { RunningLeeway } from '../leeway/start-leeway.ts';
import { PlainError } from '../terminal/plain-error.ts';

const SEED_FILE = join(import.meta.dirname, '..', 'demo', 'seed-demo.ts');

/** What a database is to the demo. It is written as the comment of the schema `people`, in the database itself. */
const SEEDING = 'Leeway demo: being filled';
const SEEDED = 'Leeway demo';

type SeedDemo = (leeway: RunningLeeway, progress: (text: string) => void) => Promise<void>;

const commentOf = async (client: Client): Promise<string | null> => {
  const { rows } = await client.query<{ comment: string | null }>(
    `select obj_description(to_regnamespace('people'), 'pg_namespace') as comment`,
  );
  return rows[0]?.comment ?? null;
};

const holdsOrganisations = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ present: boolean }>(
    `select to_regclass('people.organisations') is not null as present`,
  );
  if (rows[0]?.present !== true) return false;
  return (await client.query('select 1 from people.organisations limit 1')).rowCount === 1;
};

/**
 * Before the servers start: clears away a demo that was interrupted while it was being filled. Nothing but what the demo
 * itself began is ever removed.
 * @returns whether the demo still has to be filled
 * @throws PlainError when the database holds an organisation of somebody's own
 */
export const prepareDemo = async (ownerUrl: string, stateDirectory: string): Promise<boolean> => {
  const [comment, inUse] = await withConnection(ownerUrl, async (client) => [
    await commentOf(client),
    await holdsOrganisations(client),
  ]);
  if (comment === SEEDED) return false;
  if (comment === SEEDING) {
    await dropSchemas(ownerUrl);
    for (const keys of ['keys', 'keys-copy']) rmSync(join(stateDirectory, keys), { recursive: true, force: true });
    rmSync(join(stateDirectory, 'clock'), { force: true });
  } else if (inUse) {
    throw new PlainError(
      `The database at ${placeOf(ownerUrl)} holds an organisation that is not the demo, which would let anybody sign in there: set DEMO=false.`,
    );
  }
  return true;
};

const mark = (ownerUrl: string, comment: string): Promise<void> =>
  withConnection(ownerUrl, async (client) => {
    await client.query(`comment on schema people is '${comment}'`);
  });

/** Fills the demo organisation through the running servers. Interrupted, the next start begins anew. */
export const fillDemo = async (leeway: RunningLeeway, say: (text: string) => void): Promise<void> => {
  if (!existsSync(SEED_FILE)) return;
  await mark(leeway.databaseOwnerUrl, SEEDING);
  const { seedDemo } = (await import(pathToFileURL(SEED_FILE).href)) as { seedDemo: SeedDemo };
  say('Filling the demo organisation …');
  await seedDemo(leeway, (text) => say(`  ${text}`));
  await mark(leeway.databaseOwnerUrl, SEEDED);
};
