import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/auth.module.js';
import { IdentityDomainEntity } from './identity-domain.entity.js';
import { IdentityProviderController } from './identity-provider.controller.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';
import { ManageIdentityProvider } from './manage-identity-provider.js';
import { ProviderSignIn } from './provider-sign-in.js';
import { SignInController } from './sign-in.controller.js';
import { StoredSecrets } from './stored-secrets.js';

@Module({
  imports: [AuthModule, TypeOrmModule.forFeature([IdentityProviderEntity, IdentityDomainEntity])],
  controllers: [IdentityProviderController, SignInController],
  providers: [ManageIdentityProvider, ProviderSignIn, StoredSecrets],
})
export class IdentityModule {}
