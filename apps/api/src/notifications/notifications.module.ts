import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailTextEntity } from './mail-text.entity.js';
import { Scheduler } from './scheduler.js';
import { SendOutbox } from './send-outbox.js';
import { WriteDueMailings } from './write-due-mailings.js';

@Module({
  imports: [TypeOrmModule.forFeature([MailTextEntity])],
  providers: [SendOutbox, WriteDueMailings, Scheduler],
})
export class NotificationsModule {}
