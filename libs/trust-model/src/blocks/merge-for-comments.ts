import { unitTree, type Unit } from '../organisation/unit-tree.js';
import { mergeByCounts, type ReportingGroup } from './merge-by-counts.js';
import { mergedBlocks, type LaunchedBlock, type MergedBlocks } from './merged-blocks.js';
import { poolAlongTree, type Atom } from './pool-along-tree.js';
import { poolSmallestFirst } from './pool-smallest-first.js';
import { assertAtLeast, MIN_COMMENT_RESPONDENTS, MIN_COMMENTS, MIN_RESPONDENTS_FLOOR } from './thresholds.js';

/** What is counted of a block before any comment is opened. */
export interface CommentCounts {
  /** Of the ratings. */
  readonly respondents: number;
  /** Sealed comments that came in. */
  readonly comments: number;
}

/** Blocks whose comments are shown together. */
export interface CommentGroup extends MergedBlocks {
  readonly respondents: number;
}

/**
 * Merges reporting groups along the hierarchy, as R2 does, until every group has at least ten respondents and three
 * comments (anonymity.md, R8). Each comment is in exactly one group; if not even the whole organisation is enough,
 * there is none, and the comments are deleted unread. Groups without a comment have nothing to pool, and are left out.
 *
 * It is given counts and nothing else: it runs before any comment is opened.
 *
 * @param plan `notAsked`: the units whose own groups are in no block, since the round asks a part; no group takes their name
 * @param counts by block id; a block without an entry has none
 * @returns the groups in the order of the tree; the same for any order of the input
 * @throws RangeError for a threshold below the floor, a count that is not a whole number, an unknown unit
 */
export function mergeForComments(
  plan: {
    readonly units: readonly Unit[];
    readonly blocks: readonly LaunchedBlock[];
    readonly notAsked?: readonly string[];
  },
  counts: ReadonlyMap<string, CommentCounts>,
  minRespondents: number = MIN_RESPONDENTS_FLOOR,
): readonly CommentGroup[] {
  for (const { comments } of counts.values()) assertAtLeast(0, comments, 'comments');
  const tree = unitTree(plan.units);
  const respondents = new Map([...counts].map(([id, count]) => [id, count.respondents]));
  const reporting = mergeByCounts(plan, respondents, minRespondents);
  const commentsIn = (blockIds: readonly string[]): number =>
    blockIds.reduce((sum, id) => sum + (counts.get(id)?.comments ?? 0), 0);
  const parts = new Map(
    [...reporting, ...withoutRatings(plan.blocks, respondents)].map((part) => [part.blockIds[0] ?? '', part]),
  );
  const atoms: readonly Atom[] = [...parts]
    .map(([key, { unitId, blockIds, groupUnitIds, respondents: weight }]) => {
      return { key, unitId, weight, comments: commentsIn(blockIds), mixed: groupUnitIds.length > 1 };
    })
    .filter(({ comments }) => comments > 0);
  const rules = poolSmallestFirst(
    ({ weight, comments }) => weight >= MIN_COMMENT_RESPONDENTS && comments >= MIN_COMMENTS,
  );
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  const heard = plan.blocks.filter(({ id }) => commentsIn([id]) > 0 || respondents.get(id));
  const others = { groupUnitIds: plan.notAsked ?? [] };
  return poolAlongTree(tree, atoms, rules).piles.map((pile) => {
    const inside = pile.atoms.flatMap(({ key }) => parts.get(key)?.blockIds ?? []);
    const merged = mergedBlocks(
      tree,
      inside.flatMap((id) => blocks.get(id) ?? []),
      [...heard, others],
    );
    return { ...merged, respondents: pile.weight };
  });
}

/** Blocks in which somebody may have written a comment although nobody answered the statements. */
function withoutRatings(
  blocks: readonly LaunchedBlock[],
  respondents: ReadonlyMap<string, number>,
): readonly ReportingGroup[] {
  return blocks
    .filter(({ id }) => (respondents.get(id) ?? 0) === 0)
    .map(({ id, ...block }) => ({ ...block, blockIds: [id], respondents: 0 }));
}
