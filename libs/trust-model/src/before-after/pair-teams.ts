import type { ReleaseGroup } from '../release/release.js';
import type { MomentGroup } from './moment.js';

/** A team at both moments: a reporting group of exactly the same units. */
export interface TeamPair {
  /** Made of its units; the same for the same team in any round. */
  readonly key: string;
  readonly unitIds: readonly string[];
  readonly before: MomentGroup;
  readonly after: MomentGroup;
}

/** Why a unit that was chosen is in no pair. */
export const UNPAIRED_REASONS = [
  'no-result-before',
  'no-result-after',
  /** Its figures are those of a group that was put together of other units at the other moment. */
  'grouped-otherwise',
  /** Its figures are those of a group with units that were not chosen. */
  'with-others',
] as const;
export type UnpairedReason = (typeof UNPAIRED_REASONS)[number];

export interface UnpairedUnit {
  readonly unitId: string;
  readonly reason: UnpairedReason;
}

export interface PairedTeams {
  /** Sorted by key, so that no order of a release can be told from a figure. */
  readonly pairs: readonly TeamPair[];
  /** Every other unit that was chosen, sorted. */
  readonly unpaired: readonly UnpairedUnit[];
}

/** The name of a team in any round: its units, sorted. */
export function teamKey({ groupUnitIds }: Pick<ReleaseGroup, 'groupUnitIds'>): string {
  return [...groupUnitIds].sort().join(' ');
}

/**
 * Finds the teams that are the same at both moments. A group counts as the same only if its units are exactly the same, and
 * all of them were chosen: figures of other people would be a change of people. Who is in a team may have changed.
 *
 * @param unitIds units whose own groups were chosen
 */
export function pairTeams(
  before: readonly MomentGroup[],
  after: readonly MomentGroup[],
  unitIds: ReadonlySet<string>,
): PairedTeams {
  const pairs = new Map<string, TeamPair>();
  const unpaired: UnpairedUnit[] = [];
  for (const unitId of [...unitIds].sort()) {
    const [first, second] = [groupOf(before, unitId), groupOf(after, unitId)];
    const reason = unpairedReason(first, second, unitIds);
    if (reason !== null) unpaired.push({ unitId, reason });
    else if (first !== null && second !== null) {
      pairs.set(teamKey(first), {
        key: teamKey(first),
        unitIds: [...first.groupUnitIds].sort(),
        before: first,
        after: second,
      });
    }
  }
  // In the order of their first units, which is that of their keys.
  return { pairs: [...pairs.values()], unpaired };
}

function unpairedReason(
  before: ReleaseGroup | null,
  after: ReleaseGroup | null,
  unitIds: ReadonlySet<string>,
): UnpairedReason | null {
  if (before === null) return 'no-result-before';
  if (after === null) return 'no-result-after';
  if (teamKey(before) !== teamKey(after)) return 'grouped-otherwise';
  return before.groupUnitIds.every((id) => unitIds.has(id)) ? null : 'with-others';
}

function groupOf(groups: readonly MomentGroup[], unitId: string): MomentGroup | null {
  return groups.find(({ kind, groupUnitIds }) => kind === 'reporting-group' && groupUnitIds.includes(unitId)) ?? null;
}
