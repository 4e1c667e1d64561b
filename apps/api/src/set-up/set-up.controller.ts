import { Session, SetUp, SetUpOffer } from '@leeway/contract';
import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../auth/access.js';
import { DescribeSession } from '../auth/describe-session.js';
import { SignIn } from '../auth/sign-in.js';
import { Answers } from '../http/answers.js';
import { SetUpOrganisation } from './set-up-organisation.js';

@Controller('set-up')
@Public()
export class SetUpController {
  constructor(
    private readonly setUp: SetUpOrganisation,
    private readonly signIn: SignIn,
    private readonly describe: DescribeSession,
  ) {}

  @Get()
  @Answers(SetUpOffer)
  async offer(): Promise<SetUpOffer> {
    return { wanted: await this.setUp.isWanted() };
  }

  @Post()
  @Answers(Session)
  async make(@Body({ schema: SetUp }) wanted: SetUp, @Req() request: Request): Promise<Session> {
    const administrator = await this.setUp.make(wanted);
    await this.signIn.as(request, administrator);
    return this.describe.of(administrator);
  }
}
