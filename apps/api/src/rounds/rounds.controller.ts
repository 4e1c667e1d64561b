import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Id, LaunchRound as LaunchRequest, RoundDetail, RoundList, RoundView } from '@leeway/contract';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { LaunchRound } from './launch-round.js';
import { ReadRounds } from './read-rounds.js';

@Controller('rounds')
@RequireRole('administrator')
export class RoundsController {
  constructor(
    private readonly launchRound: LaunchRound,
    private readonly readRounds: ReadRounds,
  ) {}

  @Get()
  @Answers(RoundList)
  async list(@SignedIn() { organisationId }: SignedInMember): Promise<RoundList> {
    return { rounds: await this.readRounds.all(organisationId) };
  }

  @Get(':roundId')
  @Answers(RoundDetail)
  detail(
    @SignedIn() { organisationId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
  ): Promise<RoundDetail> {
    return this.readRounds.detail({ organisationId, roundId });
  }

  @Put(':roundId')
  @Answers(RoundView)
  async launch(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: LaunchRequest }) request: LaunchRequest,
  ): Promise<RoundView> {
    const key = { organisationId, roundId };
    await this.launchRound.launch(key, request, memberId);
    return this.readRounds.one(key);
  }
}
