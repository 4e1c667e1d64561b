import { unitTree, type Unit, type UnitTree } from '../organisation/unit-tree.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import { groupLabel } from './group-label.js';
import { poolAlongTree, type Pile, type PoolingRules } from './pool-along-tree.js';
import { assertAtLeast, MIN_HEADCOUNT_FLOOR } from './thresholds.js';

/** Groups that are reported together, and share a key for their credentials. */
export interface PlannedBlock {
  /** The units whose own groups are in it, sorted. */
  readonly groupUnitIds: readonly string[];
  /** The deepest unit that contains all of them; null if only the organisation does (several top-level units). */
  readonly unitId: string | null;
  readonly headcount: number;
  readonly label: Translated;
}

/**
 * What becomes of the own group of a unit:
 *  - `own-block`: it is large enough, and alone in its block: it gets a result of its own;
 *  - `joins-block`: it is reported together with others;
 *  - `none`: the whole organisation is too small;
 *  - `no-group`: nobody answers in this unit itself (people may well answer in units below it).
 */
export const UNIT_OUTCOMES = ['own-block', 'joins-block', 'none', 'no-group'] as const;
export type UnitOutcomeKind = (typeof UNIT_OUTCOMES)[number];

export interface UnitOutcome {
  readonly unitId: string;
  readonly headcount: number;
  readonly outcome: UnitOutcomeKind;
  /** Position in `blocks`; null without one. */
  readonly blockIndex: number | null;
}

export interface BlockPlan {
  /** In the order of the tree. */
  readonly blocks: readonly PlannedBlock[];
  /** True if not even everybody together makes a block: then there is no round to launch. */
  readonly tooSmall: boolean;
  /** Units whose groups are in no block; only if `tooSmall`. */
  readonly unplaced: readonly string[];
  /** One for every unit, in the order of the tree. */
  readonly outcomes: readonly UnitOutcome[];
}

/** All that is too small at a node is one pool: "other teams in X". It joins a mixed block first, the smallest. */
const beforeLaunch = (minHeadcount: number): PoolingRules => ({
  isEnough: ({ weight }) => weight >= minHeadcount,
  pool: (small) => [small],
  compareHosts: (a, b) => Number(b.mixed) - Number(a.mixed) || a.weight - b.weight,
});

/**
 * Partitions the groups of an organisation into blocks along the hierarchy (anonymity.md, R1).
 *
 * The own group of a unit hangs below that unit, beside its child units. A group of at least `minHeadcount` people is
 * a block of its own; smaller ones at a node form one block together if they are enough, else they join a block below
 * the same node, else they are carried up. So two groups that can stand alone are never put together, and a
 * department that is too small in all stays together. The same input in any order gives the same plan.
 *
 * @param groups how many people answer in the own group of each unit (0 is as good as absent)
 * @param managementTeams units whose own group consists of leaders only; for the label
 * @throws RangeError for a threshold below the floor, a headcount that is not a whole number, an unknown unit
 */
export function planBlocks(
  units: readonly Unit[],
  groups: ReadonlyMap<string, number>,
  minHeadcount: number = MIN_HEADCOUNT_FLOOR,
  managementTeams: ReadonlySet<string> = new Set(),
): BlockPlan {
  assertAtLeast(MIN_HEADCOUNT_FLOOR, minHeadcount, 'minHeadcount');
  for (const headcount of groups.values()) assertAtLeast(0, headcount, 'headcount');
  const tree = unitTree(units);
  const atoms = [...groups]
    .filter(([, headcount]) => headcount > 0)
    .map(([unitId, weight]) => ({ key: unitId, unitId, weight, mixed: false }));
  const { piles, unplaced } = poolAlongTree(tree, atoms, beforeLaunch(minHeadcount));
  const allGroupUnitIds = atoms.map(({ unitId }) => unitId);
  const blocks = piles.map((pile) => plannedBlock(tree, pile, allGroupUnitIds, managementTeams));
  return {
    blocks,
    tooSmall: blocks.length === 0,
    unplaced: unplaced.map(({ key }) => key).sort(),
    outcomes: outcomesOf(tree, groups, blocks),
  };
}

function plannedBlock(
  tree: UnitTree,
  { atoms, unitId, weight }: Pile,
  allGroupUnitIds: readonly string[],
  managementTeams: ReadonlySet<string>,
): PlannedBlock {
  const groupUnitIds = atoms.map(({ key }) => key).sort();
  const label = groupLabel(tree, unitId, groupUnitIds, allGroupUnitIds, managementTeams);
  return { groupUnitIds, unitId, headcount: weight, label };
}

function outcomesOf(
  tree: UnitTree,
  groups: ReadonlyMap<string, number>,
  blocks: readonly PlannedBlock[],
): readonly UnitOutcome[] {
  const placed = new Map(blocks.flatMap((block, index) => block.groupUnitIds.map((id) => [id, index] as const)));
  return tree.topDown.map((unitId) => {
    const headcount = groups.get(unitId) ?? 0;
    const blockIndex = placed.get(unitId) ?? null;
    if (headcount === 0) return { unitId, headcount, outcome: 'no-group', blockIndex: null };
    if (blockIndex === null) return { unitId, headcount, outcome: 'none', blockIndex };
    const alone = blocks[blockIndex]?.groupUnitIds.length === 1;
    return { unitId, headcount, outcome: alone ? 'own-block' : 'joins-block', blockIndex };
  });
}
