import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull } from 'typeorm';
import { problem } from '../http/problem.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { RoundEntity } from '../rounds/round.entity.js';

/** An uncompressed point on P-256. */
const KEY_BYTES = 65;
const UNCOMPRESSED_POINT = 0x04;

/** Takes the tally's public key of a round. */
@Injectable()
export class ReceiveTallyKey {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * The first key stays; the same one again changes nothing.
   * @param publicKey uncompressed P-256 point, base64url
   * @throws ProblemError bad-request, not-found, tally-key-differs
   */
  async receive(key: RoundKey, publicKey: string): Promise<void> {
    const point = Buffer.from(publicKey, 'base64url');
    const isPoint = point.length === KEY_BYTES && point[0] === UNCOMPRESSED_POINT;
    if (!isPoint || point.toString('base64url') !== publicKey) {
      throw problem('bad-request', {}, [{ path: 'publicKey', message: 'must be an uncompressed point on P-256' }]);
    }
    const rounds = this.dataSource.getRepository(RoundEntity);
    await rounds.update({ ...key, tallyPublicKey: IsNull() }, { tallyPublicKey: publicKey });
    const round = await rounds.findOneBy({ ...key });
    if (round === null) throw problem('not-found');
    if (round.tallyPublicKey !== publicKey) throw problem('tally-key-differs');
  }
}
