import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { problem } from '../http/problem.js';
import { violates } from '../database/violates.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { RoundEntity, TALLY_KEY_ONCE } from '../rounds/round.entity.js';
import { requireTallyKey } from '../rounds/tally-key.js';

/** Takes the tally's public key of a round. */
@Injectable()
export class ReceiveTallyKey {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * The first key stays; the same one again changes nothing.
   * @param publicKey uncompressed P-256 point, base64url
   * @throws ProblemError bad-request, not-found, tally-key-differs, tally-key-used, trustee-keeps-key
   */
  async receive(key: RoundKey, publicKey: string): Promise<void> {
    requireTallyKey(publicKey, 'bad-request', 'publicKey');
    const rounds = this.dataSource.getRepository(RoundEntity);
    await rounds.update({ ...key, tallyPublicKey: IsNull() }, { tallyPublicKey: publicKey }).catch((error: unknown) => {
      throw violates(error, TALLY_KEY_ONCE) ? problem('tally-key-used') : error;
    });
    const round = await rounds.findOneBy({ ...key });
    if (round === null) throw problem('not-found');
    if (round.tallyKeyHeldBy === 'trustee') throw problem('trustee-keeps-key');
    if (round.tallyPublicKey !== publicKey) throw problem('tally-key-differs');
  }
}
