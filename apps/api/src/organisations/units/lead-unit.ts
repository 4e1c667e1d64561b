import type { UnitManagerWrite, UnitOfPeople, UnitsOfPeople } from '@leeway/contract';
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
import { checkManager, NO_MANAGER_CIRCLE } from '../people/check-person.js';
import { lockRoster } from '../roster/write-roster.js';
import { readUnits } from './read-units.js';

/** The first manager above somebody who is not in the unit: whom the new manager of the unit answers to. */
const ABOVE_UNIT = `
  with recursive way as (
    select manager_id as at, 0 as step from people.members where organisation_id = $1 and member_id = $3
    union all
    select person.manager_id, way.step + 1 from people.members person
    join way on person.member_id = way.at where person.organisation_id = $1 and person.unit_id = $2
  )
  select at as "managerId" from way order by step desc limit 1`;

/** One statement: halfway, two people who change places would be each other's managers. */
const LEAD = `
  update people.members set manager_id = case when member_id = $3 then $4::uuid else $3::uuid end
  where organisation_id = $1 and active and unit_id = $2`;

const PROVISIONED = `
  select person.member_id from people.members person
  join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  where person.organisation_id = $1 and person.unit_id = $2 and person.active limit 1`;

/** Who leads a unit follows from whom its people have as their manager; this sets it for all of them at once. */
@Injectable()
export class LeadUnit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} not-found, kept-by-system, unit-without-people, manager-gone, manager-circle, changed-meanwhile */
  async set(by: SignedInMember, unitId: string, { was, managerId }: UnitManagerWrite): Promise<UnitsOfPeople> {
    const { organisationId } = by;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await lockRoster(manager, organisationId);
        const { units } = await readUnits(manager, organisationId);
        const unit = units.find((one) => one.unitId === unitId);
        if (unit === undefined) throw problem('not-found');
        checkManagers(unit, was, managerId);
        await checkManager(manager, organisationId, null, managerId);
        if (unit.people === 0) throw problem('unit-without-people', { value: unit.name });
        const provisioned = await manager.query<unknown[]>(PROVISIONED, [organisationId, unitId]);
        if (provisioned.length > 0) throw problem('kept-by-system');
        await this.write(manager, by, unit, managerId);
        return readUnits(manager, organisationId);
      });
    } catch (error) {
      throw violates(error, NO_MANAGER_CIRCLE) ? problem('manager-circle') : error;
    }
  }

  private async write(
    manager: EntityManager,
    by: SignedInMember,
    { unitId, name }: UnitOfPeople,
    managerId: string,
  ): Promise<void> {
    const { organisationId } = by;
    const [above] = await manager.query<{ managerId: string | null }[]>(ABOVE_UNIT, [
      organisationId,
      unitId,
      managerId,
    ]);
    await manager.query(LEAD, [organisationId, unitId, managerId, above?.managerId ?? null]);
    await recordAct(manager, by, this.clock.now(), { kind: 'unit-led', about: { id: unitId, name } });
  }
}

/** @throws {ProblemError} changed-meanwhile, unless the wanted manager has been set already */
function checkManagers({ managers }: UnitOfPeople, was: readonly string[], wanted: string): void {
  const now = managers.map(({ memberId }) => memberId).sort();
  if (now.join() === was.toSorted().join() || now.join() === wanted) return;
  const names = managers.map(({ name }) => name).join(', ') || '–';
  throw problem('changed-meanwhile', {
    whatNl: `wie deze afdeling leidt (nu ${names})`,
    whatEn: `who leads this unit (now ${names})`,
  });
}
