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
    const { roundId } = this.#round;
    const taken = new Set(await this.#taken(comments.map((comment) => commentHash(roundId, comment, 0))));
    const free = new Map<string, number>();
    for (const comment of comments) {
      if (!free.has(keyOf(comment)) && taken.has(commentHash(roundId, comment, 0).toString('hex'))) {
        const isTaken = async (number: number): Promise<boolean> =>
          (await this.#taken([commentHash(roundId, comment, number)])).length > 0;
        free.set(keyOf(comment), await firstFree(isTaken));
      }
    }
    return free;
  }

  /** The hashes, in hexadecimal, that are in the table. The group is part of a hash, so it need not be compared. */
  async #taken(hashes: readonly Buffer[]): Promise<string[]> {
    const { organisationId, roundId } = this.#round;
    const rows = await this.#transaction.query<{ hash: string }[]>(
      `select encode(comment_hash, 'hex') as hash from release.release_comments
       where organisation_id = $1 and round_id = $2 and comment_hash = any ($3)`,
      [organisationId, roundId, hashes],
    );
    return rows.map(({ hash }) => hash);
  }
}

function keyOf({ groupId, text }: GroupComment): string {
  return JSON.stringify([groupId, text]);
}
