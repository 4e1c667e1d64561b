import type { ChangeRounds } from '@leeway/contract';
import { scalesAskedIn, whyNotComparable } from '@leeway/trust-model';
import type { TrainingRound } from '../training-rounds.js';

type Pair = ChangeRounds['pairs'][number];

/**
 * Every earlier round with every later one, and whether they have any scale in common that was asked with the same
 * statements: it follows from what they asked, never from an answer.
 *
 * @param rounds the oldest first
 */
export function pairsOf(rounds: readonly TrainingRound[]): Pair[] {
  return rounds.flatMap((before, index) =>
    rounds.slice(index + 1).map((after): Pair => ({
      beforeId: before.ref.roundId,
      afterId: after.ref.roundId,
      refusal: isComparable(before, after) ? null : 'other-questions',
    })),
  );
}

/** The round that the training was prepared with and the newest after it, or else the two newest that can be compared. */
export function proposedPair(pairs: readonly Pair[], cohortRoundId: string): ChangeRounds['proposed'] {
  const comparable = pairs.filter(({ refusal }) => refusal === null);
  const found = comparable.findLast(({ beforeId }) => beforeId === cohortRoundId) ?? comparable.at(-1);
  return found === undefined ? null : { beforeId: found.beforeId, afterId: found.afterId };
}

function isComparable(before: TrainingRound, after: TrainingRound): boolean {
  return scalesAskedIn(before, after).some((scaleId) => whyNotComparable(before, after, scaleId) === null);
}
