import type { ChangeScale } from '@leeway/contract';
import type { Saying } from '../../results/export/tables/cells.js';

/** Why nothing is stated of the cohort, and of which scales: each reason once. */
export function reasonsOf(scales: readonly ChangeScale[], { say }: Saying): { reason: string; names: string }[] {
  const reasons = new Set(scales.map(({ sentence }) => say(sentence)));
  return [...reasons].map((reason) => {
    const names = scales.filter(({ sentence }) => say(sentence) === reason).map(({ name }) => say(name));
    return { reason, names: names.join(', ') };
  });
}
