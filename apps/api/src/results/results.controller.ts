import { Id, ResultsIndex, type ResultView, ResultViewQuery, TeamResult } from '@leeway/contract';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ReadResults } from './read-results.js';

@Controller('results')
export class ResultsController {
  constructor(private readonly readResults: ReadResults) {}

  @Get()
  @Answers(ResultsIndex)
  index(@SignedIn() member: SignedInMember): Promise<ResultsIndex> {
    return this.readResults.index(member);
  }

  @Get(':roundId/units/:unitId')
  @Answers(TeamResult)
  team(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query('view', { schema: ResultViewQuery }) view: ResultView,
  ): Promise<TeamResult> {
    return this.readResults.team(member, roundId, unitId, view);
  }
}
