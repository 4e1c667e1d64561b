import type { AskedMeasureId } from './measure-id.js';

/** The answers to one question added up. */
export interface MeasureSum {
  /** How many people answered it; who skipped it is not in it. */
  readonly n: number;
  /** Of the answers as ticked: n..5n, or 0 if n is 0. */
  readonly sum: number;
}

/**
 * All that is kept of the answers of a block while it is being closed: counts and sums. It lives in memory, and no two
 * answers of one person stand side by side in it.
 */
export interface BlockTally {
  /** Ballots counted, those in which everything was skipped included. */
  readonly respondents: number;
  /** Questions that nobody answered have no entry. */
  readonly measures: Readonly<Partial<Record<AskedMeasureId, MeasureSum>>>;
  /**
   * By scale id, of the people who answered all of its items: the sum of those items, each turned so that 5 is good.
   * For the quality figures of the organisation; nothing of it is published of a block.
   */
  readonly scores: Readonly<Partial<Record<string, MeasureSum>>>;
}

/** The tally of several blocks that are reported together. */
export function mergeTallies(tallies: readonly BlockTally[]): BlockTally {
  return {
    respondents: tallies.reduce((total, { respondents }) => total + respondents, 0),
    measures: mergeSums(tallies.map(({ measures }) => measures)),
    scores: mergeSums(tallies.map(({ scores }) => scores)),
  };
}

function mergeSums<Key extends string>(
  records: readonly Readonly<Partial<Record<Key, MeasureSum>>>[],
): Partial<Record<Key, MeasureSum>> {
  const merged: Partial<Record<Key, MeasureSum>> = {};
  for (const record of records) {
    for (const [id, added] of Object.entries(record) as [Key, MeasureSum][]) {
      const before = merged[id] ?? { n: 0, sum: 0 };
      merged[id] = { n: before.n + added.n, sum: before.sum + added.sum };
    }
  }
  return merged;
}
