import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MemberEntity } from './member.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { UnitEntity } from './unit.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([OrganisationEntity, UnitEntity, MemberEntity, RoleGrantEntity])] })
export class OrganisationsModule {}
