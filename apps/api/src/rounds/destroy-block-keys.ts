import { PURPOSES } from '@leeway/ballot/protocol';
import { BlindSigner } from '@leeway/ballot/server';
import { KeyFileConflict, KeyFiles } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { blockKeyName } from './block-keys.js';
import type { RoundKey } from './freeze-round.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundEntity } from './round.entity.js';

const RELEASED = `
  select r.organisation_id as "organisationId", r.round_id as "roundId"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.state = 'launched' and not r.keys_destroyed`;

/** Once a round is released nobody needs its keys any more, and whoever had them could make credentials for it. */
@Injectable()
export class DestroyBlockKeys {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keyFiles: KeyFiles,
    private readonly signer: BlindSigner,
  ) {}

  /** Destroys the keys of every round that has been released; what was cut off is finished the next time. */
  async ofReleasedRounds(): Promise<void> {
    for (const key of await this.dataSource.query<RoundKey[]>(RELEASED)) {
      const blocks = await this.dataSource.getRepository(RoundBlockEntity).findBy({ ...key });
      for (const { blockId } of blocks) {
        for (const purpose of PURPOSES) await this.destroy(blockKeyName(key.roundId, blockId, purpose));
      }
      await this.dataSource.getRepository(RoundEntity).update({ ...key }, { keysDestroyed: true });
    }
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
