import { Module } from '@nestjs/common';
import { Scheduler } from './scheduler.js';
import { SendOutbox } from './send-outbox.js';
import { WriteDueMailings } from './write-due-mailings.js';

@Module({ providers: [SendOutbox, WriteDueMailings, Scheduler] })
export class NotificationsModule {}
