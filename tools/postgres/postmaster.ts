import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** What a running PostgreSQL wrote into its data folder. */
export interface Postmaster {
  readonly processId: number;
  readonly port: number;
}

/** Reads postmaster.pid; null when there is none or it is not complete yet. */
export const readPostmaster = (dataFolder: string): Postmaster | null => {
  const file = join(dataFolder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const processId = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(processId) && processId > 0 && port > 0 ? { processId, port } : null;
};

/**
 * Whether a process lives. A zombie does not: in a container whose first process does not collect its children, a
 * killed PostgreSQL stays in the process table for ever, and `pg_ctl status` believes in it.
 */
export const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    const status = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return !/^Z/.test(status.slice(status.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
};

/** Whether a server answers at this address and takes these credentials. */
export const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** After this call either `postmaster.pid` belongs to a living server, which is returned, or the file is gone. */
export const settlePostmaster = async (
  dataFolder: string,
  urlOfPort: (port: number) => string,
): Promise<Postmaster | null> => {
  // A server that is still starting or recovering does not answer at once.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const postmaster = readPostmaster(dataFolder);
    if (postmaster !== null && (await answers(urlOfPort(postmaster.port)))) return postmaster;
    if (postmaster === null || !isAlive(postmaster.processId) || !isPostgres(postmaster.processId)) {
      rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
      return null;
    }
    await wait(250);
  }
  return null;
};

/** After a restart of the machine the process number can belong to some other program. */
const isPostgres = (processId: number): boolean => {
  try {
    return /postgres$/.test(readFileSync(`/proc/${processId}/cmdline`, 'utf8').split('\0')[0] ?? '');
  } catch {
    return true;
  }
};
