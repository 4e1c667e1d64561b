import type { AuditDetails, AuditKind, Person, PersonFields, PersonWrite, StoredPersonFields } from '@leeway/contract';
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
import { lockRoster, writeMembers } from '../roster/write-roster.js';
import { UnitEntity } from '../unit.entity.js';
import { differences, personChanged } from './changed-meanwhile.js';
import { checkAddress, checkManager, checkUnit, NO_MANAGER_CIRCLE } from './check-person.js';
import { placeOfAct } from './place-of-act.js';
import { readPerson } from './read-person.js';

/**
 * Adds and changes people by hand, by the rules of a roster file and one at a time with it. Whoever changes says what
 * they saw: when that is not so any more, nothing is written.
 */
@Injectable()
export class WritePerson {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} not-found, changed-meanwhile, kept-by-system, and what is wrong with the fields */
  async write(by: SignedInMember, memberId: string, { was, fields: wanted }: PersonWrite): Promise<Person> {
    const { organisationId } = by;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await lockRoster(manager, organisationId);
        const before = await readPerson(manager, organisationId, memberId);
        const fields = { ...wanted, email: wanted.email.toLowerCase() };
        if (before !== undefined && differences(before.fields, fields).length === 0) return before;
        checkVersion(before, was, fields);
        await this.check(manager, organisationId, memberId, before, fields);
        await writeMembers(manager, organisationId, [{ memberId, ...fields }]);
        await this.record(manager, by, before, fields);
        const after = await readPerson(manager, organisationId, memberId);
        if (after === undefined) throw problem('not-found');
        return after;
      });
    } catch (error) {
      throw violates(error, NO_MANAGER_CIRCLE) ? problem('manager-circle') : error;
    }
  }

  private async check(
    manager: EntityManager,
    organisationId: string,
    memberId: string,
    before: Person | undefined,
    fields: PersonFields,
  ): Promise<void> {
    await checkAddress(manager, organisationId, memberId, fields);
    const { unitId, managerId } = fields;
    if (unitId !== null) await checkUnit(manager, organisationId, unitId);
    else if (before === undefined || before.fields.unitId !== null) throw problem('unit-needed');
    // A manager who has left stays until somebody chooses another one.
    if (managerId !== null && managerId !== before?.fields.managerId) {
      await checkManager(manager, organisationId, memberId, managerId);
    }
  }

  private async record(
    manager: EntityManager,
    by: SignedInMember,
    before: Person | undefined,
    fields: PersonFields,
  ): Promise<void> {
    const { organisationId } = by;
    const left = before?.fields.unitId ?? null;
    // Whoever empties a unit by hand may want to fill it again: it stays until it is removed.
    if (left !== null && left !== fields.unitId) {
      await manager.update(UnitEntity, { organisationId, unitId: left }, { kept: true });
    }
    const kind: AuditKind = before === undefined ? 'person-added' : 'person-changed';
    const changed: AuditDetails = before === undefined ? {} : { fields: differences(before.fields, fields).join(' ') };
    await recordAct(manager, by, this.clock.now(), {
      kind,
      about: await placeOfAct(manager, organisationId, fields.unitId),
      details: changed,
    });
  }
}

/** @throws {ProblemError} not-found, kept-by-system, person-left, changed-meanwhile */
function checkVersion(before: Person | undefined, was: StoredPersonFields | null, wanted: StoredPersonFields): void {
  if (before === undefined) {
    if (was !== null) throw problem('not-found');
    return;
  }
  if (before.isProvisioned) throw problem('kept-by-system');
  if (!before.active) throw problem('person-left');
  if (was === null || differences(before.fields, was).length > 0) throw personChanged(before, was ?? wanted);
}
