import { join } from 'node:path';
import { PlainError } from './terminal/plain-error.ts';
import { add, closingLine, NOTHING, type Counts, type Outcome } from './test/outcome.ts';
import { RunFolder } from './test/run-folder.ts';
import { runJest, runPlaywright, type Run } from './test/run-runner.ts';
import { runWorkspace } from './test/run-workspace.ts';

/**
 * `npm test`: lint, build and unit tests of every project, then the suites that need a database and the running servers,
 * then the journeys in a browser. `npm test -- journeys` runs one part, on what is built already.
 */

/** The parts after the first, in order. */
const SUITES = {
  architecture: (run: Run) => runJest('tests/architecture', run),
  api: (run: Run) => runJest('tests/api', run),
  attacks: (run: Run) => runJest('tests/attacks', run),
  journeys: (run: Run) => runPlaywright(run),
};
const PARTS = ['workspace', ...Object.keys(SUITES)];

const say = (text: string): void => console.log(text);
const stopping = new AbortController();
const undo: (() => void)[] = [];
const outcomes: Outcome[] = [];

const clear = (): void => {
  for (const step of undo.splice(0).toReversed()) step();
};

const stop = (): void => {
  stopping.abort();
  clear();
  process.exit(130);
};

const measured = async (name: string, work: () => Promise<Counts>): Promise<void> => {
  say(`\n— ${name} —`);
  const begun = Date.now();
  const counts = await work();
  outcomes.push({ name, ...counts, seconds: Math.round((Date.now() - begun) / 1000) });
};

const report = (): void => {
  say('');
  for (const outcome of outcomes) say(`${outcome.name.padEnd(14)}${closingLine(outcome)} (${outcome.seconds} s)`);
  const total = outcomes.reduce<Counts>(add, NOTHING);
  say(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
};

const test = async (): Promise<void> => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new PlainError(`There is no part ${unknown}: the parts are ${PARTS.join(', ')}.`);
  const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

  const folder = new RunFolder();
  undo.push(() => folder.remove());

  let built = true;
  if (wanted('workspace')) {
    await measured('workspace', async () => {
      const result = await runWorkspace(say, stopping.signal);
      built = result.built;
      return result.counts;
    });
  }
  if (!built) {
    say('\nNot everything could be built, so the suites that need the servers were not run.');
    return;
  }
  const serverUrl = await folder.openServer();
  const temporaryFolder = folder.temporary;
  for (const [name, suite] of Object.entries(SUITES)) {
    if (!wanted(name)) continue;
    const reportFile = join(folder.path, `${name}.json`);
    await measured(name, () => suite({ reportFile, serverUrl, signal: stopping.signal, temporaryFolder }));
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop);

try {
  await test();
  report();
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
} finally {
  clear();
  // The channel to the bootstrap would keep this process waiting.
  process.off('disconnect', stop);
  if (process.connected) process.disconnect?.();
}
