import { unitTree, type Unit } from '../organisation/unit-tree.js';
import { mergedBlocks, type LaunchedBlock, type MergedBlocks } from './merged-blocks.js';
import { poolAlongTree } from './pool-along-tree.js';
import { poolSmallestFirst } from './pool-smallest-first.js';
import { assertAtLeast, MIN_RESPONDENTS_FLOOR } from './thresholds.js';

/** Blocks whose answers are added up and published together. */
export interface ReportingGroup extends MergedBlocks {
  readonly respondents: number;
}

/**
 * Merges blocks that too few people answered, along the hierarchy, until every group has at least `minRespondents`
 * (anonymity.md, R2): bottom-up with the smallest siblings, else upwards. Every block that somebody answered ends in
 * exactly one group; if nothing reaches the minimum, there are no groups. A block that nobody answered is in none: to
 * pool nothing with a neighbour protects nobody, and takes the neighbour's own result away (docs/decisions/0010).
 *
 * It is given counts and nothing else, so it cannot decide by an answer.
 *
 * @param respondents by block id; a block without an entry has none
 * @returns the groups in the order of the tree; the same for any order of the input
 * @throws RangeError for a threshold below the floor, a count that is not a whole number, an unknown unit
 */
export function mergeByCounts(
  plan: { readonly units: readonly Unit[]; readonly blocks: readonly LaunchedBlock[] },
  respondents: ReadonlyMap<string, number>,
  minRespondents: number = MIN_RESPONDENTS_FLOOR,
): readonly ReportingGroup[] {
  assertAtLeast(MIN_RESPONDENTS_FLOOR, minRespondents, 'minRespondents');
  for (const count of respondents.values()) assertAtLeast(0, count, 'respondents');
  const tree = unitTree(plan.units);
  const answered = plan.blocks.filter(({ id }) => (respondents.get(id) ?? 0) > 0);
  const blocks = new Map(answered.map((block) => [block.id, block]));
  const atoms = answered.map(({ id, unitId, groupUnitIds }) => ({
    key: id,
    unitId,
    weight: respondents.get(id) ?? 0,
    mixed: groupUnitIds.length > 1,
  }));
  const rules = poolSmallestFirst(({ weight }) => weight >= minRespondents);
  return poolAlongTree(tree, atoms, rules).piles.map((pile) => {
    const parts = pile.atoms.flatMap(({ key }) => blocks.get(key) ?? []);
    return { ...mergedBlocks(tree, parts, answered), respondents: pile.weight };
  });
}
