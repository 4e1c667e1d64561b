import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CardsController } from './cards.controller.js';
import { MakeCards } from './make-cards.js';
import { RoundCardEntity } from './round-card.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RoundCardEntity])],
  controllers: [CardsController],
  providers: [MakeCards],
})
export class CardsModule {}
