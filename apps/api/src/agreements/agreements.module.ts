import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementEntity } from './agreement.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([AgreementEntity])] })
export class AgreementsModule {}
