import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { EraseMember } from './leavers/erase-member.js';
import { FindLeavers } from './leavers/find-leavers.js';
import { LeaversController } from './leavers/leavers.controller.js';
import { MemberEntity } from './member.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { ManageRoles } from './roles/manage-roles.js';
import { RolesController } from './roles/roles.controller.js';
import { ImportRoster } from './roster/import-roster.js';
import { RosterController } from './roster/roster.controller.js';
import { UnitEntity } from './unit.entity.js';

@Module({
  imports: [PasswordsModule, TypeOrmModule.forFeature([OrganisationEntity, UnitEntity, MemberEntity, RoleGrantEntity])],
  controllers: [RosterController, RolesController, LeaversController],
  providers: [ImportRoster, ManageRoles, FindLeavers, EraseMember],
})
export class OrganisationsModule {}
