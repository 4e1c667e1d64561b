import {
  CandidatesQuery,
  type GrantedRole,
  GrantedRoleSchema,
  Id,
  RoleCandidates,
  RoleHolder,
  RoleHolders,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Controller, Delete, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { Answers } from '../../http/answers.js';
import { ManageRoles } from './manage-roles.js';
import { readRoleHolders, searchCandidates } from './read-role-holders.js';

@Controller('roles')
@RequireRole('administrator')
export class RolesController {
  constructor(
    private readonly manageRoles: ManageRoles,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Answers(RoleHolders)
  async holders(@SignedIn() { organisationId }: SignedInMember): Promise<RoleHolders> {
    return { people: await readRoleHolders(this.dataSource.manager, organisationId, this.clock.now()) };
  }

  @Get('candidates')
  @Answers(RoleCandidates)
  candidates(
    @SignedIn() { organisationId }: SignedInMember,
    @Query({ schema: CandidatesQuery }) { name }: CandidatesQuery,
  ): Promise<RoleCandidates> {
    return searchCandidates(this.dataSource.manager, organisationId, name, this.clock.now());
  }

  @Put(':memberId/:role')
  @Answers(RoleHolder)
  grant(
    @SignedIn() who: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
    @Param('role', { schema: GrantedRoleSchema }) role: GrantedRole,
  ): Promise<RoleHolder> {
    return this.manageRoles.grant(who, memberId, role);
  }

  @Delete(':memberId/:role')
  @Answers(RoleHolder)
  revoke(
    @SignedIn() who: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
    @Param('role', { schema: GrantedRoleSchema }) role: GrantedRole,
  ): Promise<RoleHolder> {
    return this.manageRoles.revoke(who, memberId, role);
  }
}
