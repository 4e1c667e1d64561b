import type { AuditDetails, AuditKind } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

const KEY = { primaryKeyConstraintName: 'audit_entries_pkey' } as const;

/**
 * What an administrator did. Rows are added and never changed: neither the rights of the api nor a trigger let them. Ids
 * and names are those of the moment and refer to nothing, so that the trail outlives what it is about.
 */
@Entity('audit_entries')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'audit_entries_of_organisation' })
@Index('audit_entries_by_time', ['organisationId', 'at', 'entryId'])
@Index('audit_entries_by_kind', ['organisationId', 'kind', 'at', 'entryId'])
@Check('audit_entries_kind', `kind ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('audit_entries_actor', '(actor_id is null) = (actor_name is null)')
@Check('audit_entries_subject', '(subject_id is null) = (subject_name is null)')
@Check('audit_entries_details_object', `jsonb_typeof(details) = 'object'`)
export class AuditEntryEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'entry_id', ...KEY })
  entryId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  kind!: AuditKind;

  /** Null for the installation itself. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName!: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('text', { name: 'subject_name', nullable: true })
  subjectName!: string | null;

  @Column('jsonb')
  details!: AuditDetails;
}
