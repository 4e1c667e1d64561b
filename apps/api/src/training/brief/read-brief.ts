import type { ProgrammeChange, TrainingBriefView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import type { ProgrammeLength } from '@leeway/trust-model';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { problem } from '../../http/problem.js';
import { requireLockedAccess } from '../open-access.js';
import { openCohort } from '../open-cohort.js';
import { briefView } from './brief-view.js';
import { CohortProgrammeEntity } from './cohort-programme.entity.js';
import { loadBrief } from './load-brief.js';
import { isKnown } from './programmes-view.js';

/** Which of the two programmes of a cohort. */
interface ProgrammeKey {
  readonly cohortId: string;
  readonly length: ProgrammeLength;
}

/** The brief of a cohort, for the trainer whose cohort it is, as long as their access counts. */
@Injectable()
export class ReadBrief {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as `openCohort` */
  async read(member: SignedInMember, cohortId: string): Promise<TrainingBriefView> {
    const now = this.clock.now();
    // The page is made after the transaction: it takes the processor, and needs the database no more.
    return briefView(await inTransaction(this.dataSource, (manager) => loadBrief(manager, member, cohortId, now)));
  }

  /**
   * Keeps a programme as the trainer arranged it.
   * @throws {ProblemError} as `openCohort`; unknown-exercise
   */
  async arrange(
    member: SignedInMember,
    { cohortId, length }: ProgrammeKey,
    { parts }: ProgrammeChange,
  ): Promise<TrainingBriefView> {
    if (!parts.every(isKnown)) throw problem('unknown-exercise');
    await inTransaction(this.dataSource, async (manager) => {
      const { organisationId } = await requireLockedAccess(manager, member, this.clock.now());
      await openCohort(manager, member, cohortId, this.clock.now());
      await manager.save(CohortProgrammeEntity, { organisationId, cohortId, length, parts });
    });
    return this.read(member, cohortId);
  }

  /** Puts back what was proposed. */
  async putBack(member: SignedInMember, { cohortId, length }: ProgrammeKey): Promise<TrainingBriefView> {
    await inTransaction(this.dataSource, async (manager) => {
      const { organisationId } = await requireLockedAccess(manager, member, this.clock.now());
      await openCohort(manager, member, cohortId, this.clock.now());
      await manager.delete(CohortProgrammeEntity, { organisationId, cohortId, length });
    });
    return this.read(member, cohortId);
  }
}
