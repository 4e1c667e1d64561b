import type { DemoPerson } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { loadOrganisationChart } from '../organisations/organisation-chart.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { RoleGrantEntity } from '../organisations/role-grant.entity.js';
import { chooseDemoPeople } from './choose-demo-people.js';

/** Whom a visitor of the demo can be; nobody outside demo mode. */
@Injectable()
export class DemoPeople {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** Null outside demo mode. */
  async list(): Promise<DemoPerson[] | null> {
    if (!this.settings.DEMO) return null;
    const organisationId = await this.organisationId();
    if (organisationId === undefined) return [];
    const { manager } = this.dataSource;
    const chart = await loadOrganisationChart(manager, organisationId);
    const grants = await manager.findBy(RoleGrantEntity, { organisationId });
    const members = await manager.findBy(MemberEntity, { organisationId, active: true });
    return chooseDemoPeople(chart, grants, new Map(members.map((member) => [member.memberId, member])));
  }

  /** @throws {ProblemError} not-found unless this is an active member of the demo organisation */
  async member(memberId: string): Promise<SignedInMember> {
    const organisationId = await this.organisationId();
    const key = organisationId === undefined ? undefined : { organisationId, memberId };
    if (key === undefined || !(await this.dataSource.getRepository(MemberEntity).existsBy({ ...key, active: true }))) {
      throw problem('not-found');
    }
    return key;
  }

  /** The organisation that the demo shows: there is one. */
  async organisationId(): Promise<string | undefined> {
    const [organisation] = await this.dataSource
      .getRepository(OrganisationEntity)
      .find({ order: { organisationId: 'ASC' }, take: 1 });
    return organisation?.organisationId;
  }
}
