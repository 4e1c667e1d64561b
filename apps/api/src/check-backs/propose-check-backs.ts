import { randomUUID } from 'node:crypto';
import type { CheckBackProposal, OwnCheckBacks } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { dayOf } from '../rounds/amsterdam-time.js';
import { requireLockedAccess } from '../training/open-access.js';
import { type OpenCohort, openCohort } from '../training/open-cohort.js';
import { checkBackDates } from './check-back-dates.js';
import { CheckBackEntity } from './check-back.entity.js';
import { CheckBackRoundEntity } from './check-back-round.entity.js';
import { readCheckBacks } from './read-check-backs.js';

/** What a trainer proposes about their own cohort. */
@Injectable()
export class ProposeCheckBacks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as `openCohort` */
  async read(member: SignedInMember, cohortId: string): Promise<OwnCheckBacks> {
    const { manager } = this.dataSource;
    const { access } = await openCohort(manager, member, cohortId, this.clock.now());
    const [checkBacks = null] = await readCheckBacks(manager, access.organisationId, cohortId);
    return { checkBacks };
  }

  /**
   * A repeat changes nothing; a proposal that waits is replaced by another day.
   * @throws {ProblemError} as `openCohort`; check-backs-decided, check-back-too-late, check-back-after-access,
   * no-team-by-itself
   */
  async propose(member: SignedInMember, cohortId: string, { trainedOn }: CheckBackProposal): Promise<OwnCheckBacks> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const access = await requireLockedAccess(manager, member, now);
      const cohort = await openCohort(manager, access, cohortId, now);
      await write(manager, cohort, trainedOn, now);
    });
    return this.read(member, cohortId);
  }
}

async function write(manager: EntityManager, cohort: OpenCohort, trainedOn: string, now: Date): Promise<void> {
  const { organisationId, endsOn } = cohort.access;
  const key = { organisationId, cohortId: cohort.cohortId };
  const stored = await manager.findOne(CheckBackEntity, { where: key, lock: { mode: 'pessimistic_write' } });
  if (stored?.state === 'accepted') {
    if (stored.trainedOn === trainedOn) return;
    throw problem('check-backs-decided');
  }
  const dates = checkBackDates(trainedOn);
  const [first] = dates;
  if (first === undefined || first.launchAt <= now) throw problem('check-back-too-late');
  if (dayOf(first.closesAt) > endsOn) throw problem('check-back-after-access');
  const teams = teamsByThemselves(cohort);
  if (teams.length === 0) throw problem('no-team-by-itself');
  await manager.delete(CheckBackEntity, key);
  await manager.insert(CheckBackEntity, { ...key, name: cohort.name, trainedOn, teams, state: 'proposed' });
  await manager.insert(
    CheckBackRoundEntity,
    dates.map((round) => ({ ...key, ...round, roundId: randomUUID() })),
  );
}

/** Of the cohort those that one block was published of: only they can be asked again (docs/decisions/0035). */
function teamsByThemselves({ round, unitIds }: OpenCohort): string[][] {
  return round.groups.flatMap(({ kind, blockIds, groupUnitIds }) =>
    kind === 'reporting-group' && blockIds.length === 1 && groupUnitIds.every((id) => unitIds.has(id))
      ? [[...groupUnitIds]]
      : [],
  );
}
