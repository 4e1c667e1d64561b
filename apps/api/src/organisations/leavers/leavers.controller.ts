import { Id, Leavers, LeaverSearch } from '@leeway/contract';
import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers, NOTHING } from '../../http/answers.js';
import { EraseMember } from './erase-member.js';
import { FindLeavers } from './find-leavers.js';

@Controller('people')
@RequireRole('administrator')
export class LeaversController {
  constructor(
    private readonly findLeavers: FindLeavers,
    private readonly eraseMember: EraseMember,
  ) {}

  @Get('leavers')
  @Answers(Leavers)
  leavers(
    @SignedIn() { organisationId }: SignedInMember,
    @Query({ schema: LeaverSearch }) { search }: LeaverSearch,
  ): Promise<Leavers> {
    return this.findLeavers.find(organisationId, search ?? '');
  }

  @Delete(':memberId')
  @HttpCode(204)
  @Answers(NOTHING)
  erase(
    @SignedIn() { organisationId, memberId: erasedBy }: SignedInMember,
    @Param('memberId', { schema: Id }) memberId: string,
  ): Promise<void> {
    return this.eraseMember.erase({ organisationId, memberId }, erasedBy);
  }
}
