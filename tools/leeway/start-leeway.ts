import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { provision, type RoleUrls } from '../database/provision.ts';
import { MovableClock } from './movable-clock.ts';
import { secretsIn } from './secrets.ts';
import { ServerProcess } from './server-process.ts';
import { apiUrlOf, ballotUrlOf, environmentOf, SERVERS, type Environment, type Server } from './servers.ts';

const LARGEST_LOG_BYTES = 10_000_000;

export interface LeewayOptions {
  readonly databaseOwnerUrl: string;
  /** Keeps secrets, keys and logs. */
  readonly stateDirectory: string;
  readonly ports: { readonly api: number; readonly ballotBox: number };
  /** Offers the demo people on the sign-in page. */
  readonly demo: boolean;
  /** `leeway` unless several installations share a database server. */
  readonly rolePrefix?: string;
  readonly nodeEnvironment?: string;
  /** A file through which the time of the processes can be moved; not in production. */
  readonly clockFile?: string;
  /** Variables to add or replace, by process. */
  readonly environment?: Partial<Readonly<Record<Server, Environment>>>;
  readonly say?: (text: string) => void;
}

/** All processes, serving. */
export interface RunningLeeway {
  readonly apiUrl: string;
  readonly ballotUrl: string;
  readonly stateDirectory: string;
  readonly databaseOwnerUrl: string;
  /** Holds passwords: for tests that look at the database as one of the processes. */
  readonly roleUrls: RoleUrls;
  /** Null unless a clock file was given. */
  readonly clock: MovableClock | null;
  processId(server: Server): number | null;
  /** Everything it wrote to its output so far. */
  logs(server: Server): string;
  /** Ends one process, which stays away until it is restarted. */
  kill(server: Server, signal: NodeJS.Signals): Promise<void>;
  /** Starts one process, after ending it in order if it still runs. */
  restart(server: Server): Promise<void>;
  stop(): Promise<void>;
}

const logFileOf = (stateDirectory: string, server: Server): string => {
  const file = join(stateDirectory, 'logs', `${server}.log`);
  mkdirSync(join(stateDirectory, 'logs'), { recursive: true });
  if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.old`);
  return file;
};

const makeProcesses = (options: LeewayOptions, roleUrls: RoleUrls): ReadonlyMap<Server, ServerProcess> => {
  const { stateDirectory, ports, demo, clockFile, nodeEnvironment = 'development' } = options;
  const secrets = secretsIn(stateDirectory);
  const setting = { stateDirectory, ports, demo, nodeEnvironment, secrets, roleUrls, clockFile: clockFile ?? null };
  return new Map(
    SERVERS.map((server) => [
      server,
      new ServerProcess({
        server,
        environment: { ...environmentOf(server, setting), ...options.environment?.[server] },
        logFile: logFileOf(stateDirectory, server),
        say: options.say ?? (() => undefined),
      }),
    ]),
  );
};

/**
 * Provisions the database and starts the three processes, each with its own secrets only.
 * @throws PlainError when the database or one of the processes cannot be used; nothing is left running then
 */
export const startLeeway = async (options: LeewayOptions): Promise<RunningLeeway> => {
  const { databaseOwnerUrl, stateDirectory, clockFile, rolePrefix = 'leeway' } = options;
  mkdirSync(stateDirectory, { recursive: true });
  const roleUrls = await provision({
    ownerUrl: databaseOwnerUrl,
    rolePrefix,
    passwords: secretsIn(stateDirectory).databasePasswords,
  });
  const processes = makeProcesses(options, roleUrls);
  const processOf = (server: Server): ServerProcess => processes.get(server) as ServerProcess;
  const stop = async (): Promise<void> => {
    for (const server of SERVERS.toReversed()) await processOf(server).kill('SIGTERM');
  };
  const starts = await Promise.allSettled(SERVERS.map((server) => processOf(server).start()));
  const failure = starts.find((result) => result.status === 'rejected');
  if (failure !== undefined) {
    await stop();
    throw failure.reason;
  }
  return {
    apiUrl: apiUrlOf(options),
    ballotUrl: ballotUrlOf(options),
    stateDirectory,
    databaseOwnerUrl,
    roleUrls,
    clock: clockFile === undefined ? null : new MovableClock(clockFile),
    processId: (server) => processOf(server).processId,
    logs: (server) => processOf(server).logs(),
    kill: (server, signal) => processOf(server).kill(signal),
    restart: async (server) => {
      await processOf(server).kill('SIGTERM');
      await processOf(server).start();
    },
    stop,
  };
};
