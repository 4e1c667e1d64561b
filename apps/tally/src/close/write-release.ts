import type { ReleaseCommentGroup, ReleaseGroup } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import { ReleaseCommentGroupEntity } from '../database/release-comment-group.entity.js';
import { ReleaseGroupEntity } from '../database/release-group.entity.js';
import { ReleaseEntity } from '../database/release.entity.js';
import { shuffled } from './shuffle.js';

const ROWS_PER_STATEMENT = 50;

/** Writes the release, its groups in a random order. */
export async function writeRelease(
  transaction: EntityManager,
  release: ReleaseEntity,
  groups: readonly ReleaseGroup[],
  commentGroups: readonly ReleaseCommentGroup[],
): Promise<void> {
  const { organisationId, roundId } = release;
  const rowOf = <Group extends { id: string }>({ id, ...group }: Group) => {
    return { organisationId, roundId, groupId: id, ...group };
  };
  await transaction.insert(ReleaseEntity, release);
  for (const some of slices(shuffled(groups))) {
    await transaction.insert(ReleaseGroupEntity, some.map(rowOf));
  }
  for (const some of slices(shuffled(commentGroups))) {
    await transaction.insert(ReleaseCommentGroupEntity, some.map(rowOf));
  }
}

/** A statement has 65,535 values at most. */
function slices<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
