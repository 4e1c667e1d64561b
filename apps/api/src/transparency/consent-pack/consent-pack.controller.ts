import { ConsentPackLanguage, Id, type Language } from '@leeway/contract';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { WithoutSession } from '../../auth/access.js';
import { Answers, PDF_FILE } from '../../http/answers.js';
import { type ConsentPack, ConsentPacks } from './consent-packs.js';

/** What was launched never changes; the texts around it can, with a new version of the software. */
const CACHED = 'public, max-age=3600';
/** Chrome shows a PDF in a page of its own making, and holds that page to the policy: ours would leave it empty. */
const POLICY = "frame-ancestors 'none'";

/** For works councils and data protection officers, who have no account and need none. */
@Controller('public')
@WithoutSession()
export class ConsentPackController {
  constructor(private readonly packs: ConsentPacks) {}

  @Get('consent-pack')
  @Answers(PDF_FILE)
  async general(
    @Query('language', { schema: ConsentPackLanguage }) language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.packs.general(language));
  }

  @Get('rounds/:organisationId/:roundId/consent-pack')
  @Answers(PDF_FILE)
  async ofRound(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Param('roundId', { schema: Id }) roundId: string,
    @Query('language', { schema: ConsentPackLanguage }) language: Language,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return inline(response, await this.packs.ofRound({ organisationId, roundId }, language));
  }
}

function inline(response: Response, { fileName, bytes }: ConsentPack): StreamableFile {
  // Only here: that there is no pack yet must not be remembered.
  response.setHeader('Cache-Control', CACHED);
  response.setHeader('Content-Security-Policy', POLICY);
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    disposition: `inline; filename="${fileName}"`,
    length: bytes.length,
  });
}
