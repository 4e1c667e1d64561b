import type { Answers } from '../questionnaire/parse-answers.js';
import type { AskedScale } from '../questionnaire/scales-of.js';

/**
 * What the manager says of a scale in the mirror: the mean of the statements answered, 1..5, reversed ones counted as
 * 6 − answer; at least half of those asked have to be answered, as for an index of the team. It is one person's view of
 * themselves and has no interval. Example: 2 on a reversed statement and 5 on another give 4.5.
 *
 * @param scale with the statements that the round asks
 * @returns null if too few were answered
 */
export function ownViewOf({ items }: AskedScale, mirror: Pick<Answers, 'ratings'>): number | null {
  const answered = items.flatMap(({ id, reversed }) => {
    const rating = mirror.ratings[id];
    if (rating === undefined) return [];
    return [reversed === true ? 6 - rating : rating];
  });
  if (answered.length === 0 || answered.length * 2 < items.length) return null;
  return answered.reduce((sum, rating) => sum + rating, 0) / answered.length;
}
