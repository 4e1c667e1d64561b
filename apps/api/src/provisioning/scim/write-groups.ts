import type { ScimPatch, ScimResource } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { problem } from '../../http/problem.js';
import { ProvisionedUnitEntity } from '../provisioned-unit.entity.js';
import { changeRoster } from './change-roster.js';
import { VISIBLE } from './find-people.js';
import {
  type GroupChanges,
  groupChangesOfOperations,
  groupChangesOfResource,
  type MemberStep,
} from './group-changes.js';
import { loadUnits, unitNamed } from './load-units.js';
import { renameUnit } from './rename-unit.js';
import { PATH_SEPARATOR, pathOf } from './resolve-unit.js';

const IN_UNIT = `select member_id as "memberId" from people.members where organisation_id = $1 and unit_id = $2`;
const KNOWN_PEOPLE = `
  select person.member_id as "memberId" from people.members person
  left join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  where person.organisation_id = $1 and person.member_id::text = any($2) and ${VISIBLE}`;
const PLACE = 'update people.members set unit_id = $2 where organisation_id = $1 and member_id = any($3)';
const IN_ROUND = `
  select 1 from people.round_members entitled
  left join release.releases released
    on released.organisation_id = entitled.organisation_id and released.round_id = entitled.round_id
  where entitled.organisation_id = $1 and entitled.unit_id = $2 and released.round_id is null limit 1`;

/**
 * Units as a personnel system writes them, as groups: each request wholly or not at all. Somebody is in one unit, so who
 * comes into a group leaves the one before. A round that was launched keeps its own units and never changes.
 */
@Injectable()
export class WriteGroups {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * A new unit, or one that is there from a roster file or from somebody's department.
   * @returns its id
   */
  create(organisationId: string, resource: ScimResource): Promise<string> {
    const changes = groupChangesOfResource(resource);
    const { displayName, externalId = null } = changes;
    if (displayName === undefined) throw problem('scim-value', { attribute: 'displayName' });
    return changeRoster(this.dataSource, organisationId, async (manager) => {
      const unitId = await unitNamed(manager, organisationId, displayName);
      const key = { organisationId, unitId };
      if (await manager.existsBy(ProvisionedUnitEntity, key)) throw problem('scim-taken', { value: displayName });
      await manager.insert(ProvisionedUnitEntity, { ...key, externalId });
      await this.place(manager, organisationId, unitId, changes);
      return unitId;
    });
  }

  async replace(organisationId: string, unitId: string, resource: ScimResource): Promise<void> {
    await this.alter(organisationId, unitId, { externalId: null, ...groupChangesOfResource(resource) });
  }

  async patch(organisationId: string, unitId: string, { Operations }: ScimPatch): Promise<void> {
    await this.alter(organisationId, unitId, groupChangesOfOperations(Operations));
  }

  /** Nobody is in it any more. What rounds of before refer to stays out of sight. */
  async remove(organisationId: string, unitId: string): Promise<void> {
    await changeRoster(this.dataSource, organisationId, async (manager) => {
      const units = await loadUnits(manager, organisationId);
      if (!units.some((unit) => unit.unitId === unitId)) throw problem('not-found');
      const value = pathOf(unitId, new Map(units.map((unit) => [unit.unitId, unit]))).join(PATH_SEPARATOR);
      if (units.some(({ parentId }) => parentId === unitId)) throw problem('scim-unit-not-empty', { value });
      const asked = await manager.query<unknown[]>(IN_ROUND, [organisationId, unitId]);
      if (asked.length > 0) throw problem('scim-unit-in-round', { value });
      await this.move(manager, organisationId, null, [...(await membersOf(manager, organisationId, unitId))]);
      await manager.delete(ProvisionedUnitEntity, { organisationId, unitId });
    });
  }

  private async alter(organisationId: string, unitId: string, changes: GroupChanges): Promise<void> {
    await changeRoster(this.dataSource, organisationId, async (manager) => {
      const unit = (await loadUnits(manager, organisationId)).find((one) => one.unitId === unitId);
      if (unit === undefined) throw problem('not-found');
      if (changes.displayName !== undefined) await renameUnit(manager, organisationId, unitId, changes.displayName);
      const externalId = changes.externalId === undefined ? unit.externalId : changes.externalId;
      await manager.upsert(ProvisionedUnitEntity, { organisationId, unitId, externalId }, ['organisationId', 'unitId']);
      await this.place(manager, organisationId, unitId, changes);
    });
  }

  private async place(
    manager: EntityManager,
    organisationId: string,
    unitId: string,
    { members: steps }: GroupChanges,
  ): Promise<void> {
    if (steps.length === 0) return;
    const before = await membersOf(manager, organisationId, unitId);
    const after = afterSteps(before, steps);
    const coming = [...after].filter((memberId) => !before.has(memberId));
    const going = [...before].filter((memberId) => !after.has(memberId));
    await checkPeople(manager, organisationId, coming);
    await this.move(manager, organisationId, null, going);
    await this.move(manager, organisationId, unitId, coming);
  }

  private async move(
    manager: EntityManager,
    organisationId: string,
    unitId: string | null,
    memberIds: readonly string[],
  ): Promise<void> {
    if (memberIds.length > 0) await manager.query(PLACE, [organisationId, unitId, memberIds]);
  }
}

const membersOf = async (
  manager: EntityManager,
  organisationId: string,
  unitId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await manager.query<{ memberId: string }[]>(IN_UNIT, [organisationId, unitId]);
  return new Set(rows.map(({ memberId }) => memberId));
};

const afterSteps = (before: ReadonlySet<string>, steps: readonly MemberStep[]): ReadonlySet<string> => {
  let after = new Set(before);
  for (const { kind, ids } of steps) {
    if (kind === 'set') after = new Set(ids);
    for (const id of ids) if (kind === 'remove') after.delete(id);
    for (const id of ids) if (kind === 'add') after.add(id);
  }
  return after;
};

const checkPeople = async (manager: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> => {
  const rows = await manager.query<{ memberId: string }[]>(KNOWN_PEOPLE, [organisationId, ids]);
  const known = new Set(rows.map(({ memberId }) => memberId));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw problem('scim-unknown-person', { value: unknown.slice(0, 100) });
};
