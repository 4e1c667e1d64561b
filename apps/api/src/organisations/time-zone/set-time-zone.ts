import type { SetTimeZone as SetRequest, TimeZoneView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { inTransaction } from '../../database/in-transaction.js';
import { violates } from '../../database/violates.js';
import { problem } from '../../http/problem.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { lockRoster } from '../roster/write-roster.js';
import { timeZoneOf } from './time-zone-of.js';

const KEPT_BY = `select people.time_zone_kept_by($1) as "keptBy"`;

/** The time zone of an organisation, for its administrators. */
@Injectable()
export class SetTimeZone {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  view({ organisationId }: SignedInMember): Promise<TimeZoneView> {
    return read(this.dataSource.manager, organisationId);
  }

  /**
   * A repeat changes nothing.
   * @throws {ProblemError} time-zone-of-round, time-zone-of-plan
   */
  async set(by: SignedInMember, { timeZone }: SetRequest): Promise<TimeZoneView> {
    const { organisationId } = by;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await lockRoster(manager, organisationId);
        const before = await timeZoneOf(manager, organisationId);
        if (before !== timeZone) {
          await manager.update(OrganisationEntity, { organisationId }, { timeZone });
          const details = { before, after: timeZone };
          await recordAct(manager, by, this.clock.now(), { kind: 'time-zone-changed', details });
        }
        return read(manager, organisationId);
      });
    } catch (error) {
      if (violates(error, 'organisations_time_zone_of_round')) throw problem('time-zone-of-round');
      if (violates(error, 'organisations_time_zone_of_plan')) throw problem('time-zone-of-plan');
      throw error;
    }
  }
}

async function read(manager: EntityManager, organisationId: string): Promise<TimeZoneView> {
  const [row] = await manager.query<Pick<TimeZoneView, 'keptBy'>[]>(KEPT_BY, [organisationId]);
  return { timeZone: await timeZoneOf(manager, organisationId), keptBy: row?.keptBy ?? null };
}
