import type { UnitTree } from './unit-tree.js';

/** Whether a unit is `outerId` or lies somewhere below it. False for a unit that is not in the tree. */
export function isInside(tree: UnitTree, unitId: string, outerId: string): boolean {
  const rank = tree.ranks.get(unitId);
  const first = tree.ranks.get(outerId);
  const last = tree.lastRanks.get(outerId);
  return rank !== undefined && first !== undefined && last !== undefined && first <= rank && rank <= last;
}
