import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '../database/roles.ts';
import { PlainError } from '../terminal/plain-error.ts';

/** What an installation keeps to itself; each process is given only its own part. */
export interface Secrets {
  readonly databasePasswords: Readonly<Record<Role, string>>;
  readonly sessionSecret: string;
  readonly tallyToken: string;
  /** Absent in a data folder that was made before there was one. */
  readonly clientSecretKey?: string;
  /** Whoever knows it makes the first organisation on the pages. Absent like the one before. */
  readonly setUpCode?: string;
}

const random = (): string => randomBytes(32).toString('base64url');

const makeSecrets = (): Secrets => ({
  databasePasswords: Object.fromEntries(ROLES.map((role) => [role, random()])) as Record<Role, string>,
  sessionSecret: random(),
  tallyToken: random(),
  clientSecretKey: random(),
  setUpCode: random(),
});

/** The secrets in the state folder, made at the first start, readable by their owner alone. */
export const secretsIn = (stateDirectory: string): Secrets => {
  const file = join(stateDirectory, 'secrets.json');
  if (!existsSync(file)) {
    // Complete before it has its name, so that a start that is killed here leaves nothing half-written.
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 });
    linkSync(partial, file);
    unlinkSync(partial);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch {
    throw new PlainError(`The data folder is broken: ${file} cannot be read.`);
  }
};
