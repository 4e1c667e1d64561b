import 'reflect-metadata';
import { KeyFiles, clockFrom, exitOnBadEnvironment, exitOnUncaughtError, onStop } from '@leeway/process';
import { ApiClient } from './api/api-client.js';
import { createDataSource } from './database/data-source.js';
import { TallyEnvironment } from './environment.js';
import { TallyKeys } from './keys/tally-keys.js';
import { log } from './log.js';
import { TallyLoop } from './tally-loop.js';
import { Tally } from './tally.js';

exitOnUncaughtError(log);
const environment = exitOnBadEnvironment(TallyEnvironment);
const database = createDataSource(environment.TALLY_DATABASE_URL);
const tally = new Tally(
  database,
  new ApiClient(environment.API_URL, environment.TALLY_TOKEN),
  new TallyKeys(new KeyFiles(environment.KEY_DIRECTORY, environment.KEY_COPY_DIRECTORY)),
  clockFrom(environment.CLOCK_FILE),
);
const loop = new TallyLoop(tally, environment.TALLY_INTERVAL_MS);
onStop(async () => {
  await loop.stop();
  if (database.isInitialized) {
    await database.destroy();
  }
  log('info', 'stopped');
});
loop.start(() => log('info', 'ready'));
