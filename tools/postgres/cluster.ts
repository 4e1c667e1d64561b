import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { PlainError } from '../terminal/plain-error.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import { answers, settlePostmaster } from './postmaster.ts';
import { runAs, runSilentlyAs, unprivilegedUser, type SystemUser } from './run-as.ts';

const MAJOR_VERSION = '18';
const OWNER = 'leeway_owner';
const PRIVATE = 0o600;

/** A PostgreSQL server of our own, on the loopback address. */
export interface Cluster {
  /** Where its tables are: not always the folder asked for, see {@link startCluster}. */
  readonly dataFolder: string;
  /** Connects as the superuser to the database `postgres`. Holds the password: never print it. */
  readonly ownerUrl: string;
  /** Stops it, ending its connections. */
  stop(): void;
}

export interface ClusterOptions {
  /** Keeps the data and the password. Made when absent. */
  readonly directory: string;
  /** PostgreSQL settings of this start, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Place {
  readonly user: SystemUser | null;
  readonly folder: string;
  readonly data: string;
}

const canWrite = (user: SystemUser | null, folder: string): boolean =>
  user === null ||
  runAs(user, '/bin/sh', ['-c', 'cd "$0" && : > .write-test && rm .write-test', folder], '/').succeeded;

const prepareFolder = (folder: string, user: SystemUser | null): void => {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (user !== null) chownSync(folder, user.uid, user.gid);
};

/**
 * A folder of this data folder's own. Its name is kept in the data folder and not made of its path: whoever removes the
 * one begins anew, and does not find data whose password is gone.
 */
const placeElsewhere = (wanted: string): string => {
  const file = join(wanted, 'data-elsewhere');
  if (!existsSync(file)) writeFileSync(file, `${join('/var/lib/leeway', randomBytes(8).toString('hex'))}\n`);
  return readFileSync(file, 'utf8').trim();
};

/** Below a private home folder the unprivileged user reaches nothing, so root then keeps the data under /var/lib. */
const choosePlace = (directory: string): Place => {
  const user = unprivilegedUser();
  const wanted = resolve(directory);
  for (const folderOf of [() => wanted, () => placeElsewhere(wanted)]) {
    const folder = folderOf();
    prepareFolder(folder, user);
    if (canWrite(user, folder)) return { user, folder, data: join(folder, 'data') };
  }
  throw new PlainError(`The data folder ${wanted} cannot be written by the user ${user?.name ?? 'you are'}.`);
};

/** Made at the first start; belongs to whoever starts the cluster, not to the user it runs as. */
const ownerPassword = (directory: string, dataExists: boolean): string => {
  const file = join(directory, 'owner-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (dataExists) throw new PlainError(`The data folder ${directory} is broken: its file owner-password is missing.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: PRIVATE, flag: 'wx' });
  return password;
};

const initialise = ({ user, folder, data }: Place, binaries: Binaries, password: string): void => {
  const unfinished = join(folder, 'data.unfinished');
  const passwordFile = join(folder, 'owner-password.once');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: PRIVATE });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'password_encryption=scram-sha-256'];
  try {
    const result = runAs(
      user,
      binaries.initdb,
      ['-D', unfinished, '-U', OWNER, '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']
        .concat(['--auth=scram-sha-256', `--pwfile=${passwordFile}`])
        .concat(settings.flatMap((setting) => ['-c', setting])),
      folder,
    );
    if (!result.succeeded)
      throw new PlainError(`PostgreSQL could not be set up in ${folder}: ${lastLine(result.output)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, data);
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

const checkData = (data: string): void => {
  const file = join(data, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (version === MAJOR_VERSION) return;
  const fault =
    version === null
      ? readdirSync(data).length === 0
        ? 'it is empty'
        : 'it holds no PostgreSQL database'
      : `it was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}`;
  throw new PlainError(`The data folder ${data} is broken (${fault}): move it away to start with a new one.`);
};

const whyItFailed = (logFile: string): string => {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-20) : [];
  return lines.findLast((line) => /FATAL|PANIC/.test(line))?.replace(/^.*?(FATAL|PANIC): +/, '') ?? lines.at(-1) ?? '';
};

const launch = async (
  { user, folder, data }: Place,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<number> => {
  const logFile = join(folder, 'postgres.log');
  rmSync(logFile, { force: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await freePort();
    const options = Object.entries({ ...settings, port: String(port) }).map(([name, value]) => `-c ${name}=${value}`);
    const args = ['start', '-w', '-t', '60', '-D', data, '-l', logFile, '-o', options.join(' ')];
    if (runSilentlyAs(user, binaries.pgCtl, args, folder)) return port;
    if (!/could not bind|Address already in use/.test(existsSync(logFile) ? readFileSync(logFile, 'utf8') : '')) break;
  }
  throw new PlainError(`The data folder ${data} cannot be used; PostgreSQL says: ${whyItFailed(logFile)}`);
};

/**
 * Starts PostgreSQL on that folder, or joins the server that already runs on it. When started by root the server runs as
 * an unprivileged user, and its data go to /var/lib/leeway if that user cannot reach the folder.
 * Only with the password it takes connections: the separation between database roles is real here too.
 * @throws PlainError when the folder is unusable.
 */
export const startCluster = async ({ directory, settings = {} }: ClusterOptions): Promise<Cluster> => {
  const place = choosePlace(directory);
  const { user, folder, data } = place;
  const binaries = findBinaries(user, folder);
  const password = ownerPassword(resolve(directory), existsSync(data));
  const urlOfPort = (port: number): string => `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`;
  if (existsSync(data)) checkData(data);
  else initialise(place, binaries, password);
  if (user !== null) chmodSync(data, 0o700);

  const running = await settlePostmaster(data, urlOfPort);
  const port = running?.port ?? (await launch(place, binaries, settings));
  const ownerUrl = urlOfPort(port);
  if (running === null && !(await answers(ownerUrl))) {
    runSilentlyAs(user, binaries.pgCtl, ['stop', '-m', 'fast', '-D', data], folder);
    throw new PlainError(`The data folder ${data} is broken: PostgreSQL does not accept the password kept beside it.`);
  }
  return {
    dataFolder: data,
    ownerUrl,
    stop: () => void runSilentlyAs(user, binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', data], folder),
  };
};
