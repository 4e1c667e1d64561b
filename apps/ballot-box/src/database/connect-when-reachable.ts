import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '@leeway/process';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { complaints } from '../complaints.js';

const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 10_000;

/** Waits, with longer and longer pauses, until the database answers: the two may be started in any order. */
export async function connectWhenReachable(options: DataSourceOptions): Promise<DataSource> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS)) {
    try {
      return await new DataSource(options).initialize();
    } catch (error) {
      complaints.complain('the database does not answer yet', { fault: faultOf(error) });
    }
    await sleep(pauseMs);
  }
}
