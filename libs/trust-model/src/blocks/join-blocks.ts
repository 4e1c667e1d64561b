import { lowestCommonUnit } from '../organisation/lowest-common-unit.js';
import { unitTree, type Unit, type UnitTree } from '../organisation/unit-tree.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import { coversUnit, groupLabel } from './group-label.js';
import type { BlockPlan, PlannedBlock } from './plan-blocks.js';

/**
 * Puts blocks of a plan together on purpose (anonymity.md, R1: the administrator "may merge them otherwise"). It only ever
 * makes blocks larger: nothing is split, nobody changes sides, and everybody stays in exactly one block.
 *
 * A join names units; the blocks in which their own groups are become one. Joins that share a block are one join.
 *
 * @param joins the same in any order gives the same plan
 * @returns the blocks in the order of the plan, a joined one in the place of its first part
 * @throws RangeError for a unit whose own group is in no block
 */
export function joinBlocks(
  plan: BlockPlan,
  units: readonly Unit[],
  joins: readonly (readonly string[])[],
  managementTeams: ReadonlySet<string> = new Set(),
): BlockPlan {
  const home = homesOf(plan, joins);
  if (home.every((first, index) => first === index)) return plan;
  const tree = unitTree(units);
  const all = plan.blocks.flatMap(({ groupUnitIds }) => groupUnitIds);
  const kept = [...new Set(home)].sort((a, b) => a - b);
  const blocks = kept.map((first) => {
    const parts = plan.blocks.filter((_, index) => home[index] === first);
    return parts.length === 1 && parts[0] ? parts[0] : joined(tree, parts, all, managementTeams);
  });
  const outcomes = plan.outcomes.map((outcome) => {
    if (outcome.blockIndex === null) return outcome;
    const blockIndex = kept.indexOf(home[outcome.blockIndex] ?? outcome.blockIndex);
    const alone = blocks[blockIndex]?.groupUnitIds.length === 1;
    return { ...outcome, blockIndex, outcome: alone ? ('own-block' as const) : ('joins-block' as const) };
  });
  return { ...plan, blocks, outcomes };
}

/** For each block the first one that it goes together with. */
function homesOf({ blocks }: BlockPlan, joins: readonly (readonly string[])[]): readonly number[] {
  const home = blocks.map((_, index) => index);
  for (const join of joins) {
    const together = new Set(join.map((unitId) => home[blockIndexOf(blocks, unitId)]));
    const first = Math.min(...[...together].map((index) => index ?? 0));
    for (const [index, old] of home.entries()) if (together.has(old)) home[index] = first;
  }
  return home;
}

function blockIndexOf(blocks: readonly PlannedBlock[], unitId: string): number {
  const index = blocks.findIndex(({ groupUnitIds }) => groupUnitIds.includes(unitId));
  if (index < 0) throw new RangeError(`the own group of ${unitId} is in no block`);
  return index;
}

function joined(
  tree: UnitTree,
  parts: readonly PlannedBlock[],
  all: readonly string[],
  managementTeams: ReadonlySet<string>,
): PlannedBlock {
  const groupUnitIds = parts.flatMap((part) => part.groupUnitIds).sort();
  const unitId = lowestCommonUnit(tree, groupUnitIds);
  const label = coversUnit(tree, unitId, groupUnitIds, all)
    ? groupLabel(tree, unitId, groupUnitIds, all, managementTeams)
    : { nl: listed(parts, 'nl', 'en'), en: listed(parts, 'en', 'and') };
  return { groupUnitIds, unitId, headcount: parts.reduce((sum, { headcount }) => sum + headcount, 0), label };
}

/** `A, B and C`: "other teams" would not say which were put together. */
function listed(parts: readonly PlannedBlock[], language: keyof Translated, and: string): string {
  const names = parts.map(({ label }) => label[language]);
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
