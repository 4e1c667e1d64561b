import { HandOver } from '@leeway/contract';
import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { Answers } from '../http/answers.js';
import { FindRoundsAhead } from './find-rounds-ahead.js';

/** For our own pages, at every visit. Beside the addresses of credentials, which never have a session. */
@Controller('hand-over')
export class HandOverController {
  constructor(
    private readonly findRoundsAhead: FindRoundsAhead,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(HandOver)
  async handOver(@SignedIn() member: SignedInMember): Promise<HandOver> {
    return {
      ballotOrigin: new URL(this.settings.BALLOT_ORIGIN).origin,
      organisationId: member.organisationId,
      rounds: await this.findRoundsAhead.of(member),
    };
  }
}
