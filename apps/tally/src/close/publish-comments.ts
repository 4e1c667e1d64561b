import type { ReleaseCommentGroup } from '@leeway/trust-model';
import type { OpeningCrew } from '../opening/opening-crew.js';
import type { Closing } from './closing.js';
import { CommentWriter, type GroupComment } from './comment-writer.js';
import { inFlight } from './in-flight.js';
import { readInbox } from './read-inbox.js';

/**
 * The second pass: has the comments opened that have a group, and writes them. Which group
 * a comment is in was decided before any of them was opened.
 * @returns the groups that have enough readable comments
 */
export async function publishComments(
  closing: Closing,
  crew: OpeningCrew,
  groups: readonly ReleaseCommentGroup[],
): Promise<ReleaseCommentGroup[]> {
  const { transaction, round, account, progress } = closing;
  const groupOf = new Map(groups.flatMap(({ id, blockIds }) => blockIds.map((blockId) => [blockId, id] as const)));
  const writer = new CommentWriter(transaction, round);
  const batches = readInbox(transaction, round, 'comment', new Set(groupOf.keys()));
  const reading = inFlight(batches, crew.capacity, ({ receipts, sealed }) =>
    crew.read(sealed).then((texts) => ({ receipts, texts })),
  );
  for await (const { receipts, texts } of reading) {
    const comments: GroupComment[] = [];
    const opened = receipts.filter(({ blockId }) => groupOf.has(blockId));
    opened.forEach(({ blockId }, index) => {
      const [groupId, text] = [groupOf.get(blockId), texts[index] ?? null];
      if (groupId === undefined || text === null) {
        account.addUnreadableComment(blockId);
      } else {
        comments.push({ groupId, text });
      }
    });
    await writer.write(comments);
    progress.add(receipts.length);
  }
  return groups.filter(({ id }) => writer.hasWritten(id));
}
