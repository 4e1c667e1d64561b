import { Id, type Language, PosterLanguage } from '@leeway/contract';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers, PDF_FILE } from '../http/answers.js';
import { PrintPaper } from './print-paper.js';

@Controller('rounds/:roundId/poster')
@RequireRole('administrator')
export class PosterController {
  constructor(private readonly printPaper: PrintPaper) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Answers(PDF_FILE)
  poster(
    @SignedIn() { organisationId }: SignedInMember,
    @Param('roundId', { schema: Id }) roundId: string,
    @Query('language', { schema: PosterLanguage }) language: Language,
  ): Promise<StreamableFile> {
    return this.printPaper.poster({ organisationId, roundId }, language);
  }
}
