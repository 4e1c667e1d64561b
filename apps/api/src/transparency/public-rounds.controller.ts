import { Id, PublicCredentials, PublicRound } from '@leeway/contract';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { WithoutSession } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ReadPublicRounds } from './read-public-rounds.js';

/** For everybody, and the survey page in particular: nobody signs in, and nothing is asked that tells who is asking. */
@Controller('public/rounds/:organisationId/:roundId')
@WithoutSession()
export class PublicRoundsController {
  constructor(private readonly rounds: ReadPublicRounds) {}

  @Get()
  @Answers(PublicRound)
  round(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
  ): Promise<PublicRound> {
    return this.rounds.round({ organisationId, roundId });
  }

  /** Whole, or not at all: who asked for one hash would say which credential is theirs. */
  @Get('credentials')
  @Answers(PublicCredentials)
  async credentials(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PublicCredentials> {
    const credentials = await this.rounds.credentials({ organisationId, roundId });
    // Only here: that there is no list yet must not be remembered.
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return credentials;
  }
}
