import { Session, SignIn as Credentials } from '@leeway/contract';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Answers, NOTHING } from '../http/answers.js';
import { memberOf, Public } from './access.js';
import { DescribeSession } from './describe-session.js';
import { SignIn } from './sign-in.js';

@Controller('session')
@Public()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly describe: DescribeSession,
  ) {}

  @Get()
  @Answers(Session)
  session(@Req() request: Request): Promise<Session> {
    return this.describe.of(memberOf(request));
  }

  @Post()
  @HttpCode(200)
  @Answers(Session)
  async start(
    @Body({ schema: Credentials }) credentials: Credentials,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    return this.describe.of(await this.signIn.withPassword(request, response, credentials));
  }

  @Delete()
  @HttpCode(204)
  @Answers(NOTHING)
  end(@Req() request: Request): Promise<void> {
    return this.signIn.out(request);
  }
}
