import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckBackLauncher } from './check-back-launcher.js';
import { CheckBackEntity } from './check-back.entity.js';
import { CheckBackRoundEntity } from './check-back-round.entity.js';
import { CheckBacksController } from './check-backs.controller.js';
import { DecideCheckBacks } from './decide-check-backs.js';
import { LaunchCheckBacks } from './launch-check-backs.js';
import { CheckBackMailEntity } from './mails/check-back-mail.entity.js';
import { OwnCheckBacksController } from './own-check-backs.controller.js';
import { ProposeCheckBacks } from './propose-check-backs.js';

/** Short rounds of the teams of a cohort after its training: proposed by the trainer, accepted by an administrator. */
@Module({
  imports: [TypeOrmModule.forFeature([CheckBackEntity, CheckBackRoundEntity, CheckBackMailEntity])],
  controllers: [CheckBacksController, OwnCheckBacksController],
  providers: [ProposeCheckBacks, DecideCheckBacks, LaunchCheckBacks, CheckBackLauncher],
})
export class CheckBacksModule {}
