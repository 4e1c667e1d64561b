import { runNx } from '../terminal/run-nx.ts';
import { add, NOTHING, type Counts } from './outcome.ts';

const TARGETS = ['lint', 'build', 'unit'];
/** Of a page, `bundle` is the larger part of `build`. */
const IS_BUILDING = /:(build|bundle)$/;

/** Adds up the summary lines of all Jest runs in nx's output, which it repeats for what it takes from its cache. */
export const countJestSummaries = (output: string): Counts => {
  const count = (line: string, word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  return [...output.matchAll(/^Tests: +(.*)$/gm)]
    .map(([, line = '']) => ({
      passed: count(line, 'passed'),
      failed: count(line, 'failed'),
      skipped: count(line, 'skipped') + count(line, 'todo'),
    }))
    .reduce(add, NOTHING);
};

/** The tasks that nx lists as failed, such as `web:build`. */
export const failedTasks = (output: string): string[] => {
  const [, list = ''] = output.split(/^Failed tasks:$/m);
  return [...list.matchAll(/^- (\S+)$/gm)].map(([, task = '']) => task);
};

/**
 * Lints, builds and unit-tests all projects. A task that fails without a failing test, such as a build, counts as one.
 * @returns null in place of counts that make no sense because nx itself did not run
 */
export const runWorkspace = async (
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<{ counts: Counts; built: boolean }> => {
  const { succeeded, output } = await runNx(
    TARGETS,
    (line) => {
      if (line.startsWith('> nx run ')) say(`  ${line.slice('> nx run '.length).trim()}`);
    },
    signal,
  );
  const counts = countJestSummaries(output);
  if (succeeded) return { counts, built: true };
  say(output);
  const failures = failedTasks(output);
  const withoutTests = failures.filter((task) => !task.endsWith(':unit')).length;
  return {
    counts: { ...counts, failed: Math.max(1, counts.failed + withoutTests) },
    built: failures.length > 0 && !failures.some((task) => IS_BUILDING.test(task)),
  };
};
