import { describe, expect, it } from '@jest/globals';
import { add, closingLine, countFailure, NOTHING } from './outcome.ts';
import { countJestSummaries, failedTasks } from './run-workspace.ts';

const NX_OUTPUT = `
> nx run process:unit

PASS process libs/process/src/clock.spec.ts
Test Suites: 4 passed, 4 total
Tests:       30 passed, 30 total

> nx run api:unit  [local cache]

Tests:       1 failed, 2 skipped, 5 passed, 8 total

 NX   Running targets lint, build, unit for 11 projects failed

Failed tasks:

- web:build
- api:unit

Hint: Run command without parallelism
`;

describe('the counts of a test run', () => {
  it('adds up the summaries of all projects', () => {
    expect(countJestSummaries(NX_OUTPUT)).toEqual({ passed: 35, failed: 1, skipped: 2 });
    expect(countJestSummaries('nothing ran')).toEqual(NOTHING);
  });

  it('lists the tasks that failed', () => {
    expect(failedTasks(NX_OUTPUT)).toEqual(['web:build', 'api:unit']);
  });

  it('never takes a run without tests, or one that broke off, for a success', () => {
    expect(countFailure(NOTHING, true).failed).toBe(1);
    expect(countFailure({ passed: 3, failed: 0, skipped: 0 }, false).failed).toBe(1);
    expect(countFailure({ passed: 3, failed: 2, skipped: 0 }, false).failed).toBe(2);
    expect(countFailure({ passed: 3, failed: 0, skipped: 0 }, true).failed).toBe(0);
  });

  it('closes with a plain line', () => {
    expect(closingLine(add({ passed: 1, failed: 2, skipped: 0 }, { passed: 3, failed: 0, skipped: 0 }))).toBe(
      '4 passed, 2 failed',
    );
    expect(closingLine({ passed: 1, failed: 0, skipped: 4 })).toBe('1 passed, 0 failed, 4 skipped');
  });
});
