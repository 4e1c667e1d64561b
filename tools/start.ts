import { join } from 'node:path';
import { placeOf, withConnection } from './database/connect.ts';
import { ensureDatabase } from './database/provision.ts';
import { startLeeway } from './leeway/start-leeway.ts';
import { startCluster } from './postgres/cluster.ts';
import { build } from './start/build.ts';
import { checkPorts } from './start/check-ports.ts';
import { claimDataFolder, prepareDataFolder } from './start/data-folder.ts';
import { fillDemo, prepareDemo } from './start/demo-data.ts';
import { readStartOptions, type StartOptions } from './start/start-options.ts';
import { summary } from './start/summary.ts';
import { PlainError } from './terminal/plain-error.ts';

/** `npm start`: builds, brings up the database and the three servers, fills the demo, and waits to be stopped. */

const say = (text: string): void => console.log(text);

/** What has to be undone at the end, in the order in which it was done. */
const undo: (() => Promise<void> | void)[] = [];
const building = new AbortController();
let stopping = false;
let announceStopping = (): void => undefined;

const stop = async (exitCode: number): Promise<never> => {
  stopping = true;
  announceStopping();
  building.abort();
  for (const step of undo.toReversed()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
  process.exit(exitCode);
};

const stopOnRequest = (): void => {
  if (stopping) return;
  say('\nStopping …');
  void stop(0);
};

const openDatabase = async ({ databaseUrl, dataDirectory }: StartOptions): Promise<{ url: string; place: string }> => {
  if (databaseUrl !== null) {
    await withConnection(databaseUrl, async () => undefined);
    return { url: databaseUrl, place: placeOf(databaseUrl) };
  }
  const cluster = await startCluster({ directory: join(dataDirectory, 'postgres') });
  undo.push(() => cluster.stop());
  return { url: await ensureDatabase(cluster.ownerUrl, 'leeway'), place: `PostgreSQL in ${cluster.dataFolder}` };
};

const start = async (): Promise<void> => {
  const options = readStartOptions(process.env);
  const { dataDirectory, demo } = options;
  prepareDataFolder(dataDirectory);
  const claim = await claimDataFolder(dataDirectory);
  announceStopping = claim.stopping;
  undo.push(claim.release);
  await checkPorts(options.ports, claim.afterCrash);
  if (options.databaseUrl !== null) await withConnection(options.databaseUrl, async () => undefined);
  await build(say, building.signal);

  say('Starting …');
  const database = await openDatabase(options);
  const toFill = demo && (await prepareDemo(database.url, dataDirectory));
  const leeway = await startLeeway({
    databaseOwnerUrl: database.url,
    stateDirectory: dataDirectory,
    rolePrefix: options.rolePrefix,
    ports: options.ports,
    demo,
    nodeEnvironment: options.nodeEnvironment,
    environment: { api: options.mail },
    say,
    ...(demo ? { clockFile: join(dataDirectory, 'clock') } : {}),
  });
  undo.push(() => leeway.stop());
  if (toFill) await fillDemo(leeway, say);
  say(await summary(leeway, database.place));
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopOnRequest);
process.on('disconnect', stopOnRequest);
// A terminal that is gone must not end us before the database is stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', stopOnRequest);

try {
  await start();
} catch (error) {
  // What fails because it is being stopped is no failure.
  if (!stopping) {
    console.error(error instanceof PlainError ? `\n${error.message}` : error);
    await stop(1);
  }
}
