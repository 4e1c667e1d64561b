import { lowestCommonUnit } from '../organisation/lowest-common-unit.js';
import { unitTree, type Unit, type UnitTree } from '../organisation/unit-tree.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import { groupLabel } from './group-label.js';
import { poolAlongTree, type Pile, type PoolingRules } from './pool-along-tree.js';
import { assertAtLeast, MIN_RESPONDENTS_FLOOR } from './thresholds.js';

/** A block as it was frozen at launch. */
export interface LaunchedBlock {
  readonly id: string;
  readonly unitId: string | null;
  readonly groupUnitIds: readonly string[];
  readonly label: Translated;
}

/** Blocks whose answers are added up and published together. */
export interface ReportingGroup {
  /** Sorted. */
  readonly blockIds: readonly string[];
  /** Sorted. */
  readonly groupUnitIds: readonly string[];
  /** The deepest unit that contains all of them; null if only the organisation does. */
  readonly unitId: string | null;
  readonly label: Translated;
  readonly respondents: number;
}

/** The smallest first, each pool closed as soon as it is enough; joins the smallest, if equal a mixed one. */
const AFTER_CLOSING: PoolingRules = {
  pool: (small, minimum) => {
    const pools: Pile[][] = [];
    let weight = minimum;
    for (const pile of small) {
      if (weight >= minimum) {
        pools.push([]);
        weight = 0;
      }
      pools.at(-1)?.push(pile);
      weight += pile.weight;
    }
    return pools;
  },
  compareHosts: (a, b) => a.weight - b.weight || Number(b.mixed) - Number(a.mixed),
};

/**
 * Merges blocks that too few people answered, along the hierarchy, until every group has at least `minRespondents`
 * (anonymity.md, R2): bottom-up with the smallest siblings, else upwards. Every block ends in exactly one group, a
 * block that nobody answered included; if nothing reaches the minimum, there are no groups.
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
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  const atoms = [...blocks.values()].map(({ id, unitId, groupUnitIds }) => ({
    key: id,
    unitId,
    weight: respondents.get(id) ?? 0,
    mixed: groupUnitIds.length > 1,
  }));
  return poolAlongTree(tree, atoms, minRespondents, AFTER_CLOSING).piles.map((pile) => {
    const parts = pile.atoms.flatMap(({ key }) => blocks.get(key) ?? []);
    return reportingGroup(tree, parts, pile.weight, plan.blocks);
  });
}

function reportingGroup(
  tree: UnitTree,
  parts: readonly LaunchedBlock[],
  respondents: number,
  all: readonly LaunchedBlock[],
): ReportingGroup {
  const groupUnitIds = parts.flatMap((block) => block.groupUnitIds).sort();
  const [first] = parts;
  const unitId = parts.length === 1 && first ? first.unitId : lowestCommonUnit(tree, groupUnitIds);
  // A block that stayed alone keeps the name that its members were shown when they answered.
  const label =
    parts.length === 1 && first
      ? first.label
      : groupLabel(
          tree,
          unitId,
          groupUnitIds,
          all.flatMap((block) => block.groupUnitIds),
          new Set(),
        );
  return { blockIds: parts.map(({ id }) => id).sort(), groupUnitIds, unitId, label, respondents };
}
