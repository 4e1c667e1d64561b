import { MailDraft, MailPreview, MailText, MailTextAddress, MailTexts, TestMailSent } from '@leeway/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../../auth/access.js';
import { Answers } from '../../http/answers.js';
import { ExampleMail } from './example-mail.js';
import { ManageMailTexts } from './manage-mail-texts.js';

/** What the mails of a round say, as far as an organisation writes it itself. */
@Controller('mail/texts')
@RequireRole('administrator')
export class MailTextsController {
  constructor(
    private readonly texts: ManageMailTexts,
    private readonly example: ExampleMail,
  ) {}

  @Get()
  @Answers(MailTexts)
  all(@SignedIn() who: SignedInMember): Promise<MailTexts> {
    return this.texts.all(who);
  }

  @Put(':kind/:language')
  @Answers(MailTexts)
  async change(
    @SignedIn() who: SignedInMember,
    @Param({ schema: MailTextAddress }) address: MailTextAddress,
    @Body({ schema: MailText }) text: MailText,
  ): Promise<MailTexts> {
    await this.texts.change(who, { ...address, text });
    return this.texts.all(who);
  }

  @Delete(':kind/:language')
  @Answers(MailTexts)
  async reset(
    @SignedIn() who: SignedInMember,
    @Param({ schema: MailTextAddress }) address: MailTextAddress,
  ): Promise<MailTexts> {
    await this.texts.reset(who, address);
    return this.texts.all(who);
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(MailPreview)
  preview(@SignedIn() who: SignedInMember, @Body({ schema: MailDraft }) draft: MailDraft): Promise<MailPreview> {
    return this.example.preview(who, draft);
  }

  @Post('test')
  @HttpCode(200)
  @Answers(TestMailSent)
  test(@SignedIn() who: SignedInMember, @Body({ schema: MailDraft }) draft: MailDraft): Promise<TestMailSent> {
    return this.example.sendTo(who, draft);
  }
}
