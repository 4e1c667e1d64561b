import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DemoAdministrator } from '../../tools/demo/demo-client.ts';
import { demoRosterFile } from '../../tools/demo/demo-roster.ts';
import type { TestLeeway } from '../support/leeway.ts';

const DAY_MS = 86_400_000;
const COMMAND = join(import.meta.dirname, '../../apps/api/dist/create-organisation.js');
/** Hanneke is in the demo's roster, too. */
const ADMINISTRATOR = { email: 'hanneke.tbenali@delinde.example', 'first-name': 'Hanneke', 'last-name': 'Benali' };

/**
 * Fills an empty installation with the demo organisation and opens a pulse in it.
 * @returns personal links that nobody has opened
 */
export async function aDemoRound(leeway: TestLeeway): Promise<string[]> {
  const details = Object.entries({ name: 'Zorggroep De Linde', ...ADMINISTRATOR });
  await promisify(execFile)(process.execPath, [COMMAND, ...details.flatMap(([name, value]) => [`--${name}`, value])], {
    env: { ...process.env, API_DATABASE_URL: leeway.roleUrls.api },
  });
  const administrator = await DemoAdministrator.signIn(leeway.apiUrl);
  await administrator.importRoster(demoRosterFile());
  const roundId = randomUUID();
  const now = Date.now();
  await administrator.launch(roundId, {
    name: 'Voorjaarsmeting',
    kind: 'pulse',
    opensAt: new Date(now).toISOString(),
    closesAt: new Date(now + DAY_MS).toISOString(),
  });
  await administrator.reaches(roundId, ['open']);
  const mails = await administrator.welcomeMails(roundId);
  return mails.flatMap(({ link }) => (link === null ? [] : [link]));
}
