import type { Clock } from '@leeway/process';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsController } from './ballots/ballots.controller.js';
import { HandInBallot } from './ballots/hand-in-ballot.js';
import { Inbox } from './ballots/inbox.js';
import { CLOCK } from './clock.js';
import { Counters } from './counters.js';
import { connectWhenReachable } from './database/connect-when-reachable.js';
import { dataSourceOptions } from './database/data-source-options.js';
import { DirectoryEntity } from './database/directory.entity.js';
import type { BallotBoxEnvironment } from './environment.js';
import { HealthController } from './health/health.controller.js';
import { PublishedRounds } from './rounds/published-rounds.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { SurveyRoundBodies } from './rounds/survey-round-bodies.js';
import { API_ORIGIN, SurveyConfigController } from './survey/survey-config.controller.js';

/** The anonymous intake: knows sealed ballots and credentials' hashes, and no people. */
@Module({})
export class BallotBoxModule {
  static with(environment: BallotBoxEnvironment, clock: Clock): DynamicModule {
    const database = dataSourceOptions(environment.BALLOT_BOX_DATABASE_URL, environment.DATABASE_POOL_SIZE);
    return {
      module: BallotBoxModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => database,
          dataSourceFactory: () => connectWhenReachable(database),
        }),
        TypeOrmModule.forFeature([DirectoryEntity]),
      ],
      controllers: [BallotsController, RoundsController, SurveyConfigController, HealthController],
      providers: [
        Counters,
        HandInBallot,
        Inbox,
        PublishedRounds,
        SurveyRoundBodies,
        { provide: CLOCK, useValue: clock },
        { provide: API_ORIGIN, useValue: environment.API_ORIGIN },
      ],
    };
  }
}
