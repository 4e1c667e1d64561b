import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFigures, tableOf } from './attack/figures.ts';
import { build } from './start/build.ts';
import { PlainError } from './terminal/plain-error.ts';
import { closingLine } from './test/outcome.ts';
import { RunFolder } from './test/run-folder.ts';
import { runJest } from './test/run-runner.ts';

/**
 * `npm run attack`: the attacks on the anonymity, much longer than in `npm test`, and a table of what they tried. All of
 * them, or those that are named: `npm run attack -- crash order`. The sizes can be set by variables of these names.
 */
const SIZES: Readonly<Record<string, string>> = {
  /** Generated organisations, in tests/attacks/release. */
  ATTACK_ORGANISATIONS: '10000',
  /** How often something is killed, in tests/attacks/crash.spec.ts. */
  ATTACK_CYCLES: '100',
  /** Closings that are looked at one by one, in tests/attacks/{order,crash}.spec.ts. */
  ATTACK_RUNS: '10',
};
const STOP_WITHIN_MS = 5000;
/** What Jest started notices that it is gone, and ends. */
const NOTICE_MS = 1000;

const say = (text: string): void => console.log(text);
const folder = new RunFolder();
const stopping = new AbortController();
let running: Promise<unknown> = Promise.resolve();

const stop = async (): Promise<void> => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await Promise.race([running.catch(() => undefined), sleep(STOP_WITHIN_MS)]);
  await sleep(NOTICE_MS);
  folder.remove();
  process.exit(130);
};

const attack = async (): Promise<void> => {
  const begun = Date.now();
  await build(say, stopping.signal);
  const serverUrl = await folder.openServer();
  const report = join(folder.path, 'figures');
  for (const [name, size] of Object.entries(SIZES)) process.env[name] ??= size;
  process.env['ATTACK_REPORT'] = report;
  const sizes = Object.keys(SIZES).map((name) => `${name}=${process.env[name]}`);
  say(`Attacking, which takes a while: ${sizes.join(' ')}`);
  const counts = await runJest('tests/attacks', {
    reportFile: join(folder.path, 'jest.json'),
    temporaryFolder: folder.temporary,
    serverUrl,
    signal: stopping.signal,
    only: process.argv.slice(2),
  });
  if (stopping.signal.aborted) return;
  const figures = new Map([...readFigures(report), ['seconds', Math.round((Date.now() - begun) / 1000)]]);
  say(`\n${tableOf(figures)}\n\n${closingLine(counts)}`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
process.on('disconnect', () => void stop());

try {
  running = attack();
  await running;
} catch (error) {
  if (!stopping.signal.aborted) console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
} finally {
  // While it is being stopped, that is for whoever stops it.
  if (!stopping.signal.aborted) {
    folder.remove();
    // The channel to the bootstrap would keep this process waiting.
    process.removeAllListeners('disconnect');
    if (process.connected) process.disconnect?.();
  }
}
