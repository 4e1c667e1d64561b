import type { Purpose } from '@leeway/ballot/protocol';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../database/in-transaction.js';
import { violates } from '../database/violates.js';
import { problem } from '../http/problem.js';
import { CardIssuanceEntity, COLLECTED_BY_CARD } from './card-issuance.entity.js';
import type { LinkHolder } from './find-link-holder.js';
import { IssuanceEntity } from './issuance.entity.js';

/** A member or a card, as the tables of what was collected name them. */
type Holder = Pick<LinkHolder, 'organisationId' | 'roundId' | 'blockId' | 'collector'>;

export interface Collected {
  readonly purpose: Purpose;
  /** SHA-256 of the blinded message. */
  readonly blindedHash: Buffer;
}

const LOCK_ROUND = `
  select keys_destroyed as "isOver" from people.rounds where organisation_id = $1 and round_id = $2 for share`;

/** What was collected, by a member or with a card: once per purpose, and nothing but that it was. */
@Injectable()
export class RecordCollected {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** In alphabetical order. */
  async purposesOf(holder: Holder): Promise<Purpose[]> {
    const { manager } = this.dataSource;
    const { table, key } = placeOf(holder);
    const collected = await manager.find<IssuanceEntity | CardIssuanceEntity>(table, { where: key });
    return collected.map(({ purpose }) => purpose).sort();
  }

  /**
   * All or nothing: of two requests neither is recorded if the other was collected before. The lock makes the end of
   * issuing wait for what is being recorded, so that what is counted then is final.
   * @throws ProblemError round-closed, credential-already-collected, unknown-link for a card that was just withdrawn
   */
  async record(holder: Holder, collected: readonly Collected[]): Promise<void> {
    // In one order, so that two requests for both purposes do not wait for each other.
    const inOrder = collected.toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1));
    try {
      await inTransaction(this.dataSource, async (manager) => {
        const [round] = await manager.query<{ isOver: boolean }[]>(LOCK_ROUND, [holder.organisationId, holder.roundId]);
        if (round?.isOver !== false) throw problem('round-closed');
        for (const one of inOrder) await recordOne(manager, holder, one);
      });
    } catch (error) {
      throw violates(error, COLLECTED_BY_CARD) ? problem('unknown-link') : error;
    }
  }
}

async function recordOne(manager: EntityManager, holder: Holder, { purpose, blindedHash }: Collected): Promise<void> {
  const { table, key } = placeOf(holder);
  const row = { ...key, purpose };
  await manager
    .createQueryBuilder()
    .insert()
    .into<IssuanceEntity | CardIssuanceEntity>(table)
    .values({ ...row, blindedHash })
    .orIgnore()
    .execute();
  const stored = await manager.findOneByOrFail<IssuanceEntity | CardIssuanceEntity>(table, row);
  if (!stored.blindedHash.equals(blindedHash)) throw problem('credential-already-collected');
}

function placeOf({ organisationId, roundId, blockId, collector }: Holder) {
  return 'memberId' in collector
    ? { table: IssuanceEntity, key: { organisationId, roundId, memberId: collector.memberId } }
    : { table: CardIssuanceEntity, key: { organisationId, roundId, blockId, cardNumber: collector.cardNumber } };
}
