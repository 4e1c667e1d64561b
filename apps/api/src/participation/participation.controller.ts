import { Id, Participation } from '@leeway/contract';
import { Controller, Get, Param } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ReadParticipation } from './read-participation.js';

@Controller('rounds/:roundId/participation')
@RequireRole('administrator')
export class ParticipationController {
  constructor(private readonly readParticipation: ReadParticipation) {}

  @Get()
  @Answers(Participation)
  participation(
    @SignedIn() { organisationId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
  ): Promise<Participation> {
    return this.readParticipation.of({ organisationId, roundId });
  }
}
