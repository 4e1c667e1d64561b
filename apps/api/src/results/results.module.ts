import { Module } from '@nestjs/common';
import { ClosedRounds } from './closed-rounds.js';
import { TeamExports } from './export/team-exports.js';
import { ReadOverview } from './read-overview.js';
import { ReadResults } from './read-results.js';
import { ResultsController } from './results.controller.js';

@Module({ controllers: [ResultsController], providers: [ReadResults, ReadOverview, ClosedRounds, TeamExports] })
export class ResultsModule {}
