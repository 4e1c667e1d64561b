import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ParticipationController } from './participation.controller.js';
import { ParticipationEntity } from './participation.entity.js';
import { ParticipationPublisher } from './participation-publisher.js';
import { PublishParticipation } from './publish-participation.js';
import { ReadParticipation } from './read-participation.js';

@Module({
  imports: [TypeOrmModule.forFeature([ParticipationEntity])],
  controllers: [ParticipationController],
  providers: [PublishParticipation, ParticipationPublisher, ReadParticipation],
})
export class ParticipationModule {}
