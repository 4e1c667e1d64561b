import { HandedIn } from '@leeway/contract';
import { Body, Controller, Header, Param, Put } from '@nestjs/common';
import { HandInBallot } from './hand-in-ballot.js';

@Controller('rounds/:organisationId/:roundId/ballots')
export class BallotsController {
  readonly #handInBallot: HandInBallot;

  constructor(handInBallot: HandInBallot) {
    this.#handInBallot = handInBallot;
  }

  @Put()
  @Header('cache-control', 'no-store')
  async handIn(
    @Param('organisationId') organisationId: string,
    @Param('roundId') roundId: string,
    @Body() body: unknown,
  ): Promise<HandedIn> {
    return HandedIn.parse(await this.#handInBallot.handIn(organisationId, roundId, body));
  }
}
