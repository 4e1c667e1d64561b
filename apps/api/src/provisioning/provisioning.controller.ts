import { ProvisioningToken, ProvisioningView } from '@leeway/contract';
import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, NOTHING } from '../http/answers.js';
import { ProvisioningTokens } from './provisioning-tokens.js';

/** The administrator's side: the address and the token that go into the personnel system. */
@Controller('provisioning')
@RequireRole('administrator')
export class ProvisioningController {
  constructor(private readonly tokens: ProvisioningTokens) {}

  @Get()
  @Answers(ProvisioningView)
  view(@SignedIn() { organisationId }: SignedInMember): Promise<ProvisioningView> {
    return this.tokens.view(organisationId);
  }

  @Post('token')
  @HttpCode(200)
  @Answers(ProvisioningToken)
  async make(@SignedIn() member: SignedInMember): Promise<ProvisioningToken> {
    return { token: await this.tokens.make(member) };
  }

  @Delete('token')
  @HttpCode(204)
  @Answers(NOTHING)
  revoke(@SignedIn() member: SignedInMember): Promise<void> {
    return this.tokens.revoke(member);
  }
}
