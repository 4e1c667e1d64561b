import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { entryOf, nodeFlagsOf } from '../../../tools/leeway/servers.ts';

const SAMPLE_EVERY_MS = 200;
const CLOCK_TICKS_PER_SECOND = 100;

export interface MeasuredClosing {
  readonly seconds: number;
  /** Of the tally's own process, from its start. */
  readonly processorSeconds: number;
  readonly peakMb: number;
  /** In megabytes, the highest in each tenth of the time. */
  readonly courseMb: readonly number[];
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Runs the real tally until it has closed a round, and watches what it needs. */
export const measureClosing = async (environment: Readonly<Record<string, string>>): Promise<MeasuredClosing> => {
  const child = spawn(process.execPath, [...nodeFlagsOf('tally'), entryOf('tally')], {
    env: { ...environment, API_URL: 'http://127.0.0.1:9', TALLY_TOKEN: 't'.repeat(32) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const samples: number[] = [];
  let started = 0;
  let isOver = false;
  const watch = async (): Promise<void> => {
    for (; !isOver; await sleep(SAMPLE_EVERY_MS)) samples.push(memoryOf(child.pid, 'VmRSS'));
  };
  const watching = watch();
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { level: string; message: string };
    if (entry.message === 'ready') started = performance.now();
    if (entry.level === 'error' && !entry.message.includes('api')) throw new Error(line);
    if (entry.message !== 'closed a round') continue;
    const seconds = (performance.now() - started) / 1000;
    const [peakMb, processorSeconds] = [memoryOf(child.pid, 'VmHWM'), processorSecondsOf(child.pid)];
    isOver = true;
    await watching;
    child.kill('SIGTERM');
    await once(child, 'exit');
    return { seconds, processorSeconds, peakMb, courseMb: tenths(samples), summary: { ...entry } };
  }
  throw new Error('the tally ended without closing');
};

const tenths = (samples: readonly number[]): number[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const part = samples.slice((tenth * samples.length) / 10, ((tenth + 1) * samples.length) / 10);
    return Math.round(Math.max(...part));
  });

/** Linux only, NaN elsewhere. */
const memoryOf = (pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number => {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
};

/** User and system time; Linux only, NaN elsewhere. */
const processorSecondsOf = (pid: number | undefined): number => {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_PER_SECOND;
  } catch {
    return NaN;
  }
};
