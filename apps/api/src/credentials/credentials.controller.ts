import {
  AheadRequest,
  CredentialRequest,
  CredentialsIssued,
  LinkOpened,
  LinkOpening,
  RoundsAhead,
} from '@leeway/contract';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { WithoutSession } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { FindRoundsAhead } from './find-rounds-ahead.js';
import { IssueCredentials } from './issue-credentials.js';
import { OpenLink } from './open-link.js';

/** Called by the survey page, from the ballot box's origin: the token that a request brings is all that counts. */
@Controller('credentials')
@WithoutSession()
export class CredentialsController {
  constructor(
    private readonly openLink: OpenLink,
    private readonly issueCredentials: IssueCredentials,
    private readonly findRoundsAhead: FindRoundsAhead,
  ) {}

  @Post('opening')
  @HttpCode(200)
  @Answers(LinkOpened)
  open(@Body({ schema: LinkOpening }) opening: LinkOpening): Promise<LinkOpened> {
    return this.openLink.open(opening);
  }

  @Post()
  @HttpCode(200)
  @Answers(CredentialsIssued)
  issue(@Body({ schema: CredentialRequest }) request: CredentialRequest): Promise<CredentialsIssued> {
    return this.issueCredentials.issue(request);
  }

  @Post('ahead')
  @HttpCode(200)
  @Answers(RoundsAhead)
  async ahead(@Body({ schema: AheadRequest }) request: AheadRequest): Promise<RoundsAhead> {
    return { rounds: await this.findRoundsAhead.withPass(request) };
  }
}
