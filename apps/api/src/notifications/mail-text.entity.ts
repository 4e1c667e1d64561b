import type { Language, MailingKind } from '@leeway/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** What an organisation says in a kind of mail instead of ours. A mail that is in the outbox stays as it was written. */
@Entity('mail_texts')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], { name: 'mail_texts_of_organisation' })
@Check('mail_texts_kind', `kind ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('mail_texts_language', `language in ('nl', 'en')`)
@Check('mail_texts_subject', `char_length(subject) between 1 and 150 and subject !~ '[\\n\\r]'`)
@Check('mail_texts_body', 'char_length(body) between 1 and 4000')
@Check('mail_texts_closing', 'char_length(closing) <= 500')
export class MailTextEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'mail_texts_pkey' })
  organisationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_texts_pkey' })
  kind!: MailingKind;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_texts_pkey' })
  language!: Language;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  closing!: string;
}
