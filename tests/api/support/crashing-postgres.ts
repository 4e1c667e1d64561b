import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withConnection } from '../../../tools/database/connect.ts';
import { findBinaries } from '../../../tools/postgres/binaries.ts';
import { startCluster, type Cluster } from '../../../tools/postgres/cluster.ts';
import { isAlive, readPostmaster } from '../../../tools/postgres/postmaster.ts';
import { runSilentlyAs, unprivilegedUser } from '../../../tools/postgres/run-as.ts';
import { until } from './until.ts';

/** By name, as in postgresql.conf. */
export type PostgresSettings = Readonly<Record<string, string>>;

/** A PostgreSQL server of a test's own that can be killed like a machine that fails, and started again. */
export class CrashingPostgres {
  readonly #port: number;
  #processIds: number[] = [];

  private constructor(
    private readonly cluster: Cluster,
    private readonly folder: string,
    private readonly settings: PostgresSettings,
  ) {
    this.#port = Number(new URL(cluster.ownerUrl).port);
  }

  /** @param settings besides the ones it has by itself, with which a commit is on disk */
  static async start(settings: PostgresSettings = {}): Promise<CrashingPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'leeway-crash-'));
    chmodSync(folder, 0o755);
    return new CrashingPostgres(
      await startCluster({ directory: join(folder, 'postgres'), settings }),
      folder,
      settings,
    );
  }

  get ownerUrl(): string {
    return this.cluster.ownerUrl;
  }

  /** Looks up what {@link crash} is to kill, so that the kill itself takes no time. */
  async aim(): Promise<void> {
    const server = readPostmaster(this.cluster.dataFolder);
    const children = await withConnection(this.ownerUrl, (client) =>
      client.query<{ pid: number }>('select pid from pg_stat_activity'),
    );
    this.#processIds = [server?.processId ?? 0, ...children.rows.map(({ pid }) => pid)].filter((id) => id > 0);
  }

  /** `kill -9` for the server first, then for all its children: nothing of what is in its memory is written. */
  async crash(): Promise<void> {
    for (const processId of this.#processIds) kill(processId);
    await until(() => !this.#processIds.some(isAlive));
  }

  /** At the same address as before. */
  async restart(): Promise<void> {
    const { dataFolder } = this.cluster;
    // The killed server may stay in the process table, and PostgreSQL then takes it for one that runs.
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
    const user = unprivilegedUser();
    const settings = Object.entries({ ...this.settings, port: String(this.#port) });
    const options = settings.map(([name, value]) => `-c ${name}=${value}`).join(' ');
    const log = join(dirname(dataFolder), 'postgres.log');
    const { pgCtl } = findBinaries(user, dirname(dataFolder));
    const start = ['start', '-w', '-t', '60', '-D', dataFolder, '-l', log, '-o', options];
    // A child that was born after the aim was taken keeps it from starting until it has noticed.
    await until(() => runSilentlyAs(user, pgCtl, start, dirname(dataFolder)));
  }

  remove(): void {
    this.cluster.stop();
    rmSync(this.cluster.dataFolder, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const kill = (processId: number): void => {
  try {
    process.kill(processId, 'SIGKILL');
  } catch (error) {
    // A child ends by itself when it notices that the server is gone.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
