import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ExtendRound as ExtendRequest,
  Id,
  LaunchRound as LaunchRequest,
  RoundDetail,
  RoundList,
  RoundView,
  StopRound as StopRequest,
} from '@leeway/contract';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ExtendRound } from './extend-round.js';
import { LaunchRound } from './launch-round.js';
import { ReadRounds } from './read-rounds.js';
import { StopRound } from './stop-round.js';

@Controller('rounds')
@RequireRole('administrator')
export class RoundsController {
  constructor(
    private readonly launchRound: LaunchRound,
    private readonly readRounds: ReadRounds,
    private readonly stopRound: StopRound,
    private readonly extendRound: ExtendRound,
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

  @Post(':roundId/stop')
  @HttpCode(200)
  @Answers(RoundDetail)
  async stop(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: StopRequest }) _: StopRequest,
  ): Promise<RoundDetail> {
    const key = { organisationId, roundId };
    await this.stopRound.request(key, memberId);
    return this.readRounds.detail(key);
  }

  @Post(':roundId/extension')
  @HttpCode(200)
  @Answers(RoundDetail)
  async extend(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: ExtendRequest }) { closesAt }: ExtendRequest,
  ): Promise<RoundDetail> {
    const key = { organisationId, roundId };
    await this.extendRound.request(key, new Date(closesAt), memberId);
    return this.readRounds.detail(key);
  }
}
