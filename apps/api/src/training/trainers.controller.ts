import { Id, TrainerAccesses, TrainerInvitation, TrainerScope } from '@leeway/contract';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ManageAccesses } from './manage-accesses.js';

/** Whatever is asked of it, it answers with who has access by then. */
@Controller('trainers')
@RequireRole('administrator')
export class TrainersController {
  constructor(private readonly manageAccesses: ManageAccesses) {}

  @Get()
  @Answers(TrainerAccesses)
  list(@SignedIn() who: SignedInMember): Promise<TrainerAccesses> {
    return this.manageAccesses.list(who);
  }

  @Put(':accessId')
  @Answers(TrainerAccesses)
  invite(
    @SignedIn() who: SignedInMember,
    @Param('accessId', { schema: Id }) accessId: string,
    @Body({ schema: TrainerInvitation }) invitation: TrainerInvitation,
  ): Promise<TrainerAccesses> {
    return this.manageAccesses.invite(who, accessId, invitation);
  }

  @Put(':accessId/scope')
  @Answers(TrainerAccesses)
  rescope(
    @SignedIn() who: SignedInMember,
    @Param('accessId', { schema: Id }) accessId: string,
    @Body({ schema: TrainerScope }) scope: TrainerScope,
  ): Promise<TrainerAccesses> {
    return this.manageAccesses.rescope(who, accessId, scope);
  }

  @Delete(':accessId')
  @Answers(TrainerAccesses)
  end(@SignedIn() who: SignedInMember, @Param('accessId', { schema: Id }) accessId: string): Promise<TrainerAccesses> {
    return this.manageAccesses.end(who, accessId);
  }
}
