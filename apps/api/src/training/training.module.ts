import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordsModule } from '../passwords/passwords.module.js';
import { ClosedRounds } from '../results/closed-rounds.js';
import { CohortProgrammeEntity } from './brief/cohort-programme.entity.js';
import { BriefExports } from './brief-export/brief-exports.js';
import { ReadBrief } from './brief/read-brief.js';
import { TrainingBriefController } from './brief/training-brief.controller.js';
import { ChangeExports } from './change-export/change-exports.js';
import { ReadChange } from './change/read-change.js';
import { TrainingChangeController } from './change/training-change.controller.js';
import { CohortEntity } from './cohort.entity.js';
import { DecideConsents } from './decide-consents.js';
import { ManageAccesses } from './manage-accesses.js';
import { OwnCohorts } from './own-cohorts.js';
import { ShownCohortEntity } from './shown-cohort.entity.js';
import { ShownViewEntity } from './shown-view.entity.js';
import { TrainingSlides } from './slides/training-slides.js';
import { TrainingSlidesController } from './slides/training-slides.controller.js';
import { TrainerAccessEntity } from './trainer-access.entity.js';
import { TrainerAccessUnitEntity } from './trainer-access-unit.entity.js';
import { TrainerConsentEntity } from './trainer-consent.entity.js';
import { TrainersController } from './trainers.controller.js';
import { TrainingConsentsController } from './training-consents.controller.js';
import { ReadTrainingHome } from './read-training-home.js';
import { TrainingController } from './training.controller.js';

/** HR trainers: who may look at what until when, what managers let them see, and the cohorts they put together. */
@Module({
  imports: [
    PasswordsModule,
    TypeOrmModule.forFeature([
      TrainerAccessEntity,
      TrainerAccessUnitEntity,
      TrainerConsentEntity,
      CohortEntity,
      ShownCohortEntity,
      ShownViewEntity,
      CohortProgrammeEntity,
    ]),
  ],
  controllers: [
    TrainersController,
    TrainingConsentsController,
    TrainingController,
    TrainingBriefController,
    TrainingChangeController,
    TrainingSlidesController,
  ],
  providers: [
    ManageAccesses,
    DecideConsents,
    OwnCohorts,
    ReadTrainingHome,
    ReadBrief,
    BriefExports,
    ReadChange,
    ChangeExports,
    TrainingSlides,
    ClosedRounds,
  ],
})
export class TrainingModule {}
