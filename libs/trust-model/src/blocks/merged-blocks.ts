import { lowestCommonUnit } from '../organisation/lowest-common-unit.js';
import type { UnitTree } from '../organisation/unit-tree.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import { groupLabel } from './group-label.js';

/** A block as it was frozen at launch. */
export interface LaunchedBlock {
  readonly id: string;
  readonly unitId: string | null;
  readonly groupUnitIds: readonly string[];
  readonly label: Translated;
}

/** One or more blocks that are published as one. */
export interface MergedBlocks {
  /** Sorted. */
  readonly blockIds: readonly string[];
  /** The units whose own groups are in it, sorted. */
  readonly groupUnitIds: readonly string[];
  /** The deepest unit that contains all of them; null if only the organisation does. */
  readonly unitId: string | null;
  readonly label: Translated;
}

/** Names blocks that are published together, beside all the groups that they could be taken for. */
export function mergedBlocks(
  tree: UnitTree,
  parts: readonly LaunchedBlock[],
  answered: readonly Pick<LaunchedBlock, 'groupUnitIds'>[],
): MergedBlocks {
  const blockIds = parts.map(({ id }) => id).sort();
  const groupUnitIds = parts.flatMap((block) => block.groupUnitIds).sort();
  const [first] = parts;
  // A block that stayed alone keeps the name that its members were shown when they answered.
  if (parts.length === 1 && first) return { blockIds, groupUnitIds, unitId: first.unitId, label: first.label };
  const unitId = lowestCommonUnit(tree, groupUnitIds);
  const all = answered.flatMap((block) => block.groupUnitIds);
  return { blockIds, groupUnitIds, unitId, label: groupLabel(tree, unitId, groupUnitIds, all, new Set()) };
}
