import { MIN_COMMENTS } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { RoundRef } from '../round-ref.js';
import { commentHash, type GroupComment } from './comment-hash.js';
import { firstFree } from './first-free.js';

export type { GroupComment } from './comment-hash.js';

/**
 * Writes comments in the order in which they are given. The first two of a group are held back until the third one is
 * there: what was written once stays in the database's log, also when a group turns out to be too small to be shown.
 */
export class CommentWriter {
  readonly #transaction: EntityManager;
  readonly #round: RoundRef;
  /** By group; at most two each. */
  readonly #held = new Map<string, GroupComment[]>();
  readonly #written = new Set<string>();

  constructor(transaction: EntityManager, round: RoundRef) {
    this.#transaction = transaction;
    this.#round = round;
  }

  async write(comments: readonly GroupComment[]): Promise<void> {
    const ready = comments.flatMap((comment) => this.#ready(comment));
    const free = await this.#freeNumbers(ready);
    const hashes = ready.map((comment) => {
      const number = free.get(keyOf(comment)) ?? 0;
      free.set(keyOf(comment), number + 1);
      return commentHash(this.#round.roundId, comment, number);
    });
    const { organisationId, roundId } = this.#round;
    await this.#transaction.query(
      `insert into release.release_comments (organisation_id, round_id, group_id, comment_hash, comment)
       select $1, $2, * from unnest($3::text[], $4::bytea[], $5::text[])`,
      [organisationId, roundId, ready.map(({ groupId }) => groupId), hashes, ready.map(({ text }) => text)],
    );
  }

  /** Whether the group has comments in the release. */
  hasWritten(groupId: string): boolean {
    return this.#written.has(groupId);
  }

  /** The comments that can be written now that this one has come. */
  #ready(comment: GroupComment): readonly GroupComment[] {
    const { groupId } = comment;
    if (this.#written.has(groupId)) {
      return [comment];
    }
    const held = [...(this.#held.get(groupId) ?? []), comment];
    if (held.length < MIN_COMMENTS) {
      this.#held.set(groupId, held);
      return [];
    }
    this.#held.delete(groupId);
    this.#written.add(groupId);
    return held;
  }

  /** Of texts that are in the table already, the number that the next identical one gets. */
  async #freeNumbers(comments: readonly GroupComment[]): Promise<Map<string, number>> {
    const free = new Map<string, number>();
    for (const comment of await this.#taken(comments, 0)) {
      const isTaken = async (number: number): Promise<boolean> => (await this.#taken([comment], number)).length > 0;
      if (!free.has(keyOf(comment))) {
        free.set(keyOf(comment), await firstFree(isTaken));
      }
    }
    return free;
  }

  /** Those of the comments that are in the table under this number. */
  async #taken(comments: readonly GroupComment[], number: number): Promise<GroupComment[]> {
    const { organisationId, roundId } = this.#round;
    const hashes = comments.map((comment) => commentHash(roundId, comment, number));
    const rows = await this.#transaction.query<{ hash: string }[]>(
      `select encode(wanted.hash, 'hex') as hash from unnest($3::text[], $4::bytea[]) as wanted (group_id, hash)
       where (
         select true from release.release_comments
         where organisation_id = $1 and round_id = $2 and group_id = wanted.group_id and comment_hash = wanted.hash)`,
      [organisationId, roundId, comments.map(({ groupId }) => groupId), hashes],
    );
    const taken = new Set(rows.map(({ hash }) => hash));
    return comments.filter((_, index) => taken.has(hashes[index]?.toString('hex') ?? ''));
  }
}

function keyOf({ groupId, text }: GroupComment): string {
  return JSON.stringify([groupId, text]);
}
