import { ChangeExportQuery, ChangeQuery, ChangeRounds, Id, TrainingChangeView } from '@leeway/contract';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers, fileOf } from '../../http/answers.js';
import { CHANGE_TYPES, ChangeExports } from '../change-export/change-exports.js';
import { ReadChange } from './read-change.js';

/** What changed in a trainer's own cohort. */
@Controller('training/cohorts/:cohortId/change')
@RequireRole('trainer')
export class TrainingChangeController {
  constructor(
    private readonly changes: ReadChange,
    private readonly exports: ChangeExports,
  ) {}

  @Get()
  @Answers(TrainingChangeView)
  read(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Query({ schema: ChangeQuery }) query: ChangeQuery,
  ): Promise<TrainingChangeView> {
    return this.changes.read(member, cohortId, query);
  }

  @Get('rounds')
  @Answers(ChangeRounds)
  rounds(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
  ): Promise<ChangeRounds> {
    return this.changes.rounds(member, cohortId);
  }

  @Get('export/:format')
  @Answers(fileOf(...Object.values(CHANGE_TYPES)))
  @Header('Cache-Control', 'no-store')
  export(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Param('format') format: string,
    @Query({ schema: ChangeExportQuery }) query: ChangeExportQuery,
  ): Promise<StreamableFile> {
    return this.exports.file(member, { ...query, cohortId, format });
  }
}
