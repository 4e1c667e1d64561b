import type { CoveredUnits } from '@leeway/contract';
import { type Unit, type UnitTree, unitTree } from '@leeway/trust-model';

/** The units in a group, named as they were when the round was launched, in the order of the tree. */
export function coveredUnits(groupUnitIds: readonly string[], units: readonly Unit[]): CoveredUnits {
  return coveredUnitsIn(unitTree(units), groupUnitIds);
}

/** The same, for many groups of one round. */
export function coveredUnitsIn(tree: UnitTree, groupUnitIds: readonly string[]): CoveredUnits {
  const covered = new Set(groupUnitIds);
  return tree.topDown
    .filter((id) => covered.has(id))
    .map((id) => ({
      name: tree.units.get(id)?.name ?? id,
      hasUnitsBelow: (tree.children.get(id)?.length ?? 0) > 0,
    }));
}
