import { ExportQuery, Id, ResultQuery, ResultsIndex, ResultsOverview, TeamResult } from '@leeway/contract';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, fileOf } from '../http/answers.js';
import { EXPORT_TYPES, TeamExports } from './export/team-exports.js';
import { ReadOverview } from './read-overview.js';
import { ReadResults } from './read-results.js';

@Controller('results')
export class ResultsController {
  constructor(
    private readonly readResults: ReadResults,
    private readonly readOverview: ReadOverview,
    private readonly exports: TeamExports,
  ) {}

  @Get()
  @Answers(ResultsIndex)
  index(@SignedIn() member: SignedInMember): Promise<ResultsIndex> {
    return this.readResults.index(member);
  }

  @Get(':roundId/overview')
  @Answers(ResultsOverview)
  overview(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
  ): Promise<ResultsOverview> {
    return this.readOverview.read(member, roundId);
  }

  @Get(':roundId/units/:unitId')
  @Answers(TeamResult)
  team(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Query({ schema: ResultQuery }) query: ResultQuery,
  ): Promise<TeamResult> {
    return this.readResults.team(member, { ...query, roundId, unitId });
  }

  @Get(':roundId/units/:unitId/export/:format')
  @Answers(fileOf(...Object.values(EXPORT_TYPES)))
  @Header('Cache-Control', 'no-store')
  export(
    @SignedIn() member: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('format') format: string,
    @Query({ schema: ExportQuery }) query: ExportQuery,
  ): Promise<StreamableFile> {
    return this.exports.file(member, { ...query, roundId, unitId, format });
  }
}
