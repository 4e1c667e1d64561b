import { Id, InvitedManagers, ManagersPasswords } from '@leeway/contract';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, NOTHING } from '../http/answers.js';
import { InvitePeople } from './invite-people.js';

/** Invitations to choose a password. */
@Controller('passwords')
@RequireRole('administrator')
export class InvitationsController {
  constructor(private readonly invitePeople: InvitePeople) {}

  @Get('managers')
  @Answers(ManagersPasswords)
  managers(@SignedIn() { organisationId }: SignedInMember): Promise<ManagersPasswords> {
    return this.invitePeople.managers(organisationId);
  }

  @Post('managers')
  @HttpCode(200)
  @Answers(InvitedManagers)
  inviteManagers(@SignedIn() who: SignedInMember): Promise<InvitedManagers> {
    return this.invitePeople.inviteManagers(who);
  }

  @Post('invitations/:memberId')
  @HttpCode(204)
  @Answers(NOTHING)
  invite(@SignedIn() who: SignedInMember, @Param('memberId', { schema: Id }) memberId: string): Promise<void> {
    return this.invitePeople.invite(who, memberId);
  }
}
