import type { Conclusion } from '../conclusion/conclusion.js';

/** What a team's page says in one sentence, coarse enough to put teams together for a training. */
export const PATTERNS = [
  /** The team has more than it wants and feels alone with it, or the stance is dropping. */
  'dropping',
  /** The manager thinks it is handed over, the team does not feel it. */
  'not-landing',
  /** The team wants more than there is and the manager knows, or the stance is holding on. */
  'holding-on',
  /** Both want more than there is. */
  'ready',
  /** No area and no stance, but a cause is clearly low. */
  'low-cause',
  /** Nothing is stuck. */
  'flowing',
  /** It can't be said. */
  'unclear',
] as const;
export type Pattern = (typeof PATTERNS)[number];

/**
 * The pattern of a team, out of its conclusion: where letting go is stuck, whichever area it is in. A stance that is
 * certainly stuck and not certain which is unclear.
 */
export function patternOf({ where }: Pick<Conclusion, 'where'>): Pattern {
  switch (where.kind) {
    case 'area':
      if (where.state === 'dropped') return 'dropping';
      return where.state === 'held' ? 'holding-on' : where.state;
    case 'stance':
      return where.stances.length === 1 ? (where.stances[0] ?? 'unclear') : 'unclear';
    case 'cause':
      return 'low-cause';
    case 'nothing-is-stuck':
      return 'flowing';
    case 'cannot-say':
      return 'unclear';
  }
}
