import { DemoInbox, DemoSignIn, Id, Session } from '@leeway/contract';
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import * as z from 'zod/mini';
import { Public } from '../auth/access.js';
import { DescribeSession } from '../auth/describe-session.js';
import { SignIn } from '../auth/sign-in.js';
import { Answers } from '../http/answers.js';
import { DemoInboxes } from './demo-inboxes.js';
import { DemoPeople } from './demo-people.js';

const InboxQuery = z.object({ roundId: z.optional(Id) });

/** For any visitor of the demo. These routes exist in demo mode only. */
@Controller()
@Public()
export class DemoController {
  constructor(
    private readonly people: DemoPeople,
    private readonly inboxes: DemoInboxes,
    private readonly signIn: SignIn,
    private readonly describe: DescribeSession,
  ) {}

  @Post('session/demo')
  @HttpCode(200)
  @Answers(Session)
  async start(@Body({ schema: DemoSignIn }) { memberId }: DemoSignIn, @Req() request: Request): Promise<Session> {
    const member = await this.people.member(memberId);
    await this.signIn.as(request, member);
    return this.describe.of(member);
  }

  @Get('demo/inbox')
  @Answers(DemoInbox)
  async inbox(@Query({ schema: InboxQuery }) { roundId }: z.infer<typeof InboxQuery>): Promise<DemoInbox> {
    const organisationId = await this.people.organisationId();
    return { mails: organisationId === undefined ? [] : await this.inboxes.mails(organisationId, roundId) };
  }
}
