import { MailOverview, SendAgain as SendAgainRequest, SentAgain, WaitingMails, WaitingQuery } from '@leeway/contract';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { ReadMail } from './read-mail.js';
import { SendAgain } from './send-again.js';

/** What became of the mails. */
@Controller('mail')
@RequireRole('administrator')
export class MailController {
  constructor(
    private readonly readMail: ReadMail,
    private readonly sendAgain: SendAgain,
  ) {}

  @Get()
  @Answers(MailOverview)
  overview(@SignedIn() { organisationId }: SignedInMember): Promise<MailOverview> {
    return this.readMail.overview(organisationId);
  }

  @Get('waiting')
  @Answers(WaitingMails)
  waiting(
    @SignedIn() { organisationId }: SignedInMember,
    @Query({ schema: WaitingQuery }) { roundId }: WaitingQuery,
  ): Promise<WaitingMails> {
    return this.readMail.waiting(organisationId, roundId);
  }

  @Post('again')
  @HttpCode(200)
  @Answers(SentAgain)
  async again(
    @SignedIn() who: SignedInMember,
    @Body({ schema: SendAgainRequest }) request: SendAgainRequest,
  ): Promise<SentAgain> {
    return { mails: await this.sendAgain.request(who, request) };
  }
}
