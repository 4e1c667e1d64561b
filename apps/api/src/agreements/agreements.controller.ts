import { AgreementDraft, AgreementList, AgreementState, Id } from '@leeway/contract';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { UnitAgreements } from './unit-agreements.js';

/** Whatever is asked of it, it answers with what the unit has agreed on by then. */
@Controller('agreements/:unitId')
export class AgreementsController {
  constructor(private readonly unitAgreements: UnitAgreements) {}

  @Get()
  @Answers(AgreementList)
  async list(
    @SignedIn() member: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
  ): Promise<AgreementList> {
    return { agreements: await this.unitAgreements.list(member, unitId) };
  }

  @Put(':agreementId')
  @Answers(AgreementList)
  async agree(
    @SignedIn() member: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('agreementId', { schema: Id }) agreementId: string,
    @Body({ schema: AgreementDraft }) draft: AgreementDraft,
  ): Promise<AgreementList> {
    return { agreements: await this.unitAgreements.agree(member, { unitId, agreementId }, draft) };
  }

  @Put(':agreementId/state')
  @Answers(AgreementList)
  async settle(
    @SignedIn() member: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('agreementId', { schema: Id }) agreementId: string,
    @Body({ schema: AgreementState }) { state }: AgreementState,
  ): Promise<AgreementList> {
    return { agreements: await this.unitAgreements.settle(member, { unitId, agreementId }, state) };
  }

  @Delete(':agreementId')
  @Answers(AgreementList)
  async takeBack(
    @SignedIn() member: SignedInMember,
    @Param('unitId', { schema: Id }) unitId: string,
    @Param('agreementId', { schema: Id }) agreementId: string,
  ): Promise<AgreementList> {
    return { agreements: await this.unitAgreements.takeBack(member, { unitId, agreementId }) };
  }
}
