import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '../mail/mail.module.js';
import { ExampleMail } from './administration/example-mail.js';
import { MailController } from './administration/mail.controller.js';
import { MailTextsController } from './administration/mail-texts.controller.js';
import { ManageMailTexts } from './administration/manage-mail-texts.js';
import { ReadMail } from './administration/read-mail.js';
import { SendAgain } from './administration/send-again.js';
import { BouncesController } from './bounces/bounces.controller.js';
import { RecordBounce } from './bounces/record-bounce.js';
import { MailTextEntity } from './mail-text.entity.js';
import { Scheduler } from './scheduler.js';
import { SendOutbox } from './send-outbox.js';
import { WriteDueMailings } from './write-due-mailings.js';

@Module({
  imports: [MailModule, TypeOrmModule.forFeature([MailTextEntity])],
  controllers: [MailController, MailTextsController, BouncesController],
  providers: [SendOutbox, WriteDueMailings, Scheduler, ReadMail, SendAgain, ManageMailTexts, ExampleMail, RecordBounce],
})
export class NotificationsModule {}
