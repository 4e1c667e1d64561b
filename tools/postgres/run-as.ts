import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The operating system's user that PostgreSQL runs as. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface CommandResult {
  readonly succeeded: boolean;
  readonly output: string;
}

const CANDIDATES = ['postgres', 'nobody', 'daemon'];

/**
 * PostgreSQL refuses to run as root, and initdb refuses a user id without an entry in the user list.
 * Returns null when the current user will do.
 */
export const unprivilegedUser = (): SystemUser | null => {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const name of CANDIDATES) {
    const user = users.find((candidate) => candidate.name === name && candidate.uid > 0 && candidate.gid > 0);
    if (user !== undefined) return user;
  }
  throw new Error(`Running as root needs one of the users ${CANDIDATES.join(', ')} to run PostgreSQL as.`);
};

/** Runs a command to its end as that user, with no shell. Never throws: a command that cannot start has failed. */
export const runAs = (
  user: SystemUser | null,
  command: string,
  args: readonly string[],
  cwd: string,
): CommandResult => {
  const identity = user === null ? {} : { uid: user.uid, gid: user.gid };
  const result = spawnSync(command, args, {
    ...identity,
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', SystemRoot: process.env['SystemRoot'], TZ: 'UTC' },
    windowsHide: true,
  });
  // A spawn that failed has the status null, so only zero means success.
  return {
    succeeded: result.status === 0,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`,
  };
};

/** The same for pg_ctl start, whose server would keep an output pipe open for ever. */
export const runSilentlyAs = (
  user: SystemUser | null,
  command: string,
  args: readonly string[],
  cwd: string,
): boolean => {
  const identity = user === null ? {} : { uid: user.uid, gid: user.gid };
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', SystemRoot: process.env['SystemRoot'], TZ: 'UTC' };
  return spawnSync(command, args, { ...identity, cwd, env, stdio: 'ignore', windowsHide: true }).status === 0;
};
