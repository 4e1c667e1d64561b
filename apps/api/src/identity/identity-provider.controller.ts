import { ConnectionTested, IdentityProviderView, ProviderConnection, SetIdentityProvider } from '@leeway/contract';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ManageIdentityProvider } from './manage-identity-provider.js';

@Controller('identity-provider')
@RequireRole('administrator')
export class IdentityProviderController {
  constructor(private readonly manage: ManageIdentityProvider) {}

  @Get()
  @Answers(IdentityProviderView)
  view(@SignedIn() { organisationId }: SignedInMember): Promise<IdentityProviderView> {
    return this.manage.view(organisationId);
  }

  @Put()
  @Answers(IdentityProviderView)
  async set(
    @SignedIn() who: SignedInMember,
    @Body({ schema: SetIdentityProvider }) wanted: SetIdentityProvider,
  ): Promise<IdentityProviderView> {
    await this.manage.set(who, wanted);
    return this.manage.view(who.organisationId);
  }

  @Delete()
  @Answers(IdentityProviderView)
  async remove(@SignedIn() who: SignedInMember): Promise<IdentityProviderView> {
    await this.manage.remove(who);
    return this.manage.view(who.organisationId);
  }

  @Post('test')
  @HttpCode(200)
  @Answers(ConnectionTested)
  async test(
    @SignedIn() { organisationId }: SignedInMember,
    @Body({ schema: ProviderConnection }) connection: ProviderConnection,
  ): Promise<ConnectionTested> {
    return { outcome: await this.manage.test(organisationId, connection) };
  }
}
