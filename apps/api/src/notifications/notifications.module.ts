import { Module } from '@nestjs/common';
import { SendOutbox } from './send-outbox.js';

@Module({ providers: [SendOutbox] })
export class NotificationsModule {}
