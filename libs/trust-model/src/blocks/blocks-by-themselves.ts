import { unitTree, type Unit } from '../organisation/unit-tree.js';
import { mergeByCounts, type ReportingGroup } from './merge-by-counts.js';
import type { LaunchedBlock } from './merged-blocks.js';
import { MIN_RESPONDENTS_FLOOR } from './thresholds.js';

/**
 * The groups of a round that asks a part of the organisation: each block that enough people answered, alone, and no other.
 * Nothing is merged, since whoever chooses the part would choose what is pooled with what: from a dozen parts the answers
 * of single people can be worked out (docs/decisions/0035).
 *
 * It is given counts and nothing else, so it cannot decide by an answer.
 *
 * @param respondents by block id; a block without an entry has none
 * @returns the groups in the order of the tree; the same for any order of the input
 * @throws RangeError for a threshold below the floor, a count that is not a whole number, an unknown unit
 */
export function blocksByThemselves(
  { units, blocks }: { readonly units: readonly Unit[]; readonly blocks: readonly LaunchedBlock[] },
  respondents: ReadonlyMap<string, number>,
  minRespondents: number = MIN_RESPONDENTS_FLOOR,
): readonly ReportingGroup[] {
  const { ranks } = unitTree(units);
  const rank = ({ unitId }: ReportingGroup): number => ranks.get(unitId ?? '') ?? -1;
  const name = ({ blockIds }: ReportingGroup): string => blockIds[0] ?? '';
  return blocks
    .flatMap((block) => mergeByCounts({ units, blocks: [block] }, respondents, minRespondents))
    .sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}
