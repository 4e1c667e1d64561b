import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { EraseMember } from './leavers/erase-member.js';
import { FindLeavers } from './leavers/find-leavers.js';
import { LeaversController } from './leavers/leavers.controller.js';
import { MemberEntity } from './member.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { ChangePresence } from './people/change-presence.js';
import { PeopleController } from './people/people.controller.js';
import { WritePerson } from './people/write-person.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { ManageRoles } from './roles/manage-roles.js';
import { RolesController } from './roles/roles.controller.js';
import { ImportProgress } from './roster/import-progress.js';
import { ImportRoster } from './roster/import-roster.js';
import { KnownColumnEntity } from './roster/known-column.entity.js';
import { RosterController } from './roster/roster.controller.js';
import { SetTimeZone } from './time-zone/set-time-zone.js';
import { TimeZoneController } from './time-zone/time-zone.controller.js';
import { UnitEntity } from './unit.entity.js';
import { LeadUnit } from './units/lead-unit.js';
import { UnitsController } from './units/units.controller.js';
import { WriteUnit } from './units/write-unit.js';

@Module({
  imports: [
    PasswordsModule,
    TypeOrmModule.forFeature([OrganisationEntity, UnitEntity, MemberEntity, RoleGrantEntity, KnownColumnEntity]),
  ],
  // `people/leavers` before `people/:memberId`.
  controllers: [
    RosterController,
    RolesController,
    LeaversController,
    PeopleController,
    UnitsController,
    TimeZoneController,
  ],
  providers: [
    ImportRoster,
    ImportProgress,
    ManageRoles,
    FindLeavers,
    EraseMember,
    WritePerson,
    ChangePresence,
    WriteUnit,
    LeadUnit,
    SetTimeZone,
  ],
})
export class OrganisationsModule {}
