import { CheckBackProposal, Id, OwnCheckBacks } from '@leeway/contract';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ProposeCheckBacks } from './propose-check-backs.js';

/** The check-backs of a trainer's own cohort. */
@Controller('training/cohorts/:cohortId/check-backs')
@RequireRole('trainer')
export class OwnCheckBacksController {
  constructor(private readonly proposeCheckBacks: ProposeCheckBacks) {}

  @Get()
  @Answers(OwnCheckBacks)
  read(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
  ): Promise<OwnCheckBacks> {
    return this.proposeCheckBacks.read(member, cohortId);
  }

  @Put()
  @Answers(OwnCheckBacks)
  propose(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Body({ schema: CheckBackProposal }) proposal: CheckBackProposal,
  ): Promise<OwnCheckBacks> {
    return this.proposeCheckBacks.propose(member, cohortId, proposal);
  }

  @Delete()
  @Answers(OwnCheckBacks)
  withdraw(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
  ): Promise<OwnCheckBacks> {
    return this.proposeCheckBacks.withdraw(member, cohortId);
  }
}
