import { type CheckBackSkip, dayOf, type LaunchRound } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { errorCode, SERIALIZATION_FAILURE } from '../database/error-code.js';
import { inTransaction } from '../database/in-transaction.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { launchPlan } from '../rounds/launch-plan.js';
import { partOfPlan } from '../rounds/part-of-plan.js';
import { planToday, type TodaysPlan } from '../rounds/plan-today.js';
import { thresholdsToday } from '../rounds/thresholds-today.js';
import { COUNTS } from '../training/open-access.js';
import { CheckBackEntity } from './check-back.entity.js';
import { CheckBackRoundEntity } from './check-back-round.entity.js';

export type CheckBackKey = Pick<CheckBackRoundEntity, 'organisationId' | 'cohortId' | 'weeks'>;

const DUE = `
  select r.organisation_id as "organisationId", r.cohort_id as "cohortId", r.weeks
  from people.check_back_rounds r
  join people.check_backs c on c.organisation_id = r.organisation_id and c.cohort_id = r.cohort_id
  where r.state = 'planned' and c.state = 'accepted' and r.launch_at <= $1
  order by r.organisation_id, r.cohort_id, r.weeks`;

/** Another process that is here first is not waited for. */
const LOCK = `
  select from people.check_back_rounds
  where organisation_id = $1 and cohort_id = $2 and weeks = $3 and state = 'planned' for update skip locked`;

/** Whether the access of the cohort counts on this day, and still holds every unit of the teams. */
const STILL_GIVEN = `
  select from people.cohorts cohort
  join people.trainer_accesses access
    on access.organisation_id = cohort.organisation_id and access.access_id = cohort.access_id
  where cohort.organisation_id = $1 and cohort.cohort_id = $3 and ${COUNTS}
    and not exists (
      select from jsonb_array_elements($4::jsonb) team, jsonb_array_elements_text(team) unit(id)
      where not exists (
        select from people.trainer_access_units given
        where given.organisation_id = access.organisation_id and given.access_id = access.access_id
          and given.unit_id = unit.id::uuid))`;

/** Nobody is asked in two rounds at a time. */
const OTHERS = `
  select from people.rounds
  where organisation_id = $1 and state <> 'stopped' and not stop_requested and opens_at < $3 and closes_at > $2`;

/** Units of these teams that drew cards in the round of the cohort. */
const CARDS = `
  select distinct unit.id
  from people.cohorts cohort
  join people.round_blocks b on b.organisation_id = cohort.organisation_id and b.round_id = cohort.round_id
  cross join jsonb_array_elements_text(b.group_unit_ids) unit(id)
  where cohort.organisation_id = $1 and cohort.cohort_id = $2 and b.handed_out = 'cards' and unit.id = any($3)`;

/** Launches the check-backs that are due, each by itself. What an administrator accepted is looked at once more. */
@Injectable()
export class LaunchCheckBacks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  due(): Promise<CheckBackKey[]> {
    return this.dataSource.query<CheckBackKey[]>(DUE, [this.clock.now()]);
  }

  /** In one transaction: after a crash at any point it is launched, or skipped, as a whole, or not at all. */
  async attend(key: CheckBackKey): Promise<void> {
    try {
      await inTransaction(this.dataSource, async (manager) => {
        // As in a launch by hand: units, people and agreements are of one moment.
        await manager.query('set transaction isolation level repeatable read');
        const locked = await manager.query<object[]>(LOCK, [key.organisationId, key.cohortId, key.weeks]);
        if (locked.length > 0) await this.launch(manager, key);
      });
    } catch (error) {
      // Somebody changed what is about to be frozen; it is looked at again in a moment.
      if (errorCode(error) !== SERIALIZATION_FAILURE) throw error;
    }
  }

  private async launch(manager: EntityManager, key: CheckBackKey): Promise<void> {
    const { organisationId, cohortId } = key;
    const checkBack = await manager.findOneByOrFail(CheckBackEntity, { organisationId, cohortId });
    const round = await manager.findOneByOrFail(CheckBackRoundEntity, { ...key });
    const now = this.clock.now();
    const plan = await partToday(manager, checkBack);
    const skippedBecause = await whyNot(manager, { checkBack, round, plan, now });
    if (skippedBecause !== null) {
      await manager.update(CheckBackRoundEntity, { ...key }, { state: 'skipped', skippedBecause });
      return;
    }
    const request = await requestOf(manager, { checkBack, round, plan });
    await launchPlan(manager, { organisationId, roundId: round.roundId }, request, plan, { memberId: null, now });
    await manager.update(CheckBackRoundEntity, { ...key }, { state: 'launched' });
  }
}

interface Ahead {
  readonly checkBack: CheckBackEntity;
  readonly round: CheckBackRoundEntity;
  readonly plan: TodaysPlan;
}

async function partToday(manager: EntityManager, { organisationId, teams }: CheckBackEntity): Promise<TodaysPlan> {
  const thresholds = await thresholdsToday(manager, organisationId);
  return partOfPlan(planToday(await loadOrganisationChart(manager, organisationId), thresholds), teams);
}

async function whyNot(
  manager: EntityManager,
  { checkBack, round, plan, now }: Ahead & { readonly now: Date },
): Promise<CheckBackSkip | null> {
  const { organisationId, cohortId, opensAt, closesAt } = round;
  if (now >= opensAt) return 'missed';
  // What nobody may look at when it is there is not asked.
  const closesOn = dayOf(closesAt, await timeZoneOf(manager, organisationId));
  const given = [organisationId, closesOn, cohortId, JSON.stringify(checkBack.teams)];
  if ((await manager.query<object[]>(STILL_GIVEN, given)).length === 0) return 'access-over';
  const others = await manager.query<object[]>(OTHERS, [organisationId, opensAt, closesAt]);
  if (others.length > 0) return 'another-round';
  return plan.problem === null ? null : 'not-possible';
}

async function requestOf(manager: EntityManager, { checkBack, round, plan }: Ahead): Promise<LaunchRound> {
  const { organisationId, cohortId } = checkBack;
  const asked = plan.blocks.flatMap(({ groupUnitIds }) => groupUnitIds);
  const cards = await manager.query<{ id: string }[]>(CARDS, [organisationId, cohortId, asked]);
  return {
    name: `${checkBack.name} + ${round.weeks}`,
    kind: 'pulse',
    opensAt: round.opensAt.toISOString(),
    closesAt: round.closesAt.toISOString(),
    planHash: plan.hash,
    cardUnitIds: cards.map(({ id }) => id),
  };
}
