import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MemberEntity } from '../organisations/member.entity.js';

const KEY = { primaryKeyConstraintName: 'password_links_pkey' } as const;

/**
 * A link with which somebody chooses a password, once. There is one of a person: a new one withdraws the one before. Its
 * token is made when the mail goes out, so that it is never stored, not even while the mail waits.
 */
@Entity('password_links')
@ForeignKey(() => MemberEntity, ['organisationId', 'memberId'], ['organisationId', 'memberId'], {
  name: 'password_links_of_member',
})
@Unique('password_links_token', ['organisationId', 'tokenHash'])
@Index('password_links_unsent', ['organisationId', 'mailDueAt'], { where: 'mail_due_at IS NOT NULL' })
@Check('password_links_reason', `reason in ('invited', 'forgotten')`)
@Check('password_links_hash_length', `octet_length(token_hash) = 32`)
@Check('password_links_mailed', `mail_due_at is not null or token_hash is not null`)
export class PasswordLinkEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', ...KEY })
  memberId!: string;

  /** Where it is sent: a link that went to another address than the person has by now does not count. */
  @Column('text')
  email!: string;

  /** Whether an administrator or the person asked for it. */
  @Column('text')
  reason!: LinkReason;

  /** SHA-256; null until a mail with it has gone out. */
  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash!: Buffer | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** When its mail is to be sent, or sent again; null once the mail server took it. */
  @Column('timestamptz', { name: 'mail_due_at', nullable: true })
  mailDueAt!: Date | null;

  @Column('integer', { default: 0 })
  attempts!: number;
}

export type LinkReason = 'invited' | 'forgotten';
