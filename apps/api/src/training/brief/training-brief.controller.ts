import { BriefExportQuery, Id, ProgrammeChange, ProgrammeLengthSchema, TrainingBriefView } from '@leeway/contract';
import type { ProgrammeLength } from '@leeway/trust-model';
import { Body, Controller, Delete, Get, Header, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers, fileOf } from '../../http/answers.js';
import { BRIEF_TYPES, BriefExports } from '../brief-export/brief-exports.js';
import { ReadBrief } from './read-brief.js';

/** The brief of a trainer's own cohort. */
@Controller('training/cohorts/:cohortId')
@RequireRole('trainer')
export class TrainingBriefController {
  constructor(
    private readonly briefs: ReadBrief,
    private readonly exports: BriefExports,
  ) {}

  @Get('brief')
  @Answers(TrainingBriefView)
  read(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
  ): Promise<TrainingBriefView> {
    return this.briefs.read(member, cohortId);
  }

  @Get('brief/export/:format')
  @Answers(fileOf(...Object.values(BRIEF_TYPES)))
  @Header('Cache-Control', 'no-store')
  export(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Param('format') format: string,
    @Query({ schema: BriefExportQuery }) query: BriefExportQuery,
  ): Promise<StreamableFile> {
    return this.exports.file(member, { ...query, cohortId, format });
  }

  @Put('programmes/:length')
  @Answers(TrainingBriefView)
  arrange(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Param('length', { schema: ProgrammeLengthSchema }) length: ProgrammeLength,
    @Body({ schema: ProgrammeChange }) change: ProgrammeChange,
  ): Promise<TrainingBriefView> {
    return this.briefs.arrange(member, { cohortId, length }, change);
  }

  @Delete('programmes/:length')
  @Answers(TrainingBriefView)
  putBack(
    @SignedIn() member: SignedInMember,
    @Param('cohortId', { schema: Id }) cohortId: string,
    @Param('length', { schema: ProgrammeLengthSchema }) length: ProgrammeLength,
  ): Promise<TrainingBriefView> {
    return this.briefs.putBack(member, { cohortId, length });
  }
}
