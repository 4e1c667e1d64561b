import type { Role, Session } from '@leeway/contract';
import { ROLES } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DemoPeople } from '../demo/demo-people.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { loadLeadership, unitsLedBy } from '../organisations/leadership.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { RoleGrantEntity } from '../organisations/role-grant.entity.js';
import { displayName } from '../organisations/display-name.js';
import type { SignedInMember } from './access.js';

/** What the pages need to know about who is signed in. */
@Injectable()
export class DescribeSession {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly demoPeople: DemoPeople,
  ) {}

  async of(member: SignedInMember | undefined): Promise<Session> {
    const person = member === undefined ? null : await this.person(member);
    return { person, demo: await this.demoPeople.list() };
  }

  private async person({ organisationId, memberId }: SignedInMember): Promise<Session['person']> {
    const { manager } = this.dataSource;
    const member = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { organisationId });
    const granted = await manager.findBy(RoleGrantEntity, { organisationId, memberId });
    const leads = unitsLedBy(await loadLeadership(manager, organisationId), memberId);
    const has = new Set<Role>(['employee', ...granted.map(({ role }) => role)]);
    if (leads.length > 0) has.add('manager');
    return {
      memberId,
      name: displayName(member),
      email: member.email,
      language: member.language,
      roles: ROLES.filter((role) => has.has(role)),
      organisation: { id: organisationId, name: organisation.name, timeZone: organisation.timeZone },
      leads: leads.map(({ id, name }) => ({ unitId: id, name })),
    };
  }
}
