import { createHash } from 'node:crypto';

/** A comment with the group that it is shown in. */
export interface GroupComment {
  readonly groupId: string;
  readonly text: string;
}

/**
 * The name of a comment in the release: SHA-256 over label ‖ round ‖ group ‖ number ‖ text. It is made of nothing but
 * what is published, so that a closing that is done again gives the same rows, and it puts comments into an order that
 * tells nothing.
 * @param number tells identical texts of a group apart: 0, 1, 2 …
 */
export function commentHash(roundId: string, { groupId, text }: GroupComment, number: number): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(number);
  return createHash('sha256')
    .update('leeway/1/comment')
    .update(Buffer.from(roundId.replaceAll('-', ''), 'hex'))
    .update(groupId, 'utf8')
    .update(counter)
    .update(text, 'utf8')
    .digest();
}
