import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withConnection } from '../database/connect.ts';
import { startCluster, type Cluster } from '../postgres/cluster.ts';
import { isAlive, readPostmaster } from '../postgres/postmaster.ts';

const GONE_WITHIN_MS = 5000;

/** Where a run of tests keeps everything. What was left behind in it, database servers included, goes with it. */
export class RunFolder {
  readonly path: string;
  /** For the temporary files of what runs. */
  readonly temporary: string;
  #cluster: Cluster | null = null;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'leeway-test-run-'));
    this.temporary = join(this.path, 'tmp');
    mkdirSync(this.temporary);
    // PostgreSQL, which does not run as root, has to get in.
    for (const folder of [this.path, this.temporary]) chmodSync(folder, 0o755);
  }

  /** The PostgreSQL server for the tests: the one of `DATABASE_URL`, or one of this run's own. @returns its address */
  async openServer(): Promise<string> {
    const given = process.env['DATABASE_URL'] ?? '';
    if (given !== '') {
      await withConnection(given, async () => undefined);
      return given;
    }
    // Nothing here has to survive a power cut.
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
    this.#cluster = await startCluster({ directory: join(this.path, 'postgres'), settings });
    return this.#cluster.ownerUrl;
  }

  /** Stops every server in the folder, also those of tests that were interrupted, and removes it. */
  remove(): void {
    this.#cluster?.stop();
    for (const dataFolder of dataFoldersIn(this.path)) stopServer(dataFolder);
    if (this.#cluster !== null) rmSync(this.#cluster.dataFolder, { recursive: true, force: true });
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

const dataFoldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('postmaster.pid'))
        .map((name) => dirname(join(folder, name)))
    : [];

/** At once: nobody needs what is in it any more. */
const stopServer = (dataFolder: string): void => {
  const processId = readPostmaster(dataFolder)?.processId;
  if (processId === undefined || !isAlive(processId)) return;
  process.kill(processId, 'SIGQUIT');
  const deadline = Date.now() + GONE_WITHIN_MS;
  const still = new Int32Array(new SharedArrayBuffer(4));
  while (isAlive(processId) && Date.now() < deadline) Atomics.wait(still, 0, 0, 50);
};
