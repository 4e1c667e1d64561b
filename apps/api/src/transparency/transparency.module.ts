import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AllowBallotOrigin } from '../http/allow-ballot-origin.js';
import { PublicRoundsController } from './public-rounds.controller.js';
import { ReadPublicRounds } from './read-public-rounds.js';

/** What anybody may check about a round. */
@Module({ controllers: [PublicRoundsController], providers: [ReadPublicRounds] })
export class TransparencyModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AllowBallotOrigin).forRoutes('public/*rest');
  }
}
