import { CardsMade, Id } from '@leeway/contract';
import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, NOTHING } from '../http/answers.js';
import { MakeCards } from './make-cards.js';

@Controller('rounds/:roundId/blocks/:blockId/cards')
@RequireRole('administrator')
export class CardsController {
  constructor(private readonly makeCards: MakeCards) {}

  @Post()
  @HttpCode(200)
  @Answers(CardsMade)
  async make(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('blockId', { schema: Id }) blockId: string,
  ): Promise<CardsMade> {
    return { links: await this.makeCards.make({ organisationId, roundId, blockId }, memberId) };
  }

  @Delete()
  @HttpCode(204)
  @Answers(NOTHING)
  withdraw(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('blockId', { schema: Id }) blockId: string,
  ): Promise<void> {
    return this.makeCards.withdraw({ organisationId, roundId, blockId }, memberId);
  }
}
