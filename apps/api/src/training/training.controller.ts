import {
  CohortChoice,
  CohortDraft,
  CohortForecast,
  CohortView,
  Id,
  TrainingHome,
  TrainingUnits,
} from '@leeway/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { OwnCohorts } from './own-cohorts.js';
import { ReadTrainingHome } from './read-training-home.js';

/** For trainers. Whether they have access is looked up with every request. */
@Controller('training')
@RequireRole('trainer')
export class TrainingController {
  constructor(
    private readonly trainingHome: ReadTrainingHome,
    private readonly ownCohorts: OwnCohorts,
  ) {}

  @Get()
  @Answers(TrainingHome)
  home(@SignedIn() member: SignedInMember): Promise<TrainingHome> {
    return this.trainingHome.home(member);
  }

  @Get('rounds/:roundId/units')
  @Answers(TrainingUnits)
  units(@SignedIn() member: SignedInMember, @Param('roundId', { schema: Id }) roundId: string): Promise<TrainingUnits> {
    return this.trainingHome.units(member, roundId);
  }

  @Post('rounds/:roundId/size')
  @HttpCode(200)
  @Answers(CohortForecast)
  size(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: CohortChoice }) choice: CohortChoice,
  ): Promise<CohortForecast> {
    return this.ownCohorts.forecast(member, roundId, choice);
  }

  @Get('cohorts/:cohortId')
  @Answers(CohortView)
  cohort(@SignedIn() member: SignedInMember, @Param('cohortId', { schema: Id }) cohortId: string): Promise<CohortView> {
    return this.ownCohorts.read(member, cohortId);
  }

  @Put('cohorts/:cohortId')
  @Answers(CohortView)
  save(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Body({ schema: CohortDraft }) draft: CohortDraft,
  ): Promise<CohortView> {
    return this.ownCohorts.save(member, cohortId, draft);
  }

  @Delete('cohorts/:cohortId')
  @Answers(TrainingHome)
  async remove(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
  ): Promise<TrainingHome> {
    await this.ownCohorts.remove(member, cohortId);
    return this.trainingHome.home(member);
  }
}
