import type { AuditEntry, AuditPage, AuditQuery } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditEntryEntity } from './audit-entry.entity.js';

export const AUDIT_PAGE_SIZE = 50;

/** The audit trail of an organisation, newest first, a page at a time. */
@Injectable()
export class ReadAudit {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async page(organisationId: string, { kind, before }: AuditQuery): Promise<AuditPage> {
    const asked = this.dataSource
      .getRepository(AuditEntryEntity)
      .createQueryBuilder('entry')
      .where('entry.organisationId = :organisationId', { organisationId })
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.entryId', 'DESC')
      .limit(AUDIT_PAGE_SIZE + 1);
    if (kind !== undefined) asked.andWhere('entry.kind = :kind', { kind });
    if (before !== undefined) {
      const [at, entryId] = before.split('_');
      asked.andWhere('(entry.at, entry.entryId) < (:at, :entryId)', { at, entryId });
    }
    const found = await asked.getMany();
    const entries = found.slice(0, AUDIT_PAGE_SIZE).map(entryOf);
    const last = found.length > AUDIT_PAGE_SIZE ? entries.at(-1) : undefined;
    return { entries, before: last === undefined ? null : `${last.at}_${last.entryId}` };
  }
}

function entryOf(row: AuditEntryEntity): AuditEntry {
  return {
    entryId: row.entryId,
    at: row.at.toISOString(),
    kind: row.kind,
    by: named(row.actorId, row.actorName),
    about: named(row.subjectId, row.subjectName),
    details: row.details,
  };
}

function named(id: string | null, name: string | null): AuditEntry['by'] {
  return id === null || name === null ? null : { id, name };
}
