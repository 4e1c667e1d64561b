import { Id, OrganisationResults, OrganisationResultsQuery, OrganisationRounds } from '@leeway/contract';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { ClosedRounds } from '../closed-rounds.js';
import { ReadOrganisationResults } from './read-organisation-results.js';

@Controller('organisation-results')
@RequireRole('overview')
export class OrganisationResultsController {
  constructor(
    private readonly closedRounds: ClosedRounds,
    private readonly readResults: ReadOrganisationResults,
  ) {}

  @Get()
  @Answers(OrganisationRounds)
  async rounds(@SignedIn() { organisationId }: SignedInMember): Promise<OrganisationRounds> {
    return { rounds: await this.closedRounds.ofEverybody(organisationId) };
  }

  @Get(':roundId')
  @Answers(OrganisationResults)
  results(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Query({ schema: OrganisationResultsQuery }) { before }: OrganisationResultsQuery,
  ): Promise<OrganisationResults> {
    return this.readResults.read(member, roundId, before);
  }
}
