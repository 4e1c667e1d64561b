import { randomUUID } from 'node:crypto';
import { type CheckBackProposal, dayOf, type OwnCheckBacks } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { requireLockedAccess } from '../training/open-access.js';
import { type OpenCohort, openCohort } from '../training/open-cohort.js';
import { checkBackDates } from './check-back-dates.js';
import { CheckBackEntity } from './check-back.entity.js';
import { CheckBackRoundEntity } from './check-back-round.entity.js';
import { tellAboutCheckBacks } from './mails/tell-about-check-backs.js';
import { readCheckBacks } from './read-check-backs.js';

/** What a trainer proposes about their own cohort. */
@Injectable()
export class ProposeCheckBacks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
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
   * A repeat changes nothing; a proposal that waits is replaced by another day, or by other teams.
   * @throws {ProblemError} as `openCohort`; check-backs-decided, check-back-too-late, check-back-after-access,
   * no-team-by-itself
   */
  async propose(member: SignedInMember, cohortId: string, { trainedOn }: CheckBackProposal): Promise<OwnCheckBacks> {
    await this.change(member, cohortId, async (manager, cohort, now) => {
      const proposal = await write(manager, cohort, trainedOn, now);
      if (proposal !== null) await tellAboutCheckBacks(manager, this.settings, proposal);
    });
    return this.read(member, cohortId);
  }

  /**
   * Takes back what waits for a decision, with the mails about it that did not leave; a repeat changes nothing.
   * @throws {ProblemError} as `openCohort`; check-backs-decided
   */
  async withdraw(member: SignedInMember, cohortId: string): Promise<OwnCheckBacks> {
    await this.change(member, cohortId, async (manager, { access: { organisationId } }) => {
      const key = { organisationId, cohortId };
      const stored = await locked(manager, key);
      if (stored !== null && stored.state !== 'proposed') throw problem('check-backs-decided');
      await manager.delete(CheckBackEntity, key);
    });
    return this.read(member, cohortId);
  }

  private async change(
    member: SignedInMember,
    cohortId: string,
    how: (manager: EntityManager, cohort: OpenCohort, now: Date) => Promise<void>,
  ): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const access = await requireLockedAccess(manager, member, now);
      await how(manager, await openCohort(manager, access, cohortId, now), now);
    });
  }
}

type Key = Pick<CheckBackEntity, 'organisationId' | 'cohortId'>;

function locked(manager: EntityManager, key: Key): Promise<CheckBackEntity | null> {
  return manager.findOne(CheckBackEntity, { where: key, lock: { mode: 'pessimistic_write' } });
}

/** @returns what is proposed now; null if it was before */
async function write(
  manager: EntityManager,
  cohort: OpenCohort,
  trainedOn: string,
  now: Date,
): Promise<CheckBackEntity | null> {
  const { organisationId, endsOn } = cohort.access;
  const key = { organisationId, cohortId: cohort.cohortId };
  const stored = await locked(manager, key);
  const teams = teamsByThemselves(cohort);
  if (stored?.trainedOn === trainedOn && isRepeated(stored, teams)) return null;
  if (stored?.state === 'accepted') throw problem('check-backs-decided');
  const timeZone = await timeZoneOf(manager, organisationId);
  const dates = checkBackDates(trainedOn, timeZone);
  const [first] = dates;
  if (first === undefined || first.launchAt <= now) throw problem('check-back-too-late');
  if (dayOf(first.closesAt, timeZone) > endsOn) throw problem('check-back-after-access');
  if (teams.length === 0) throw problem('no-team-by-itself');
  const proposal: CheckBackEntity = { ...key, name: cohort.name, trainedOn, teams, state: 'proposed', reason: null };
  await manager.delete(CheckBackEntity, key);
  await manager.insert(CheckBackEntity, proposal);
  await manager.insert(
    CheckBackRoundEntity,
    dates.map((round) => ({ ...key, ...round, roundId: randomUUID() })),
  );
  return proposal;
}

/** The teams of what was accepted are fixed; one that waits is another proposal with other teams. */
function isRepeated({ state, teams: before }: CheckBackEntity, teams: readonly string[][]): boolean {
  return state === 'accepted' || (state === 'proposed' && JSON.stringify(before) === JSON.stringify(teams));
}

/** Of the cohort those that one block was published of: only they can be asked again (docs/decisions/0035). */
function teamsByThemselves({ round, unitIds }: OpenCohort): string[][] {
  return round.groups.flatMap(({ kind, blockIds, groupUnitIds }) =>
    kind === 'reporting-group' && blockIds.length === 1 && groupUnitIds.every((id) => unitIds.has(id))
      ? [[...groupUnitIds]]
      : [],
  );
}
