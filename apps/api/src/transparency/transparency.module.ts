import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AllowBallotOrigin } from '../http/allow-ballot-origin.js';
import { ConsentPackController } from './consent-pack/consent-pack.controller.js';
import { ConsentPacks } from './consent-pack/consent-packs.js';
import { PublicRoundsController } from './public-rounds.controller.js';
import { ReadPublicRounds } from './read-public-rounds.js';

/** What anybody may check about a round, and read before deciding on one. */
@Module({
  controllers: [PublicRoundsController, ConsentPackController],
  providers: [ReadPublicRounds, ConsentPacks],
})
export class TransparencyModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AllowBallotOrigin).forRoutes('public/*rest');
  }
}
