import { KeyFiles } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { obtainBlockKeys } from './block-keys.js';
import { directoryOf } from './directory-of.js';
import type { RoundKey } from './freeze-round.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundEntity } from './round.entity.js';

/** After this, another process takes over from one that was killed. */
const LEASE_SECONDS = 10;
const RENEW_LEASE_MS = 2_000;
const RETRY_SECONDS = 5;
/** Making the two keys of a block keeps two cores busy for a second or so. */
const BLOCKS_AT_A_TIME = 2;

/** A round with something to do for us: a block without a key, or everything there for its directory. */
const CLAIM = `
  with claimed as (
    update people.rounds r set lease_until = now() + make_interval(secs => $1)
    where (r.organisation_id, r.round_id) in (
      select w.organisation_id, w.round_id from people.rounds w
      where w.state = 'preparing' and not w.keys_destroyed and (w.lease_until is null or w.lease_until < now())
        and (w.tally_public_key is not null or exists (
          select from people.round_blocks b
          where b.organisation_id = w.organisation_id and b.round_id = w.round_id and b.public_keys is null))
      order by w.organisation_id, w.round_id limit 1
      for update skip locked)
    returning r.organisation_id as "organisationId", r.round_id as "roundId"
  ) select * from claimed`;

const LEASE = `
  update people.rounds set lease_until = now() + make_interval(secs => $3)
  where organisation_id = $1 and round_id = $2 and state = 'preparing'`;

/**
 * Makes the keys of a round's blocks and its directory. A lease keeps other processes from doing the same work at the
 * same time. It only saves work: every step is safe to be done twice, or by two at once, and can be cut off anywhere.
 */
@Injectable()
export class PrepareRound {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keyFiles: KeyFiles,
  ) {}

  /** @returns the round to prepare, leased for a while, or null if there is nothing to do */
  async claim(): Promise<RoundKey | null> {
    const [round] = await this.dataSource.query<RoundKey[]>(CLAIM, [LEASE_SECONDS]);
    return round ?? null;
  }

  async prepare(key: RoundKey, stopped: () => boolean): Promise<void> {
    const endRenewals = this.renewLease(key);
    let freeAfterSeconds = RETRY_SECONDS;
    try {
      await this.makeBlockKeys(key, stopped);
      if (!stopped()) await this.writeDirectory(key);
      freeAfterSeconds = 0;
    } finally {
      await endRenewals();
      await this.lease(key, freeAfterSeconds);
    }
  }

  /** @returns what ends it, and resolves when no renewal is under way any more */
  private renewLease(key: RoundKey): () => Promise<void> {
    let renewing = Promise.resolve();
    const timer = setInterval(() => {
      // Without the database nobody else can take the round either.
      renewing = this.lease(key, LEASE_SECONDS).catch(() => undefined);
    }, RENEW_LEASE_MS);
    return () => {
      clearInterval(timer);
      return renewing;
    };
  }

  private async makeBlockKeys(key: RoundKey, stopped: () => boolean): Promise<void> {
    const blocks = this.dataSource.getRepository(RoundBlockEntity);
    const waiting = await blocks.find({ where: { ...key, publicKeys: IsNull() }, order: { position: 'asc' } });
    const work = async (): Promise<void> => {
      for (let block = waiting.shift(); block !== undefined && !stopped(); block = waiting.shift()) {
        const { blockId } = block;
        const publicKeys = await obtainBlockKeys(this.keyFiles, key.roundId, blockId);
        await blocks.update({ ...key, blockId, publicKeys: IsNull() }, { publicKeys });
      }
    };
    // Not Promise.all: nothing may go on after this has failed.
    const results = await Promise.allSettled(Array.from({ length: BLOCKS_AT_A_TIME }, work));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  private async writeDirectory(key: RoundKey): Promise<void> {
    const round = await this.dataSource.getRepository(RoundEntity).findOneByOrFail({ ...key });
    const blocks = await this.dataSource
      .getRepository(RoundBlockEntity)
      .find({ where: { ...key }, order: { position: 'asc' } });
    const { name } = await this.dataSource
      .getRepository(OrganisationEntity)
      .findOneByOrFail({ organisationId: key.organisationId });
    const written = directoryOf({ id: key.organisationId, name }, round, blocks);
    if (written === null) return;
    // A directory that is there is never replaced.
    await this.dataSource
      .getRepository(RoundEntity)
      .update({ ...key, state: 'preparing', directory: IsNull() }, { ...written, state: 'publishing' });
  }

  private async lease({ organisationId, roundId }: RoundKey, seconds: number): Promise<void> {
    await this.dataSource.query(LEASE, [organisationId, roundId, seconds]);
  }
}
