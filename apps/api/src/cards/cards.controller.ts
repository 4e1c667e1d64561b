import { CardsMade, Id, PrintCards } from '@leeway/contract';
import { Body, Controller, Delete, Header, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, NOTHING, PDF_FILE } from '../http/answers.js';
import { MakeCards } from './make-cards.js';
import { PrintPaper } from './print-paper.js';

@Controller('rounds/:roundId/blocks/:blockId/cards')
@RequireRole('administrator')
export class CardsController {
  constructor(
    private readonly makeCards: MakeCards,
    private readonly printPaper: PrintPaper,
  ) {}

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

  @Post('print')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Answers(PDF_FILE)
  print(
    @SignedIn() { organisationId, memberId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Param('blockId', { schema: Id }) blockId: string,
    @Body({ schema: PrintCards }) { language }: PrintCards,
  ): Promise<StreamableFile> {
    return this.printPaper.cards({ organisationId, roundId, blockId }, memberId, language);
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
