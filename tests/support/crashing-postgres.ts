import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries } from '../../tools/postgres/binaries.ts';
import { startCluster, type Cluster } from '../../tools/postgres/cluster.ts';
import { portIsFree } from '../../tools/postgres/free-port.ts';
import { isAlive, readPostmaster } from '../../tools/postgres/postmaster.ts';
import { runAs, runSilentlyAs, unprivilegedUser } from '../../tools/postgres/run-as.ts';
import { until } from './until.ts';

/** By name, as in postgresql.conf. */
export type PostgresSettings = Readonly<Record<string, string>>;

const RESTART_WITHIN_MS = 30_000;
/** Of these no connection that goes out is given one, which would keep the killed server from getting its port back. */
const PORTS = { from: 20_000, to: 30_000 };

/** A PostgreSQL server of a test's own that can be killed like a machine that fails, and started again. */
export class CrashingPostgres {
  private constructor(
    private readonly cluster: Cluster,
    private readonly folder: string,
    private readonly settings: PostgresSettings & { readonly port: string },
  ) {}

  /** @param settings besides the ones it has by itself, with which a commit is on disk */
  static async start(settings: PostgresSettings = {}): Promise<CrashingPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'leeway-crash-'));
    chmodSync(folder, 0o755);
    const cluster = await startCluster({ directory: join(folder, 'postgres'), settings });
    cluster.stop();
    const postgres = new CrashingPostgres(cluster, folder, { ...settings, port: String(await until(freePortInRange)) });
    await postgres.restart();
    return postgres;
  }

  get ownerUrl(): string {
    const url = new URL(this.cluster.ownerUrl);
    url.port = this.settings.port;
    return url.href;
  }

  /** `kill -9` for the server and all its children at once: nothing of what is in their memory is written. */
  async crash(): Promise<void> {
    const server = readPostmaster(this.cluster.dataFolder)?.processId;
    if (server === undefined) throw new Error('PostgreSQL does not run');
    // Halted it has no more children: one that stayed behind would wait for ever for a lock of one that is gone.
    process.kill(server, 'SIGSTOP');
    const processIds = [server, ...childrenOf(server)];
    for (const processId of processIds) process.kill(processId, 'SIGKILL');
    await until(() => !processIds.some(isAlive));
  }

  /** At the same address as before. */
  async restart(): Promise<void> {
    const { dataFolder } = this.cluster;
    // The killed server may stay in the process table, and PostgreSQL then takes it for one that runs.
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
    const user = unprivilegedUser();
    const options = Object.entries(this.settings).map(([name, value]) => `-c ${name}=${value}`);
    const log = join(dirname(dataFolder), 'postgres.log');
    const { pgCtl } = findBinaries(user, dirname(dataFolder));
    const start = ['start', '-w', '-t', '60', '-D', dataFolder, '-l', log, '-o', options.join(' ')];
    await until(() => runSilentlyAs(user, pgCtl, start, dirname(dataFolder)), RESTART_WITHIN_MS).catch(() => {
      throw new Error(`PostgreSQL does not start again:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    });
  }

  remove(): void {
    this.cluster.stop();
    rmSync(this.cluster.dataFolder, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A child that ends but is not collected yet is still in the list, and can still be killed. */
const childrenOf = (parent: number): number[] =>
  process.platform === 'linux' ? childrenInProc(parent) : childrenByPs(parent);

/** A bare Linux has no `ps`. */
const childrenInProc = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => parentInProc(pid) === parent);

const parentInProc = (pid: number): number | null => {
  try {
    // After the name, which may hold anything, in brackets: state, parent, …
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
};

const childrenByPs = (parent: number): number[] => {
  const { succeeded, output } = runAs(null, 'ps', ['-A', '-o', 'pid=,ppid='], '/');
  if (!succeeded) throw new Error(`the list of processes is not to be had: ${output}`);
  const processes = output.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return processes.flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
};

const freePortInRange = async (): Promise<number | null> => {
  const port = randomInt(PORTS.from, PORTS.to);
  return (await portIsFree(port)) ? port : null;
};
