import { Module } from '@nestjs/common';
import { ConfirmExtension } from './confirm-extension.js';
import { ConfirmPublication } from './confirm-publication.js';
import { ConfirmStop } from './confirm-stop.js';
import { ExtensionsController } from './extensions.controller.js';
import { ReceiveClosingReport } from './receive-closing-report.js';
import { ReceiveTallyKey } from './receive-tally-key.js';
import { TallyWorkController } from './tally-work.controller.js';
import { WaitingWork } from './waiting-work.js';

@Module({
  controllers: [TallyWorkController, ExtensionsController],
  providers: [WaitingWork, ReceiveTallyKey, ConfirmPublication, ReceiveClosingReport, ConfirmStop, ConfirmExtension],
})
export class TallyWorkModule {}
