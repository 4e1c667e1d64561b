import { Module } from '@nestjs/common';
import { MailServer } from './mail-server.js';

/** Writing a mail (`writeMail`) and handing it to the mail server of the installation. */
@Module({ providers: [MailServer], exports: [MailServer] })
export class MailModule {}
