import { provision } from './database/provision.ts';
import { exitPlainly } from './terminal/exit-plainly.ts';
import { PlainError } from './terminal/plain-error.ts';

/**
 * Prepares the database of an installation: schemas, the three roles, tables and rights. Run once before every new
 * version, as the owner of the database; the processes themselves never hold the owner's password.
 */
const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new PlainError(`${name} is not set.`);
  return value;
};

await exitPlainly(async () => {
  await provision({
    ownerUrl: required('DATABASE_URL'),
    rolePrefix: process.env['DATABASE_ROLE_PREFIX'] ?? 'leeway',
    passwords: {
      api: required('API_DATABASE_PASSWORD'),
      ballot_box: required('BALLOT_BOX_DATABASE_PASSWORD'),
      tally: required('TALLY_DATABASE_PASSWORD'),
    },
  });
  console.log('The database is ready.');
});
