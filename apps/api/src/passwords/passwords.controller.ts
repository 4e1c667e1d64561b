import {
  ChangePassword,
  ChoosePassword,
  ForgottenPassword as Forgotten,
  PasswordLink,
  PasswordLinkHolder,
  Session,
} from '@leeway/contract';
import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public, SignedIn, type SignedInMember } from '../auth/access.js';
import { DescribeSession } from '../auth/describe-session.js';
import { SignIn } from '../auth/sign-in.js';
import { Answers, NOTHING } from '../http/answers.js';
import { ChoosePasswords } from './choose-password.js';
import { ForgottenPassword } from './forgotten-password.js';

/** People and their own password. */
@Controller('passwords')
export class PasswordsController {
  constructor(
    private readonly passwords: ChoosePasswords,
    private readonly forgotten: ForgottenPassword,
    private readonly signIn: SignIn,
    private readonly describe: DescribeSession,
  ) {}

  @Post('forgotten')
  @Public()
  @HttpCode(204)
  @Answers(NOTHING)
  ask(@Body({ schema: Forgotten }) { email }: Forgotten): Promise<void> {
    return this.forgotten.ask(email);
  }

  @Post('link')
  @Public()
  @HttpCode(200)
  @Answers(PasswordLinkHolder)
  holder(@Body({ schema: PasswordLink }) link: PasswordLink): Promise<PasswordLinkHolder> {
    return this.passwords.holder(link);
  }

  @Post('chosen')
  @Public()
  @HttpCode(200)
  @Answers(Session)
  async choose(@Body({ schema: ChoosePassword }) chosen: ChoosePassword, @Req() request: Request): Promise<Session> {
    const member = await this.passwords.choose(chosen);
    await this.signIn.as(request, member);
    return this.describe.of(member);
  }

  @Put('own')
  @HttpCode(204)
  @Answers(NOTHING)
  async change(
    @SignedIn() member: SignedInMember,
    @Body({ schema: ChangePassword }) change: ChangePassword,
    @Req() request: Request,
  ): Promise<void> {
    await this.passwords.change(member, change);
    await this.signIn.as(request, member);
  }
}
