import { PURPOSES } from '@leeway/ballot/protocol';
import { BlindSigner } from '@leeway/ballot/server';
import { KeyFileConflict, KeyFiles } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/in-transaction.js';
import { blockKeyName } from './block-keys.js';
import { COLLECTED_OF_BLOCK } from './collected-of-block.js';
import type { RoundKey } from './freeze-round.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundEntity } from './round.entity.js';

const OVER = `
  select r.organisation_id as "organisationId", r.round_id as "roundId"
  from people.rounds r
  left join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where not r.keys_destroyed
    and (r.state = 'stopped' or r.state = 'launched' and released.round_id is not null)`;

/** Reads what was committed until now: it comes after the lock. */
const COUNT_ISSUED = `
  update people.round_blocks b set issued = ${COLLECTED_OF_BLOCK}
  where b.organisation_id = $1 and b.round_id = $2`;

/** What was told while the round ran is not needed beside the counts. */
const FORGET_PARTICIPATION = 'delete from people.participation where organisation_id = $1 and round_id = $2';

/** Once a round is released, or stopped, nobody needs its keys any more, and whoever had them could make credentials for it. */
@Injectable()
export class DestroyBlockKeys {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keyFiles: KeyFiles,
    private readonly signer: BlindSigner,
  ) {}

  /** Destroys the keys of every round that has been released or stopped, and counts; what was cut off is finished the next time. */
  async ofRoundsThatAreOver(): Promise<void> {
    for (const key of await this.dataSource.query<RoundKey[]>(OVER)) {
      const blocks = await this.dataSource.getRepository(RoundBlockEntity).findBy({ ...key });
      for (const { blockId } of blocks) {
        for (const purpose of PURPOSES) await this.destroy(blockKeyName(key.roundId, blockId, purpose));
      }
      await this.endIssuing(key);
    }
  }

  /**
   * From here on no credential of the round is recorded, and so none signed: issuing holds a lock on the round while it
   * records, and looks at the same column. How many there are is counted in the same transaction, once and for good.
   */
  private endIssuing(key: RoundKey): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.update(RoundEntity, { ...key, keysDestroyed: false }, { keysDestroyed: true });
      if (affected !== 1) return;
      for (const sql of [COUNT_ISSUED, FORGET_PARTICIPATION]) {
        await manager.query(sql, [key.organisationId, key.roundId]);
      }
    });
  }

  private async destroy(name: string): Promise<void> {
    const pem = await this.keyFiles.read(name).catch((error: unknown) => {
      if (error instanceof KeyFileConflict) return null;
      throw error;
    });
    if (pem !== null) this.signer.forget(Buffer.from(pem).toString());
    await this.keyFiles.destroy(name);
  }
}
