import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startCluster } from '../../../tools/postgres/cluster.ts';

/** A PostgreSQL server of a test's own, so that it can look at its files and its log. */
export interface OwnCluster {
  readonly ownerUrl: string;
  readonly dataFolder: string;
  /** What the server wrote about itself. */
  readonly logFile: string;
  remove(): void;
}

export async function ownCluster(settings: Readonly<Record<string, string>> = {}): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-attack-'));
  // PostgreSQL, which does not run as root, has to get in.
  chmodSync(folder, 0o755);
  // The whole log stays, as it does for somebody who archives it.
  const all = { wal_keep_size: '1GB', ...settings };
  const cluster = await startCluster({ directory: join(folder, 'postgres'), settings: all });
  const { ownerUrl, dataFolder } = cluster;
  return {
    ownerUrl,
    dataFolder,
    logFile: join(dirname(dataFolder), 'postgres.log'),
    remove: () => {
      cluster.stop();
      rmSync(dataFolder, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is done meanwhile takes this server for the one that the tests share. */
export async function onServer<T>(url: string, work: () => Promise<T>): Promise<T> {
  const shared = process.env['TEST_POSTGRES_URL'];
  process.env['TEST_POSTGRES_URL'] = url;
  try {
    return await work();
  } finally {
    process.env['TEST_POSTGRES_URL'] = shared;
  }
}
