import { spawn } from 'node:child_process';
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
}

const runNode = (args: readonly string[], { serverUrl, reportFile, signal }: Run): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_POSTGRES_URL: serverUrl, JSON_REPORT: reportFile, NODE_NO_WARNINGS: '1' },
      signal,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });

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
      ...['-c', `${folder}/jest.config.mjs`, '--ci', '--maxWorkers=2', '--json', `--outputFile=${run.reportFile}`],
    ],
    run,
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
