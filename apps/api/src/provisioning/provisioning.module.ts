import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/auth.module.js';
import { ProvisionedPersonEntity } from './provisioned-person.entity.js';
import { ProvisionedUnitEntity } from './provisioned-unit.entity.js';
import { ProvisioningTokenEntity } from './provisioning-token.entity.js';
import { ProvisioningController } from './provisioning.controller.js';
import { ProvisioningTokens } from './provisioning-tokens.js';
import { DiscoveryController } from './scim/discovery.controller.js';
import { GroupsController } from './scim/groups.controller.js';
import { ReadGroups } from './scim/read-groups.js';
import { ReadPeople } from './scim/read-people.js';
import { UsersController } from './scim/users.controller.js';
import { WriteGroups } from './scim/write-groups.js';
import { WritePeople } from './scim/write-people.js';

@Module({
  imports: [
    AuthModule,
    TypeOrmModule.forFeature([ProvisioningTokenEntity, ProvisionedPersonEntity, ProvisionedUnitEntity]),
  ],
  controllers: [ProvisioningController, UsersController, GroupsController, DiscoveryController],
  providers: [ProvisioningTokens, ReadPeople, WritePeople, ReadGroups, WriteGroups],
})
export class ProvisioningModule {}
