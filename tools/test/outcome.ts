/** What a test runner counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of the test run. */
export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (left: Counts, right: Counts): Counts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
  skipped: left.skipped + right.skipped,
});

/** The last line of a run: how many tests there were in all parts together. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A run that failed without naming a test, or that found none, still counts as a failure. */
export const countFailure = (counts: Counts, succeeded: boolean): Counts =>
  (succeeded && counts.passed > 0) || counts.failed > 0 ? counts : { ...counts, failed: 1 };
