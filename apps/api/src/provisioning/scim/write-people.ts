import { randomUUID } from 'node:crypto';
import type { ScimPatch, ScimResource } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../../config/config.module.js';
import { problem } from '../../http/problem.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { writeMembers } from '../../organisations/roster/write-roster.js';
import { ProvisionedPersonEntity } from '../provisioned-person.entity.js';
import { changeRoster } from './change-roster.js';
import { findNamesake, type Identity, identityAfter } from './check-identity.js';
import { checkManager } from './check-manager.js';
import { deactivate } from './deactivate.js';
import { findPerson, type FoundPerson } from './find-people.js';
import { unitNamed } from './load-units.js';
import { changesOfOperations, changesOfReplacement, changesOfResource, type PersonChanges } from './person-changes.js';
import { familyNameOf } from './person-view.js';

const KEEP = `
  insert into people.provisioned_people (organisation_id, member_id, user_name, user_name_key, external_id)
  values ($1, $2, $3, lower($3), $4)
  on conflict (organisation_id, member_id) do update set
    user_name = excluded.user_name, user_name_key = excluded.user_name_key, external_id = excluded.external_id`;

/**
 * People as a personnel system writes them: each request wholly or not at all, by the rules of a roster file and one at a
 * time with it. A round that was launched keeps its own list and never changes.
 */
@Injectable()
export class WritePeople {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A new person, or somebody whom the personnel system takes over: whom a roster file brought in, or who was here before.
   * @returns the id
   */
  create(organisationId: string, resource: ScimResource): Promise<string> {
    const changes: PersonChanges = { active: true, ...changesOfResource(resource) };
    return changeRoster(this.dataSource, organisationId, async (manager) => {
      const identity = identityAfter(undefined, changes);
      const known = await findNamesake(manager, organisationId, null, identity);
      const before = known === undefined ? undefined : await storedPerson(manager, organisationId, known);
      return this.write(manager, organisationId, before, changes, identity);
    });
  }

  async replace(organisationId: string, memberId: string, resource: ScimResource): Promise<void> {
    await this.alter(organisationId, memberId, changesOfReplacement(resource));
  }

  async patch(organisationId: string, memberId: string, { Operations }: ScimPatch): Promise<void> {
    await this.alter(organisationId, memberId, changesOfOperations(Operations));
  }

  /** Off the roster and out of sight of the personnel system. The row stays, since rounds refer to it. */
  async remove(organisationId: string, memberId: string): Promise<void> {
    await changeRoster(this.dataSource, organisationId, async (manager) => {
      if ((await findPerson(manager, organisationId, memberId)) === undefined) throw problem('not-found');
      await deactivate(manager, { organisationId, memberId }, this.clock.now());
      await manager.update(MemberEntity, { organisationId, memberId }, { unitId: null, managerId: null });
      await manager.delete(ProvisionedPersonEntity, { organisationId, memberId });
    });
  }

  private alter(organisationId: string, memberId: string, changes: PersonChanges): Promise<string> {
    return changeRoster(this.dataSource, organisationId, async (manager) => {
      const before = await findPerson(manager, organisationId, memberId);
      if (before === undefined) throw problem('not-found');
      const identity = identityAfter(before, changes);
      const namesake = await findNamesake(manager, organisationId, memberId, identity);
      if (namesake !== undefined) throw problem('scim-taken', { value: identity.email });
      return this.write(manager, organisationId, before, changes, identity);
    });
  }

  private async write(
    manager: EntityManager,
    organisationId: string,
    before: FoundPerson | undefined,
    changes: PersonChanges,
    { userName, email, externalId }: Identity,
  ): Promise<string> {
    const memberId = before?.memberId ?? randomUUID();
    const person = {
      memberId,
      email,
      ...namesAfter(before, changes),
      unitId: await unitAfter(manager, organisationId, before, changes),
      managerId: await managerAfter(manager, organisationId, memberId, before, changes),
      language: changes.language ?? before?.language ?? ('nl' as const),
    };
    await writeMembers(manager, organisationId, [person]);
    await manager.query(KEEP, [organisationId, memberId, userName, externalId]);
    if (!(changes.active ?? before?.active ?? true))
      await deactivate(manager, { organisationId, memberId }, this.clock.now());
    return memberId;
  }
}

/** Also somebody who has left, whom the personnel system does not see. */
const storedPerson = async (manager: EntityManager, organisationId: string, memberId: string): Promise<FoundPerson> => {
  const member = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
  return { ...member, managerName: null, userName: null, externalId: null };
};

const namesAfter = (before: FoundPerson | undefined, { givenName, familyName }: PersonChanges) => {
  const firstName = givenName ?? before?.firstName;
  if (firstName === undefined) throw problem('scim-value', { attribute: 'name.givenName' });
  // An infix that a roster file had in a column of its own stays in it as long as the name is the same.
  if (before !== undefined && (familyName === undefined || familyName === familyNameOf(before))) {
    return { firstName, infix: before.infix, lastName: before.lastName };
  }
  if (familyName === undefined) throw problem('scim-value', { attribute: 'name.familyName' });
  return { firstName, infix: '', lastName: familyName };
};

const unitAfter = async (
  manager: EntityManager,
  organisationId: string,
  before: FoundPerson | undefined,
  { department }: PersonChanges,
): Promise<string | null> => {
  if (department === undefined) return before?.unitId ?? null;
  return department === null ? null : unitNamed(manager, organisationId, department);
};

const managerAfter = async (
  manager: EntityManager,
  organisationId: string,
  memberId: string,
  before: FoundPerson | undefined,
  { managerId }: PersonChanges,
): Promise<string | null> => {
  if (managerId === undefined) return before?.managerId ?? null;
  return managerId === null ? null : checkManager(manager, organisationId, memberId, managerId);
};
