import type { Answers } from '../questionnaire/parse-answers.js';
import { DELEGATION_ASPECTS, type AskedMeasureId } from './measure-id.js';

/** The answers to one question added up. */
export interface MeasureSum {
  /** How many people answered it; who skipped it is not in it. */
  readonly n: number;
  /** Of the answers as ticked: n..5n, or 0 if n is 0. */
  readonly sum: number;
}

/**
 * All that is kept of the answers of a block while it is being closed: per question a count and a sum. It lives in
 * memory, and no two answers of one person stand side by side in it.
 */
export interface BlockTally {
  /** Ballots counted, those in which everything was skipped included. */
  readonly respondents: number;
  /** Questions that nobody answered have no entry. */
  readonly measures: Readonly<Partial<Record<AskedMeasureId, MeasureSum>>>;
}

export function emptyTally(): BlockTally {
  return { respondents: 0, measures: {} };
}

/** The tally with one more ballot in it. Order does not matter: adding is all that is done. */
export function addAnswers(tally: BlockTally, answers: Answers): BlockTally {
  const measures = { ...tally.measures };
  const add = (id: AskedMeasureId, rating: number): void => {
    const { n, sum } = measures[id] ?? { n: 0, sum: 0 };
    measures[id] = { n: n + 1, sum: sum + rating };
  };
  for (const [itemId, rating] of Object.entries(answers.ratings)) add(`item:${itemId}`, rating);
  for (const [areaId, answer] of Object.entries(answers.delegation)) {
    for (const aspect of DELEGATION_ASPECTS) {
      const rating = answer[aspect];
      if (rating !== undefined) add(`area:${areaId}:${aspect}`, rating);
    }
  }
  return { respondents: tally.respondents + 1, measures };
}

/** The tally of several blocks that are reported together. */
export function mergeTallies(tallies: readonly BlockTally[]): BlockTally {
  const measures: Partial<Record<AskedMeasureId, MeasureSum>> = {};
  for (const tally of tallies) {
    for (const [key, added] of Object.entries(tally.measures)) {
      const id = key as AskedMeasureId; // Object.entries forgets the type of the keys
      const before = measures[id] ?? { n: 0, sum: 0 };
      measures[id] = { n: before.n + (added?.n ?? 0), sum: before.sum + (added?.sum ?? 0) };
    }
  }
  return { respondents: tallies.reduce((total, { respondents }) => total + respondents, 0), measures };
}
