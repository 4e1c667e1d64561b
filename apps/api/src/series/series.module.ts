import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RoundsModule } from '../rounds/rounds.module.js';
import { ChangeSeries } from './change-series.js';
import { LaunchDueRounds } from './launch-due-rounds.js';
import { MakeSeries } from './make-series.js';
import { ReadSeries } from './read-series.js';
import { SeriesEntity } from './series.entity.js';
import { SeriesLauncher } from './series-launcher.js';
import { SeriesMailEntity } from './series-mail.entity.js';
import { SeriesRoundEntity } from './series-round.entity.js';
import { SeriesController } from './series.controller.js';

@Module({
  imports: [RoundsModule, TypeOrmModule.forFeature([SeriesEntity, SeriesRoundEntity, SeriesMailEntity])],
  controllers: [SeriesController],
  providers: [MakeSeries, ChangeSeries, ReadSeries, LaunchDueRounds, SeriesLauncher],
})
export class SeriesModule {}
