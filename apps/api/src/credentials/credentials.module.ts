import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllowBallotOrigin } from '../http/allow-ballot-origin.js';
import { KeysModule } from '../rounds/keys.module.js';
import { CardIssuanceEntity } from './card-issuance.entity.js';
import { CredentialsController } from './credentials.controller.js';
import { FindLinkHolder } from './find-link-holder.js';
import { FindRoundsAhead } from './find-rounds-ahead.js';
import { HandOverController } from './hand-over.controller.js';
import { IssuanceEntity } from './issuance.entity.js';
import { IssueCredentials } from './issue-credentials.js';
import { MemberTokens } from './member-tokens.js';
import { OpenLink } from './open-link.js';
import { PersonalLinkEntity } from './personal-link.entity.js';
import { RecordCollected } from './record-collected.js';

@Module({
  imports: [KeysModule, TypeOrmModule.forFeature([IssuanceEntity, CardIssuanceEntity, PersonalLinkEntity])],
  controllers: [CredentialsController, HandOverController],
  providers: [MemberTokens, FindLinkHolder, RecordCollected, OpenLink, IssueCredentials, FindRoundsAhead],
})
export class CredentialsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AllowBallotOrigin).forRoutes('credentials', 'credentials/*rest');
  }
}
