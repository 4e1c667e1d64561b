import type { TrainingHome, TrainingUnits } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { loadLeadership } from '../organisations/leadership.js';
import { ClosedRounds } from '../results/closed-rounds.js';
import { CohortEntity } from './cohort.entity.js';
import { loadConsents } from './consents.js';
import { requireAccess } from './open-access.js';
import { TrainerAccessEntity } from './trainer-access.entity.js';
import { loadTrainingRound } from './training-rounds.js';
import { trainingUnits } from './unit-inclusion.js';

/** What a trainer has been given. Every method begins with the access, and ends with it. */
@Injectable()
export class ReadTrainingHome {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly closedRounds: ClosedRounds,
  ) {}

  /** @throws {ProblemError} no-training-access, training-ended */
  async home(member: SignedInMember): Promise<TrainingHome> {
    const { manager } = this.dataSource;
    const { organisationId, accessId, endsOn, unitIds } = await requireAccess(manager, member, this.clock.now());
    await manager.update(TrainerAccessEntity, { organisationId, accessId, hasBeenUsed: false }, { hasBeenUsed: true });
    const { tree } = await loadLeadership(manager, organisationId);
    const rounds = await this.closedRounds.ofEverybody(organisationId);
    const cohorts = await manager.find(CohortEntity, {
      where: { organisationId, accessId },
      order: { name: 'ASC', cohortId: 'ASC' },
    });
    return {
      access: {
        ...{ accessId, endsOn },
        units: tree.topDown
          .filter((unitId) => unitIds.has(unitId))
          .map((unitId) => ({ unitId, name: tree.units.get(unitId)?.name ?? '' })),
      },
      rounds,
      cohorts: cohorts.flatMap((cohort) => {
        const round = rounds.find(({ roundId }) => roundId === cohort.roundId);
        if (round === undefined) return [];
        const isOpen = cohort.unitIds.every((id) => unitIds.has(id));
        return [{ cohortId: cohort.cohortId, name: cohort.name, round, units: cohort.unitIds.length, isOpen }];
      }),
    };
  }

  /** @throws {ProblemError} no-training-access, training-ended; not-found, for a round that is not released */
  async units(member: SignedInMember, roundId: string): Promise<TrainingUnits> {
    const { manager } = this.dataSource;
    const access = await requireAccess(manager, member, this.clock.now());
    const round = await loadTrainingRound(manager, access.organisationId, roundId);
    if (round === null) throw problem('not-found');
    const { named, leadership } = await loadConsents(manager, access);
    return trainingUnits(round, access, named, leadership.tree);
  }
}
