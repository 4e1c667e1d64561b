import type { CohortChoice, CohortDraft, CohortForecast, CohortView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { cohortAllowed, cohortSize } from '@leeway/trust-model';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { checkChoice } from './check-choice.js';
import { CohortEntity } from './cohort.entity.js';
import { loadConsents } from './consents.js';
import { type OpenAccess, requireAccess, requireLockedAccess } from './open-access.js';
import { cohortView, openCohort } from './open-cohort.js';
import { loadShownCohorts, recordShownCohort } from './shown-cohorts.js';
import { loadMoments } from './training-rounds.js';

/** Of one access, and of all choices that a trainer has ever seen: enough for years, and few enough to check each time. */
const MAX_COHORTS = 50;
const MAX_SHOWN = 200;

/** The cohorts of the trainer who asks. */
@Injectable()
export class OwnCohorts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as {@link openCohort} */
  async read(member: SignedInMember, cohortId: string): Promise<CohortView> {
    return cohortView(await openCohort(this.dataSource.manager, member, cohortId, this.clock.now()));
  }

  /**
   * What a choice would come to. It shows no figure, so nothing of it is kept.
   * @throws {ProblemError} no-training-access, training-ended, not-found, and as {@link checkChoice}
   */
  async forecast(member: SignedInMember, roundId: string, { unitIds }: CohortChoice): Promise<CohortForecast> {
    const { manager } = this.dataSource;
    const access = await requireAccess(manager, member, this.clock.now());
    return weigh(manager, access, roundId, new Set(unitIds));
  }

  /**
   * Makes a cohort, or changes the one with this id. The check and the writing are one: no other choice of this trainer
   * comes between them.
   * @throws {ProblemError} no-training-access, training-ended, not-found; as {@link checkChoice}; tells-one-team,
   * tells-two-teams; too-many-cohorts
   */
  async save(member: SignedInMember, cohortId: string, { name, roundId, unitIds }: CohortDraft): Promise<CohortView> {
    const now = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const access = await requireLockedAccess(manager, member, now);
      const { organisationId, accessId } = access;
      const chosen = new Set(unitIds);
      const { refusal } = await weigh(manager, access, roundId, chosen);
      if (refusal !== null) throw problem(refusal);
      await recordShownCohort(manager, member, chosen);
      await requireRoom(manager, access, cohortId);
      const stored = await manager.findOneBy(CohortEntity, { organisationId, cohortId });
      if (stored !== null && stored.accessId !== accessId) throw problem('not-found');
      const row = { organisationId, cohortId, accessId, roundId, name, unitIds: [...chosen].sort() };
      await manager.save(CohortEntity, row);
      return cohortView(await openCohort(manager, member, cohortId, now));
    });
  }

  /** What was seen of it still counts. Does nothing for one that is not there. */
  async remove(member: SignedInMember, cohortId: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const { organisationId, accessId } = await requireLockedAccess(manager, member, this.clock.now());
      await manager.delete(CohortEntity, { organisationId, accessId, cohortId });
    });
  }
}

async function weigh(
  manager: EntityManager,
  access: OpenAccess,
  roundId: string,
  chosen: ReadonlySet<string>,
): Promise<CohortForecast> {
  const rounds = await loadMoments(manager, access.organisationId);
  const round = rounds.get(roundId);
  if (round === undefined || round.asksPart) throw problem('not-found');
  checkChoice(round, access, chosen);
  const { named } = await loadConsents(manager, access);
  const decision = cohortAllowed(rounds, named, await loadShownCohorts(manager, access), chosen);
  return {
    size: cohortSize(round.groups, chosen, named),
    refusal: decision.status === 'refused' ? decision.reason : null,
  };
}

async function requireRoom(manager: EntityManager, access: OpenAccess, cohortId: string): Promise<void> {
  const { organisationId, accessId } = access;
  const cohorts = await manager.findBy(CohortEntity, { organisationId, accessId });
  const others = cohorts.filter((cohort) => cohort.cohortId !== cohortId).length;
  const shown = (await loadShownCohorts(manager, access)).length;
  if (others >= MAX_COHORTS || shown > MAX_SHOWN) throw problem('too-many-cohorts', { maximum: MAX_COHORTS });
}
