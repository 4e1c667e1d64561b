import { Module } from '@nestjs/common';
import { ConfirmPublication } from './confirm-publication.js';
import { ConfirmStop } from './confirm-stop.js';
import { ReceiveClosingReport } from './receive-closing-report.js';
import { ReceiveTallyKey } from './receive-tally-key.js';
import { TallyWorkController } from './tally-work.controller.js';
import { WaitingWork } from './waiting-work.js';

@Module({
  controllers: [TallyWorkController],
  providers: [WaitingWork, ReceiveTallyKey, ConfirmPublication, ReceiveClosingReport, ConfirmStop],
})
export class TallyWorkModule {}
