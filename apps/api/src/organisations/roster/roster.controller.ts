import { Roster, RosterImported, RosterPreview, RosterProgress, RosterQuery } from '@leeway/contract';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { problem } from '../../http/problem.js';
import { ImportRoster } from './import-roster.js';

/** The body parser leaves other kinds of content unread, and a body of no bytes too. */
const bytesOf = (body: unknown): Uint8Array => {
  if (body === undefined) return new Uint8Array();
  if (!(body instanceof Uint8Array)) throw problem('wrong-content-type');
  return body;
};

@Controller('roster')
@RequireRole('administrator')
export class RosterController {
  constructor(private readonly importRoster: ImportRoster) {}

  @Get()
  @Answers(Roster)
  current(@SignedIn() who: SignedInMember): Promise<Roster> {
    return this.importRoster.current(who);
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(RosterPreview)
  preview(
    @SignedIn() who: SignedInMember,
    @Body() body: unknown,
    @Query({ schema: RosterQuery }) query: RosterQuery,
  ): Promise<RosterPreview> {
    return this.importRoster.preview(who, bytesOf(body), query);
  }

  @Get('import')
  @Answers(RosterProgress)
  progress(@SignedIn() who: SignedInMember): RosterProgress {
    return this.importRoster.progress(who);
  }

  @Post('import')
  @HttpCode(200)
  @Answers(RosterImported)
  import(
    @SignedIn() who: SignedInMember,
    @Body() body: unknown,
    @Query({ schema: RosterQuery }) query: RosterQuery,
  ): Promise<RosterImported> {
    return this.importRoster.import(who, bytesOf(body), query);
  }
}
