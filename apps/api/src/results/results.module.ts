import { Module } from '@nestjs/common';
import { ClosedRounds } from './closed-rounds.js';
import { TeamExports } from './export/team-exports.js';
import { OrganisationResultsController } from './organisation/organisation-results.controller.js';
import { ReadOrganisationResults } from './organisation/read-organisation-results.js';
import { ReadOverview } from './read-overview.js';
import { ReadResults } from './read-results.js';
import { ResultsController } from './results.controller.js';

@Module({
  controllers: [ResultsController, OrganisationResultsController],
  providers: [ReadResults, ReadOverview, ReadOrganisationResults, ClosedRounds, TeamExports],
})
export class ResultsModule {}
