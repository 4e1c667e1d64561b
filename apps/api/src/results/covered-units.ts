import type { CoveredUnits } from '@leeway/contract';
import { type Unit, unitTree } from '@leeway/trust-model';

/** The units in a group, named as they were when the round was launched, in the order of the tree. */
export function coveredUnits(groupUnitIds: readonly string[], units: readonly Unit[]): CoveredUnits {
  const tree = unitTree(units);
  const covered = new Set(groupUnitIds);
  return tree.topDown
    .filter((id) => covered.has(id))
    .map((id) => ({
      name: tree.units.get(id)?.name ?? id,
      hasUnitsBelow: (tree.children.get(id)?.length ?? 0) > 0,
    }));
}
