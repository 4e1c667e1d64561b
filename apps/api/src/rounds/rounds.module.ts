import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlockPlanController } from './block-plan.controller.js';
import { DestroyBlockKeys } from './destroy-block-keys.js';
import { ExtendRound } from './extend-round.js';
import { KeysModule } from './keys.module.js';
import { LaunchRound } from './launch-round.js';
import { MyRoundsController } from './my-rounds.controller.js';
import { OutboxEntity } from './outbox.entity.js';
import { PrepareRound } from './prepare-round.js';
import { ReadMyRounds } from './read-my-rounds.js';
import { ReadRounds } from './read-rounds.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundMailingEntity } from './round-mailing.entity.js';
import { RoundMemberEntity } from './round-member.entity.js';
import { RoundEntity } from './round.entity.js';
import { RoundPreparer } from './round-preparer.js';
import { RoundsController } from './rounds.controller.js';
import { StopRound } from './stop-round.js';

@Module({
  imports: [
    KeysModule,
    TypeOrmModule.forFeature([RoundEntity, RoundBlockEntity, RoundMemberEntity, RoundMailingEntity, OutboxEntity]),
  ],
  controllers: [BlockPlanController, RoundsController, MyRoundsController],
  providers: [
    LaunchRound,
    StopRound,
    ExtendRound,
    ReadRounds,
    ReadMyRounds,
    PrepareRound,
    DestroyBlockKeys,
    RoundPreparer,
  ],
  exports: [ReadRounds],
})
export class RoundsModule {}
