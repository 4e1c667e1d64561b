import type { UnitTree } from './unit-tree.js';

/**
 * The deepest unit that contains all of the given ones.
 *
 * @returns null if only the organisation as a whole does (units below different roots), or if there are none
 */
export function lowestCommonUnit(tree: UnitTree, unitIds: readonly string[]): string | null {
  const ranks = unitIds.map((id) => tree.ranks.get(id) ?? -1);
  const first = ranks.reduce((least, rank) => Math.min(least, rank), Infinity);
  const last = ranks.reduce((most, rank) => Math.max(most, rank), -1);
  // A subtree is one stretch of ranks: it contains them all as soon as it contains the first and the last.
  let at = tree.topDown[first] ?? null;
  while (at !== null && (tree.lastRanks.get(at) ?? -1) < last) at = tree.parents.get(at) ?? null;
  return at;
}
