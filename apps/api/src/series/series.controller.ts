import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import {
  ChangeComing,
  Id,
  MakeSeries as MakeRequest,
  PreviewSeries,
  SeriesDetail,
  SeriesList,
  SeriesPreview,
  SetSeriesState,
  SkipRound,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { CLOCK } from '../config/config.module.js';
import { Answers } from '../http/answers.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import { ChangeSeries } from './change-series.js';
import { MakeSeries, requireOpeningAhead } from './make-series.js';
import { previewDates } from './preview-dates.js';
import { ReadSeries } from './read-series.js';

@Controller('series')
@RequireRole('administrator')
export class SeriesController {
  constructor(
    private readonly makeSeries: MakeSeries,
    private readonly changeSeries: ChangeSeries,
    private readonly readSeries: ReadSeries,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Answers(SeriesList)
  async list(@SignedIn() { organisationId }: SignedInMember): Promise<SeriesList> {
    return { series: await this.readSeries.all(organisationId) };
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(SeriesPreview)
  async preview(
    @SignedIn() { organisationId }: SignedInMember,
    @Body({ schema: PreviewSeries }) request: PreviewSeries,
  ): Promise<SeriesPreview> {
    const timeZone = await timeZoneOf(this.dataSource.manager, organisationId);
    requireOpeningAhead(request.rule, timeZone, this.clock.now());
    return { dates: previewDates(request, timeZone) };
  }

  @Get(':seriesId')
  @Answers(SeriesDetail)
  detail(
    @SignedIn() { organisationId }: SignedInMember,
    @Param('seriesId', { schema: Id }) seriesId: string,
  ): Promise<SeriesDetail> {
    return this.readSeries.one({ organisationId, seriesId });
  }

  @Put(':seriesId')
  @Answers(SeriesDetail)
  async make(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('seriesId', { schema: Id }) seriesId: string,
    @Body({ schema: MakeRequest }) request: MakeRequest,
  ): Promise<SeriesDetail> {
    const key = { organisationId, seriesId };
    await this.makeSeries.make(key, request, memberId);
    return this.readSeries.one(key);
  }

  @Put(':seriesId/state')
  @Answers(SeriesDetail)
  async setState(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('seriesId', { schema: Id }) seriesId: string,
    @Body({ schema: SetSeriesState }) request: SetSeriesState,
  ): Promise<SeriesDetail> {
    const key = { organisationId, seriesId };
    await this.changeSeries.setState(key, request, memberId);
    return this.readSeries.one(key);
  }

  @Put(':seriesId/coming')
  @Answers(SeriesDetail)
  async change(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('seriesId', { schema: Id }) seriesId: string,
    @Body({ schema: ChangeComing }) request: ChangeComing,
  ): Promise<SeriesDetail> {
    const key = { organisationId, seriesId };
    await this.changeSeries.change(key, request, memberId);
    return this.readSeries.one(key);
  }

  @Post(':seriesId/skip')
  @HttpCode(200)
  @Answers(SeriesDetail)
  async skip(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('seriesId', { schema: Id }) seriesId: string,
    @Body({ schema: SkipRound }) { number }: SkipRound,
  ): Promise<SeriesDetail> {
    const key = { organisationId, seriesId };
    await this.changeSeries.skip(key, number, memberId);
    return this.readSeries.one(key);
  }
}
