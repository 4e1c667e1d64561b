import type { UnitFields, UnitOfPeople, UnitsOfPeople, UnitWrite } from '@leeway/contract';
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
import { MemberEntity } from '../member.entity.js';
import { deleteUnusedUnits, lockRoster } from '../roster/write-roster.js';
import { UnitEntity } from '../unit.entity.js';
import { checkPlace, unitChanged } from './check-unit.js';
import { readUnits } from './read-units.js';

/** Adds, renames, moves and removes units by hand. A round that was launched keeps its own names. */
@Injectable()
export class WriteUnit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} not-found, changed-meanwhile, kept-by-system, and what is wrong with name or place */
  write(by: SignedInMember, unitId: string, { was, fields }: UnitWrite): Promise<UnitsOfPeople> {
    return this.change(by, fields, async (manager, units) => {
      const { organisationId } = by;
      const before = units.find((unit) => unit.unitId === unitId);
      if (before !== undefined && isSame(before, fields)) return;
      if (before === undefined && was !== null) throw problem('not-found');
      if (before?.isProvisioned === true) throw problem('kept-by-system');
      if (before !== undefined && (was === null || !isSame(before, was))) {
        throw unitChanged(before, was ?? fields, units);
      }
      checkPlace(units, before, fields);
      await manager.save(UnitEntity, { organisationId, unitId, ...fields, kept: true });
      const kind = before === undefined ? 'unit-added' : 'unit-changed';
      await recordAct(manager, by, this.clock.now(), { kind, about: { id: unitId, name: fields.name } });
    });
  }

  /** The row stays as long as a round refers to it, where nobody sees it. @throws {ProblemError} not-found, unit-not-empty */
  remove(by: SignedInMember, unitId: string): Promise<UnitsOfPeople> {
    return this.change(by, null, async (manager, units) => {
      const { organisationId } = by;
      const before = units.find((unit) => unit.unitId === unitId);
      if (before === undefined) throw problem('not-found');
      if (before.isProvisioned) throw problem('kept-by-system');
      if (before.people > 0 || units.some(({ parentId }) => parentId === unitId)) {
        throw problem('unit-not-empty', { value: before.name });
      }
      await manager.update(MemberEntity, { organisationId, unitId, active: false }, { unitId: null });
      await manager.update(UnitEntity, { organisationId, unitId }, { kept: false });
      await deleteUnusedUnits(manager, organisationId);
      const about = { id: unitId, name: before.name };
      await recordAct(manager, by, this.clock.now(), { kind: 'unit-removed', about });
    });
  }

  private async change(
    by: SignedInMember,
    fields: UnitFields | null,
    work: (manager: EntityManager, units: readonly UnitOfPeople[]) => Promise<void>,
  ): Promise<UnitsOfPeople> {
    const { organisationId } = by;
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        await lockRoster(manager, organisationId);
        await work(manager, (await readUnits(manager, organisationId)).units);
        return readUnits(manager, organisationId);
      });
    } catch (error) {
      if (violates(error, 'units_no_circle')) throw problem('unit-circle');
      if (!violates(error, 'units_sibling_names')) throw error;
      throw problem('unit-name-taken', { value: fields?.name ?? '' });
    }
  }
}

const isSame = (one: UnitFields, other: UnitFields): boolean =>
  one.name === other.name && one.parentId === other.parentId;
