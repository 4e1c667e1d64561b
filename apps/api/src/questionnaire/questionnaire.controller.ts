import { NewOwnItem, OwnItemId, QuestionnaireSettings, QuestionnaireView } from '@leeway/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ChangeQuestionnaire } from './change-questionnaire.js';
import { describeQuestionnaire } from './describe-questionnaire.js';
import { readChoice } from './read-choice.js';

/** What the organisation asks from the next launch on. */
@Controller('questionnaire')
@RequireRole('administrator')
export class QuestionnaireController {
  constructor(
    private readonly questionnaire: ChangeQuestionnaire,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Answers(QuestionnaireView)
  async view(@SignedIn() { organisationId }: SignedInMember): Promise<QuestionnaireView> {
    return describeQuestionnaire(await readChoice(this.dataSource.manager, organisationId));
  }

  @Put()
  @Answers(QuestionnaireView)
  choose(
    @SignedIn() who: SignedInMember,
    @Body({ schema: QuestionnaireSettings }) settings: QuestionnaireSettings,
  ): Promise<QuestionnaireView> {
    return this.questionnaire.choose(who, settings);
  }

  @Post('own-items')
  @HttpCode(200)
  @Answers(QuestionnaireView)
  add(@SignedIn() who: SignedInMember, @Body({ schema: NewOwnItem }) item: NewOwnItem): Promise<QuestionnaireView> {
    return this.questionnaire.add(who, item);
  }

  @Delete('own-items/:itemId')
  @Answers(QuestionnaireView)
  remove(
    @SignedIn() who: SignedInMember,
    @Param('itemId', { schema: OwnItemId }) itemId: string,
  ): Promise<QuestionnaireView> {
    return this.questionnaire.remove(who, itemId);
  }
}
