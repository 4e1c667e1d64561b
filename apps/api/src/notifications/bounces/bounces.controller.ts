import { BounceTaken } from '@leeway/contract';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { WithoutSession } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { problem } from '../../http/problem.js';
import { BounceTokenGuard } from './bounce-token.guard.js';
import { RecordBounce } from './record-bounce.js';

/** For the mail server that gets what is sent to `BOUNCE_ADDRESS`: it hands each message in as it is. */
@Controller('mail/bounces')
@WithoutSession()
@UseGuards(BounceTokenGuard)
export class BouncesController {
  constructor(private readonly recordBounce: RecordBounce) {}

  @Post()
  @HttpCode(200)
  @Answers(BounceTaken)
  async take(@Body() body: unknown): Promise<BounceTaken> {
    if (!(body instanceof Uint8Array)) throw problem('wrong-content-type');
    return { failed: await this.recordBounce.record(body) };
  }
}
