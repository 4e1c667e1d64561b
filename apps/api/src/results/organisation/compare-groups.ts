import type { ChangeView, OrganisationResults } from '@leeway/contract';
import { changeBetween, estimateIn, type ReleaseGroup } from '@leeway/trust-model';
import { changeView } from '../causes-view.js';
import type { Comparison } from './load-comparison.js';

/**
 * What two rounds say together of each group, by scale: clear change, no clear change, or too few to say. A group is
 * compared with the one of the same kind that is made of exactly the same units, and with no other.
 */
export function compareGroups(
  groups: readonly ReleaseGroup[],
  scaleIds: readonly string[],
  { earlier, quality }: Comparison,
): OrganisationResults['comparison'] {
  if (earlier === null) return null;
  const before = new Map(earlier.groups.map((group) => [keyOf(group), group]));
  return {
    round: earlier.ref,
    groups: groups.flatMap((group) => {
      const then = before.get(keyOf(group));
      if (then === undefined) return [];
      const changes = scaleIds.map((id): ChangeView => {
        const measure = `scale:${id}` as const;
        return changeView(changeBetween(estimateIn(then, measure, quality), estimateIn(group, measure, quality)));
      });
      return [{ groupId: group.id, changes }];
    }),
  };
}

/** A unit as a whole and its own group can be made of the same units and are not the same people. */
function keyOf({ kind, unitId, groupUnitIds }: ReleaseGroup): string {
  return JSON.stringify([kind, kind === 'reporting-group' ? null : unitId, [...groupUnitIds].sort()]);
}
