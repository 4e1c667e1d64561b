import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../leeway/servers.ts';
import { countFailure, NOTHING, type Counts } from './outcome.ts';

export interface Run {
  /** Where the runner writes its report. */
  readonly reportFile: string;
  /** The address of the PostgreSQL server for the tests. */
  readonly serverUrl: string;
  readonly signal: AbortSignal;
  /** Where Jest's tests keep their files: what is left in it is cleared away. */
  readonly temporaryFolder: string;
  /** Parts of the paths of the test files to run; all of the suite unless said otherwise. */
  readonly only?: readonly string[];
}

/** More than the two cores of a small machine: these tests wait for servers as much as they work. */
const WORKERS = 3;
const CACHE = join(ROOT, 'node_modules', '.cache', 'jest');

const runNode = (
  args: readonly string[],
  { serverUrl, reportFile, signal }: Run,
  changes: Readonly<Record<string, string>> = {},
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(false);
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_POSTGRES_URL: serverUrl, JSON_REPORT: reportFile, NODE_NO_WARNINGS: '1', ...changes },
      // A group of its own, so that its workers end with it.
      detached: process.platform !== 'win32',
    });
    const end = (): void => endGroup(child);
    signal.addEventListener('abort', end);
    child.once('error', reject);
    child.once('exit', (code) => {
      signal.removeEventListener('abort', end);
      resolve(code === 0);
    });
  });

const endGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

const readReport = <Report>(file: string): Report | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Runs the Jest suite in that folder of tests. */
export const runJest = async (folder: string, run: Run): Promise<Counts> => {
  const succeeded = await runNode(
    [
      '--experimental-vm-modules',
      join('node_modules', 'jest', 'bin', 'jest.js'),
      ...[
        '-c',
        `${folder}/jest.config.mjs`,
        '--ci',
        `--maxWorkers=${WORKERS}`,
        '--json',
        `--outputFile=${run.reportFile}`,
      ],
      // Not among the temporary files, since it serves the next run too.
      `--cacheDirectory=${CACHE}`,
      ...(run.only ?? []),
    ],
    run,
    { TMPDIR: run.temporaryFolder, TEMP: run.temporaryFolder, TMP: run.temporaryFolder },
  );
  const report = readReport<JestReport>(run.reportFile);
  if (report === null) return countFailure(NOTHING, false);
  return countFailure(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    succeeded,
  );
};

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Runs the journeys through the real pages. */
export const runPlaywright = async (run: Run): Promise<Counts> => {
  const succeeded = await runNode([join('node_modules', '@playwright', 'test', 'cli.js'), 'test'], run);
  const report = readReport<PlaywrightReport>(run.reportFile);
  if (report === null) return countFailure(NOTHING, false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return countFailure({ passed: expected + flaky, failed: unexpected, skipped }, succeeded);
};
