import type { CommentsView } from '@leeway/contract';
import { type Disclosed, type ReleaseCommentGroup, shown, type Unit, withheld } from '@leeway/trust-model';
import { coveredUnits } from './covered-units.js';

/** A group whose comments are shown together, with them: in the order of their hashes, which is no order of anything. */
export interface CommentGroup extends ReleaseCommentGroup {
  readonly comments: readonly string[];
}

/**
 * What people of the comment group around a unit added. A unit in which nobody answers, with units below it, gets the
 * group that is about that unit. Which group that is follows from counts; a comment is shown in one group, or nowhere.
 */
export function commentsFor(
  { units, commentGroups }: { readonly units: readonly Unit[]; readonly commentGroups: readonly CommentGroup[] },
  unitId: string,
): Disclosed<CommentsView> {
  const hasUnitsBelow = units.some(({ parentId }) => parentId === unitId);
  const group =
    commentGroups.find(({ groupUnitIds }) => groupUnitIds.includes(unitId)) ??
    (hasUnitsBelow ? commentGroups.find((candidate) => candidate.unitId === unitId) : undefined);
  if (group === undefined) return withheld('too-few-comments');
  const { label, groupUnitIds, respondents, comments } = group;
  return shown({
    label: { ...label },
    units: coveredUnits(groupUnitIds, units),
    respondents,
    comments: [...comments],
  });
}
