import { Module } from '@nestjs/common';
import { ClosedRounds } from './closed-rounds.js';
import { TeamExports } from './export/team-exports.js';
import { ReadResults } from './read-results.js';
import { ResultsController } from './results.controller.js';

@Module({ controllers: [ResultsController], providers: [ReadResults, ClosedRounds, TeamExports] })
export class ResultsModule {}
