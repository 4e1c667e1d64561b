import 'reflect-metadata';
import { clockFrom, exitOnBadEnvironment, exitOnUncaughtError, faultOf, onStop } from '@leeway/process';
import { createBallotBox } from './create-ballot-box.js';
import { BallotBoxEnvironment } from './environment.js';
import { log } from './log.js';

exitOnUncaughtError(log);
const environment = exitOnBadEnvironment(BallotBoxEnvironment);
try {
  const ballotBox = await createBallotBox(environment, clockFrom(environment.CLOCK_FILE));
  // Requests that are under way are answered before the database is let go.
  onStop(() => ballotBox.close());
  await ballotBox.listen(environment.BALLOT_PORT, environment.HOST);
  log('info', 'ready', { port: environment.BALLOT_PORT });
} catch (error) {
  log('error', 'the ballot box can not start', { fault: faultOf(error) });
  process.exit(1);
}
