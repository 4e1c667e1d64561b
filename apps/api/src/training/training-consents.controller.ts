import { Id, TrainingConsent, TrainingConsents } from '@leeway/contract';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { DecideConsents } from './decide-consents.js';

/** Whoever asks, decides for themselves: no address says whose consent it is. */
@Controller('training-consents/:unitId')
export class TrainingConsentsController {
  constructor(private readonly decideConsents: DecideConsents) {}

  @Get()
  @Answers(TrainingConsents)
  list(@SignedIn() member: SignedInMember, @Param('unitId', { schema: Id }) unitId: string): Promise<TrainingConsents> {
    return this.decideConsents.list(member, unitId);
  }

  @Put(':accessId')
  @Answers(TrainingConsents)
  decide(
    @SignedIn() member: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('accessId', { schema: Id }) accessId: string,
    @Body({ schema: TrainingConsent }) consent: TrainingConsent,
  ): Promise<TrainingConsents> {
    return this.decideConsents.decide(member, { unitId, accessId }, consent);
  }
}
