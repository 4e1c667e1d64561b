import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementEntity } from './agreement.entity.js';
import { AgreementsController } from './agreements.controller.js';
import { UnitAgreements } from './unit-agreements.js';

@Module({
  imports: [TypeOrmModule.forFeature([AgreementEntity])],
  controllers: [AgreementsController],
  providers: [UnitAgreements],
})
export class AgreementsModule {}
