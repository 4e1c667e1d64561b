import type { ClosingReport } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { RoundEntity } from '../rounds/round.entity.js';

const STEP_PERCENT = 10;

/** Takes from the tally how far the closing of a round is. It is for who waits, and decides nothing. */
@Injectable()
export class ReceiveClosingReport {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * The last report stands: a tally that begins anew goes back to 0. Kept in tens, since an exact share of a small round
   * tells how many ballots there are.
   * @throws ProblemError not-found, round-not-ready
   */
  async receive(key: RoundKey, { step, percent }: ClosingReport): Promise<void> {
    const rounds = this.dataSource.getRepository(RoundEntity);
    const progress = { closingStep: step, closingPercent: percent - (percent % STEP_PERCENT) };
    const { affected } = await rounds.update({ ...key, state: 'launched' }, progress);
    if (affected === 1) return;
    throw problem((await rounds.existsBy({ ...key })) ? 'round-not-ready' : 'not-found');
  }
}
