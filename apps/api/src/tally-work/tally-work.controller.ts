import { Body, Controller, Get, HttpCode, Param, Put, UseGuards } from '@nestjs/common';
import { ClosingReport, Id, Published, TallyKey, TallyWork } from '@leeway/contract';
import { WithoutSession } from '../auth/access.js';
import { Answers, NOTHING } from '../http/answers.js';
import { ConfirmPublication } from './confirm-publication.js';
import { ConfirmStop } from './confirm-stop.js';
import { ReceiveClosingReport } from './receive-closing-report.js';
import { ReceiveTallyKey } from './receive-tally-key.js';
import { TallyTokenGuard } from './tally-token.guard.js';
import { WaitingWork } from './waiting-work.js';

/** What the tally asks for and brings. Nothing ever connects to the tally. */
@Controller('tally')
@WithoutSession()
@UseGuards(TallyTokenGuard)
export class TallyWorkController {
  constructor(
    private readonly waitingWork: WaitingWork,
    private readonly receiveTallyKey: ReceiveTallyKey,
    private readonly confirmPublication: ConfirmPublication,
    private readonly receiveClosingReport: ReceiveClosingReport,
    private readonly confirmStop: ConfirmStop,
  ) {}

  @Get('work')
  @Answers(TallyWork)
  work(): Promise<TallyWork> {
    return this.waitingWork.all();
  }

  @Put('rounds/:organisationId/:roundId/key')
  @HttpCode(204)
  @Answers(NOTHING)
  key(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: TallyKey }) { publicKey }: TallyKey,
  ): Promise<void> {
    return this.receiveTallyKey.receive({ organisationId, roundId }, publicKey);
  }

  @Put('rounds/:organisationId/:roundId/published')
  @HttpCode(204)
  @Answers(NOTHING)
  published(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: Published }) { fingerprint }: Published,
  ): Promise<void> {
    return this.confirmPublication.confirm({ organisationId, roundId }, fingerprint);
  }

  @Put('rounds/:organisationId/:roundId/closing')
  @HttpCode(204)
  @Answers(NOTHING)
  closing(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: ClosingReport }) report: ClosingReport,
  ): Promise<void> {
    return this.receiveClosingReport.receive({ organisationId, roundId }, report);
  }

  @Put('rounds/:organisationId/:roundId/stopped')
  @HttpCode(204)
  @Answers(NOTHING)
  stopped(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
  ): Promise<void> {
    return this.confirmStop.confirm({ organisationId, roundId });
  }
}
