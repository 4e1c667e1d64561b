import { randomInt } from 'node:crypto';
import type { Localised } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { COLLECTED_BY_CARD } from '../credentials/card-issuance.entity.js';
import { inTransaction } from '../database/in-transaction.js';
import { violates } from '../database/violates.js';
import { problem } from '../http/problem.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { inChunks } from '../rounds/in-chunks.js';
import { isOver, type RoundMoments } from '../rounds/round-state.js';
import { cardLink } from './card-addresses.js';
import { cardCodeHash, newCardCode } from './card-code.js';
import { CARDS_ONCE, RoundCardEntity } from './round-card.entity.js';

export interface BlockKey extends RoundKey {
  readonly blockId: string;
}

interface CardBlock extends Pick<RoundMoments, 'state' | 'closesAt' | 'released'> {
  readonly handedOut: 'mail' | 'cards';
  readonly headcount: number;
  readonly label: Localised;
  readonly roundName: string;
  readonly hasCards: boolean;
}

const BLOCK = `
  select b.handed_out as "handedOut", b.headcount, b.label, r.name as "roundName", r.state, r.closes_at as "closesAt",
    released.round_id is not null as released,
    exists (select from people.round_cards c where c.organisation_id = b.organisation_id and c.round_id = b.round_id
      and c.block_id = b.block_id) as "hasCards"
  from people.round_blocks b
  join people.rounds r on r.organisation_id = b.organisation_id and r.round_id = b.round_id
  left join release.releases released
    on released.organisation_id = b.organisation_id and released.round_id = b.round_id
  where b.organisation_id = $1 and b.round_id = $2 and b.block_id = $3`;

/**
 * The cards of a block, one for each of its members and for nobody in particular. A card is a code, not a credential: whoever
 * scans it collects with a device of their own, so that who printed the cards knows nobody's credential.
 */
@Injectable()
export class MakeCards {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the links of the cards, in random order, which nobody can be told again
   * @throws ProblemError not-found, block-without-cards, round-not-ready, round-closed, cards-already-made
   */
  make(key: BlockKey, memberId: string): Promise<string[]> {
    return this.makeFor(key, memberId, (codes) =>
      Promise.resolve(codes.map((code) => cardLink(this.settings.BALLOT_ORIGIN, key, code))),
    );
  }

  /**
   * The same, for what takes a while: the cards are valid from the moment on at which it is done, so that there are none
   * that nobody has.
   * @param use gets the codes in random order
   */
  async makeFor<T>(key: BlockKey, memberId: string, use: (codes: readonly string[]) => Promise<T>): Promise<T> {
    const block = await this.cardBlock(key);
    const { headcount } = block;
    if (block.hasCards) throw problem('cards-already-made');
    const codes = Array.from({ length: headcount }, newCardCode);
    // Their place in the pile must not be their number in the table.
    const used = await use(shuffled(codes));
    const cards = codes.map((code, index) => ({
      ...key,
      ...{ cardNumber: index + 1, tokenHash: cardCodeHash(code), headcount },
    }));
    try {
      await inTransaction(this.dataSource, async (manager) => {
        for (const chunk of inChunks(cards)) await manager.insert(RoundCardEntity, chunk);
        await this.record(manager, 'cards-made', key, memberId, block);
      });
    } catch (error) {
      throw violates(error, CARDS_ONCE) ? problem('cards-already-made') : error;
    }
    return used;
  }

  /**
   * Makes the cards worthless, so that others can be made. Without cards it changes nothing.
   * @throws ProblemError not-found, block-without-cards, round-not-ready, round-closed, cards-collected
   */
  async withdraw(key: BlockKey, memberId: string): Promise<void> {
    const block = await this.cardBlock(key);
    try {
      await inTransaction(this.dataSource, async (manager) => {
        const { affected } = await manager.delete(RoundCardEntity, { ...key });
        if ((affected ?? 0) > 0) await this.record(manager, 'cards-withdrawn', key, memberId, block);
      });
    } catch (error) {
      throw violates(error, COLLECTED_BY_CARD) ? problem('cards-collected') : error;
    }
  }

  private record(
    manager: EntityManager,
    kind: 'cards-made' | 'cards-withdrawn',
    { organisationId, roundId }: BlockKey,
    memberId: string,
    { roundName, label, headcount }: CardBlock,
  ): Promise<void> {
    const about = { id: roundId, name: roundName };
    const details = { groupNl: label.nl, groupEn: label.en, cards: headcount };
    return recordAct(manager, { organisationId, memberId }, this.clock.now(), { kind, about, details });
  }

  private async cardBlock({ organisationId, roundId, blockId }: BlockKey): Promise<CardBlock> {
    const [block] = await this.dataSource.query<CardBlock[]>(BLOCK, [organisationId, roundId, blockId]);
    if (block === undefined) throw problem('not-found');
    if (block.handedOut !== 'cards') throw problem('block-without-cards');
    if (block.state !== 'launched') throw problem('round-not-ready');
    if (isOver(block, this.clock.now())) throw problem('round-closed');
    return block;
  }
}

/** Every order equally likely. */
function shuffled<T>(items: readonly T[]): T[] {
  const pile: T[] = [];
  for (const item of items) {
    const at = randomInt(pile.length + 1);
    pile.push(item);
    [pile[at], pile[pile.length - 1]] = [item, pile[at] ?? item];
  }
  return pile;
}
