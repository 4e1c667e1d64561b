import { CheckBackDecision, CheckBackList, Id } from '@leeway/contract';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { DecideCheckBacks } from './decide-check-backs.js';

/** What trainers propose, for administrators. */
@Controller('check-backs')
@RequireRole('administrator')
export class CheckBacksController {
  constructor(private readonly decideCheckBacks: DecideCheckBacks) {}

  @Get()
  @Answers(CheckBackList)
  list(@SignedIn() who: SignedInMember): Promise<CheckBackList> {
    return this.decideCheckBacks.list(who);
  }

  @Put(':cohortId/decision')
  @Answers(CheckBackList)
  decide(
    @SignedIn() who: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Body({ schema: CheckBackDecision }) decision: CheckBackDecision,
  ): Promise<CheckBackList> {
    return this.decideCheckBacks.decide(who, cohortId, decision);
  }
}
