import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../tools/database/roles.ts';
import { MovableClock } from '../../tools/leeway/movable-clock.ts';
import { ServerProcess } from '../../tools/leeway/server-process.ts';
import { environmentOf, type Environment, type Server } from '../../tools/leeway/servers.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { isAlive } from '../../tools/postgres/postmaster.ts';
import { madeKeys } from './made-keys.ts';
import { provisionedDatabase, type ProvisionedDatabase } from './provisioned-database.ts';
import { until } from './until.ts';

export const TALLY_TOKEN = 'the-tally-token-of-these-tests-0123456789';
export const API_ORIGIN = 'http://localhost:3000';
export const BALLOT_ORIGIN = 'http://localhost:3001';

/** One server as a process, as an installation runs it. */
export interface RunningServer {
  readonly server: Server;
  /** Where it listens; the tally listens nowhere. */
  readonly url: string;
  /** Everything that it has written. */
  readonly output: string;
  readonly isRunning: boolean;
  readonly processId: number | null;
  /** Waits until it has written this. */
  waitFor(text: string): Promise<void>;
  /** Asks it to end, and waits for that. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * A database, keys and a clock for servers that a test starts one by one: one without the others, the same one twice,
 * or with an environment of its own. Where all three have to run, `startTestLeeway` starts them.
 */
export class Installation {
  readonly database: ProvisionedDatabase;
  readonly folder: string;
  readonly clock: MovableClock;
  readonly #processes: { readonly server: Server; readonly process: ServerProcess }[] = [];

  private constructor(database: ProvisionedDatabase, folder: string) {
    this.database = database;
    this.folder = folder;
    this.clock = new MovableClock(join(folder, 'clock'));
  }

  static async create(): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'leeway-test-'));
    mkdirSync(join(folder, 'logs'));
    return new Installation(await provisionedDatabase(), folder);
  }

  /** The two places of a server's keys. */
  keyFolders(server: Server): [string, string] {
    return [join(this.folder, 'keys', server), join(this.folder, 'keys-copy', server)];
  }

  /** Names of a round's key files, of both places together. */
  keyFiles(server: Server, roundId: string): string[] {
    return this.keyFolders(server).flatMap((folder) => readdirSync(folder).filter((name) => name.includes(roundId)));
  }

  /**
   * Starts one process of this server; it can serve when this resolves.
   * @param changes what is different in its environment
   */
  async start(server: Server, changes: Environment = {}): Promise<RunningServer> {
    const port = String(await freePort());
    const environment = { ...this.#environmentOf(server), PORT: port, BALLOT_PORT: port, ...changes };
    const logFile = join(this.folder, 'logs', `${this.#processes.length}-${server}.log`);
    const process = new ServerProcess({ server, environment, logFile, say: () => undefined });
    this.#processes.push({ server, process });
    await process.start();
    return running(server, process, `http://127.0.0.1:${environment.BALLOT_PORT}`);
  }

  /** Waits until the newest process of this server has written this, also while that is only just starting. */
  async hears(server: Server, text: string): Promise<void> {
    const newest = () => this.#processes.findLast((one) => one.server === server)?.process;
    await until(() => newest()?.logs().includes(text) ?? false);
  }

  /** Takes the database away from one role, or gives it back. */
  async setReachable(role: Role, isReachable: boolean): Promise<void> {
    const name = decodeURIComponent(new URL(this.database.roleUrls[role]).username);
    await this.database.query(`alter role ${name} ${isReachable ? 'login' : 'nologin'}`);
    if (!isReachable) {
      await this.database.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name]);
    }
  }

  /** Kills all processes of this server, also one that is only just starting. */
  async killAll(server: Server): Promise<void> {
    for (const one of this.#processes) if (one.server === server) await one.process.kill('SIGKILL');
  }

  /** Kills what still runs, and removes database and files. */
  async remove(): Promise<void> {
    for (const { process } of this.#processes) await process.kill('SIGKILL');
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #environmentOf(server: Server): Environment {
    const environment = environmentOf(server, {
      nodeEnvironment: 'test',
      stateDirectory: this.folder,
      ports: { api: 3000, ballotBox: 3001 },
      demo: false,
      clockFile: this.clock.file,
      secrets: {
        databasePasswords: { api: '', ballot_box: '', tally: '' },
        sessionSecret: 'a-secret-for-sessions-in-these-tests-012345',
        tallyToken: TALLY_TOKEN,
        clientSecretKey: Buffer.alloc(32, 7).toString('base64url'),
      },
      roleUrls: this.database.roleUrls,
    });
    return { ...environment, ...madeKeys(server) };
  }
}

const running = (server: Server, process: ServerProcess, url: string): RunningServer => {
  const { processId } = process;
  return {
    server,
    url,
    processId,
    get output() {
      return process.logs();
    },
    get isRunning() {
      // The one that was started here, not one that took its place.
      return processId !== null && isAlive(processId);
    },
    waitFor: async (text) => void (await until(() => process.logs().includes(text))),
    stop: () => process.kill('SIGTERM'),
    kill: () => process.kill('SIGKILL'),
  };
};
