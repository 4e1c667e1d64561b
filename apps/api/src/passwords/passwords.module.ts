import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthModule } from '../auth/auth.module.js';
import { MailModule } from '../mail/mail.module.js';
import { ChoosePasswords } from './choose-password.js';
import { ForgottenPassword } from './forgotten-password.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitePeople } from './invite-people.js';
import { PasswordLinkEntity } from './password-link.entity.js';
import { PasswordsController } from './passwords.controller.js';
import { SendPasswordMails } from './send-password-mails.js';

@Module({
  imports: [AuthModule, MailModule, TypeOrmModule.forFeature([PasswordLinkEntity])],
  controllers: [PasswordsController, InvitationsController],
  providers: [ChoosePasswords, ForgottenPassword, InvitePeople, SendPasswordMails],
  exports: [InvitePeople],
})
export class PasswordsModule {}
