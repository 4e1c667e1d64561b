import type { TrainingConsent, TrainingConsents } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { requireLedUnit } from '../agreements/led-unit.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { displayName, type PersonName } from '../organisations/display-name.js';
import { loadLeadership } from '../organisations/leadership.js';
import { todayOf } from '../organisations/time-zone/time-zone-of.js';
import { namedUnits } from './consents.js';
import { COUNTS } from './open-access.js';
import { TrainerConsentEntity } from './trainer-consent.entity.js';

interface Place {
  readonly unitId: string;
  readonly accessId: string;
}

interface Row extends PersonName {
  readonly accessId: string;
  readonly endsOn: string;
  readonly byName: boolean;
  readonly mirror: boolean;
  /** Everybody who lets the trainer see the unit by name. */
  readonly saidYes: readonly string[];
}

const TRAINERS = `
  select access.access_id as "accessId", access.ends_on::text as "endsOn", person.first_name as "firstName",
    person.infix, person.last_name as "lastName", coalesce(own.by_name, false) as "byName",
    coalesce(own.mirror, false) as mirror,
    array(select consent.member_id from people.trainer_consents consent
      where consent.organisation_id = access.organisation_id and consent.access_id = access.access_id
        and consent.unit_id = given.unit_id and consent.by_name) as "saidYes"
  from people.trainer_accesses access
  join people.trainer_access_units given
    on given.organisation_id = access.organisation_id and given.access_id = access.access_id
  join people.members person
    on person.organisation_id = access.organisation_id and person.member_id = access.member_id
  left join people.trainer_consents own
    on own.organisation_id = access.organisation_id and own.access_id = access.access_id
      and own.unit_id = given.unit_id and own.member_id = $4
  where access.organisation_id = $1 and ${COUNTS} and given.unit_id = $3
  order by access.ends_on, access.access_id`;

// Ending the access, or taking the unit out of it, waits until we are done.
const GIVEN = `
  select from people.trainer_accesses access
  join people.trainer_access_units given
    on given.organisation_id = access.organisation_id and given.access_id = access.access_id
  where access.organisation_id = $1 and ${COUNTS} and access.access_id = $3 and given.unit_id = $4
  for share`;

const SHARE_MIRRORS = `
  update people.mirrors set shared_with_trainers = true
  where organisation_id = $1 and unit_id = $2 and member_id = $3 and state = 'sealed'`;

/** What people who lead a unit let its trainers see; each for themselves, and for nobody else. */
@Injectable()
export class DecideConsents {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} not-found, for a unit that this person does not lead */
  async list(member: SignedInMember, unitId: string): Promise<TrainingConsents> {
    const { manager } = this.dataSource;
    await requireLedUnit(manager, member, unitId);
    return this.read(manager, member, unitId);
  }

  /**
   * Saying yes to the mirror shares those that are sealed; each of them can be kept back again where it is shown.
   * @throws {ProblemError} not-found, also for a trainer who has no access to the unit now
   */
  decide(member: SignedInMember, { unitId, accessId }: Place, consent: TrainingConsent): Promise<TrainingConsents> {
    const { organisationId, memberId } = member;
    return inTransaction(this.dataSource, async (manager) => {
      await requireLedUnit(manager, member, unitId);
      const today = await todayOf(manager, organisationId, this.clock.now());
      const given = await manager.query<unknown[]>(GIVEN, [organisationId, today, accessId, unitId]);
      if (given.length === 0) throw problem('not-found');
      const key = { organisationId, accessId, unitId, memberId };
      const before = await manager.findOneBy(TrainerConsentEntity, key);
      await manager.upsert(TrainerConsentEntity, { ...key, ...consent }, [...CONSENT_KEY]);
      if (consent.mirror && before?.mirror !== true) {
        await manager.query(SHARE_MIRRORS, [organisationId, unitId, memberId]);
      }
      return this.read(manager, member, unitId);
    });
  }

  private async read(
    manager: EntityManager,
    { organisationId, memberId }: SignedInMember,
    unitId: string,
  ): Promise<TrainingConsents> {
    const leadership = await loadLeadership(manager, organisationId);
    const today = await todayOf(manager, organisationId, this.clock.now());
    const rows = await manager.query<Row[]>(TRAINERS, [organisationId, today, unitId, memberId]);
    return {
      managers: leadership.membership.managersByUnit.get(unitId)?.length ?? 0,
      trainers: rows.map(({ accessId, endsOn, byName, mirror, saidYes, ...name }) => ({
        ...{ accessId, endsOn, trainerName: displayName(name) },
        own: { byName, mirror },
        isNamed: namedUnits(
          leadership,
          saidYes.map((id) => ({ unitId, memberId: id })),
        ).has(unitId),
      })),
    };
  }
}

const CONSENT_KEY = ['organisationId', 'accessId', 'unitId', 'memberId'] as const;
