import type { ChangeQuery, ChangeRounds, TrainingChangeView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { trainingChangeView } from './change-view.js';
import { loadChange, loadChangeRounds } from './load-change.js';

/** What changed in a cohort between two rounds, for the trainer whose cohort it is, as long as their access counts. */
@Injectable()
export class ReadChange {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as `openCohort` */
  rounds(member: SignedInMember, cohortId: string): Promise<ChangeRounds> {
    return loadChangeRounds(this.dataSource.manager, member, cohortId, this.clock.now());
  }

  /** @throws {ProblemError} as `openCohort`; not-found for a round that is not released; rounds-not-comparable */
  async read(member: SignedInMember, cohortId: string, query: ChangeQuery): Promise<TrainingChangeView> {
    const now = this.clock.now();
    const wanted = { ...query, cohortId };
    return trainingChangeView(
      await inTransaction(this.dataSource, (manager) => loadChange(manager, member, wanted, now)),
    );
  }
}
