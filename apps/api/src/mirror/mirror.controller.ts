import { Id, Mirror, MirrorAnswers, MirrorSharing } from '@leeway/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { OwnMirrors } from './own-mirrors.js';

/** Whoever asks, asks for their own: no address says whose mirror it is. */
@Controller('mirror/:roundId/:unitId')
export class MirrorController {
  constructor(private readonly ownMirrors: OwnMirrors) {}

  @Get()
  @Answers(Mirror)
  read(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
  ): Promise<Mirror> {
    return this.ownMirrors.read(member, { roundId, unitId });
  }

  @Put()
  @Answers(Mirror)
  seal(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: MirrorAnswers }) answers: MirrorAnswers,
  ): Promise<Mirror> {
    return this.ownMirrors.seal(member, { roundId, unitId }, answers);
  }

  @Post('skip')
  @HttpCode(200)
  @Answers(Mirror)
  skip(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
  ): Promise<Mirror> {
    return this.ownMirrors.skip(member, { roundId, unitId });
  }

  @Put('sharing')
  @Answers(Mirror)
  share(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Body({ schema: MirrorSharing }) { shared }: MirrorSharing,
  ): Promise<Mirror> {
    return this.ownMirrors.share(member, { roundId, unitId }, shared);
  }
}
