import { AuditPage, AuditQuery } from '@leeway/contract';
import { Controller, Get, Query } from '@nestjs/common';
import { RequireRole, SignedIn, type SignedInMember } from '../auth/access.js';
import { Answers } from '../http/answers.js';
import { ReadAudit } from './read-audit.js';

@Controller('audit')
@RequireRole('administrator', 'auditor')
export class AuditController {
  constructor(private readonly readAudit: ReadAudit) {}

  @Get()
  @Answers(AuditPage)
  page(@SignedIn() { organisationId }: SignedInMember, @Query({ schema: AuditQuery }) query: AuditQuery) {
    return this.readAudit.page(organisationId, query);
  }
}
