import type { Purpose } from '@leeway/ballot/protocol';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';

/** That a member has collected a credential. Its primary key is what makes it happen once; it knows no time. */
@Entity('issuances')
@ForeignKey(
  () => RoundMemberEntity,
  ['organisationId', 'roundId', 'memberId', 'handedOut'],
  ['organisationId', 'roundId', 'memberId', 'handedOut'],
  {
    name: 'issuances_to_member',
  },
)
@Check('issuances_by_mail', `handed_out = 'mail'`)
@Check('issuances_purpose', `purpose in ('ratings', 'comment')`)
@Check('issuances_hash_length', `octet_length(blinded_hash) = 32`)
export class IssuanceEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'issuances_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'issuances_pkey' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'issuances_pkey' })
  memberId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'issuances_pkey' })
  purpose!: Purpose;

  /** SHA-256 of the blinded message, by which a repeat is recognised. */
  @Column('bytea', { name: 'blinded_hash' })
  blindedHash!: Buffer;

  /** Always so: the reference then allows it only for who is in a block that hands out by mail. */
  @Column('text', { name: 'handed_out', default: 'mail' })
  handedOut!: 'mail';
}
