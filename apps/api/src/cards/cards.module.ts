import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CardsController } from './cards.controller.js';
import { MakeCards } from './make-cards.js';
import { PosterController } from './poster.controller.js';
import { PrintPaper } from './print-paper.js';
import { RoundCardEntity } from './round-card.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RoundCardEntity])],
  controllers: [CardsController, PosterController],
  providers: [MakeCards, PrintPaper],
})
export class CardsModule {}
