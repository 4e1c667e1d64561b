import 'reflect-metadata';
import { clockFrom, exitOnBadEnvironment, exitOnUncaughtError, faultOf, onStop } from '@leeway/process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createBallotBox } from './create-ballot-box.js';
import { BallotBoxEnvironment } from './environment.js';
import { log } from './log.js';

exitOnUncaughtError(log);
const environment = exitOnBadEnvironment(BallotBoxEnvironment);
let ballotBox: NestFastifyApplication | undefined;
// Requests that are under way are answered before the database is let go. It can also be asked to stop while it waits.
onStop(() => ballotBox?.close());
try {
  ballotBox = await createBallotBox(environment, clockFrom(environment.CLOCK_FILE));
  await ballotBox.listen(environment.BALLOT_PORT, environment.HOST);
  log('info', 'ready', { port: environment.BALLOT_PORT });
} catch (error) {
  log('error', 'the ballot box can not start', { fault: faultOf(error) });
  process.exit(1);
}
