import { Extended, Id } from '@leeway/contract';
import { Body, Controller, HttpCode, Param, Put, UseGuards } from '@nestjs/common';
import { WithoutSession } from '../auth/access.js';
import { Answers, NOTHING } from '../http/answers.js';
import { ConfirmExtension } from './confirm-extension.js';
import { TallyTokenGuard } from './tally-token.guard.js';

/** What the tally says of the rounds that it was to extend. */
@Controller('tally/rounds/:organisationId/:roundId/extended')
@WithoutSession()
@UseGuards(TallyTokenGuard)
export class ExtensionsController {
  constructor(private readonly confirmExtension: ConfirmExtension) {}

  @Put()
  @HttpCode(204)
  @Answers(NOTHING)
  extended(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Body({ schema: Extended }) { extension }: Extended,
  ): Promise<void> {
    return this.confirmExtension.confirm({ organisationId, roundId }, extension);
  }
}
