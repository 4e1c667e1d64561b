import { Id, SlidesQuery } from '@leeway/contract';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers, fileOf } from '../../http/answers.js';
import { SLIDES, TrainingSlides } from './training-slides.js';

/** The slides of a trainer's own cohort. */
@Controller('training/cohorts/:cohortId/slides')
@RequireRole('trainer')
export class TrainingSlidesController {
  constructor(private readonly slides: TrainingSlides) {}

  @Get()
  @Answers(fileOf(SLIDES))
  @Header('Cache-Control', 'no-store')
  file(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Query({ schema: SlidesQuery }) query: SlidesQuery,
  ): Promise<StreamableFile> {
    return this.slides.file(member, cohortId, query);
  }
}
