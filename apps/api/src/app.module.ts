import type { Clock } from '@leeway/process';
import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CardsModule } from './cards/cards.module.js';
import { CheckBacksModule } from './check-backs/check-backs.module.js';
import { ConfigModule } from './config/config.module.js';
import type { Settings } from './config/settings.js';
import { CredentialsModule } from './credentials/credentials.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { requestLog } from './http/request-log.js';
import { IdentityModule } from './identity/identity.module.js';
import { MirrorModule } from './mirror/mirror.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PasswordsModule } from './passwords/passwords.module.js';
import { ProvisioningModule } from './provisioning/provisioning.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { QuestionnaireModule } from './questionnaire/questionnaire.module.js';
import { ResultsModule } from './results/results.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { SetUpModule } from './set-up/set-up.module.js';
import { SeriesModule } from './series/series.module.js';
import { TallyWorkModule } from './tally-work/tally-work.module.js';
import { TrainingModule } from './training/training.module.js';
import { TransparencyModule } from './transparency/transparency.module.js';

const FEATURES = [
  AuditModule,
  IdentityModule,
  SetUpModule,
  OrganisationsModule,
  PasswordsModule,
  ProvisioningModule,
  RoundsModule,
  SeriesModule,
  CredentialsModule,
  CardsModule,
  ParticipationModule,
  TallyWorkModule,
  QuestionnaireModule,
  MirrorModule,
  ResultsModule,
  AgreementsModule,
  TrainingModule,
  CheckBacksModule,
  TransparencyModule,
  NotificationsModule,
  HealthModule,
];

export interface Surroundings {
  clock: Clock;
  /** Where the log goes; standard output by default. */
  logTo?: DestinationStream;
}

@Module({})
export class AppModule {
  static with(settings: Settings, { clock, logTo }: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(requestLog(logTo)),
        ConfigModule.with(settings, clock),
        DatabaseModule,
        HttpModule,
        AuthModule,
        DemoModule.with(settings),
        ...FEATURES,
      ],
    };
  }
}
