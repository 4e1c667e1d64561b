import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeQuestionnaire } from './change-questionnaire.js';
import { OwnItemEntity } from './own-item.entity.js';
import { QuestionnaireController } from './questionnaire.controller.js';
import { QuestionnaireSettingsEntity } from './questionnaire-settings.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([OwnItemEntity, QuestionnaireSettingsEntity])],
  controllers: [QuestionnaireController],
  providers: [ChangeQuestionnaire],
})
export class QuestionnaireModule {}
