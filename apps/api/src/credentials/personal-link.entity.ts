import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';

/** The token of a personal link, as its hash only. */
@Entity('personal_links')
@ForeignKey(
  () => RoundMemberEntity,
  ['organisationId', 'roundId', 'memberId', 'handedOut'],
  ['organisationId', 'roundId', 'memberId', 'handedOut'],
  {
    name: 'personal_links_of_member',
  },
)
@Unique('personal_links_token', ['organisationId', 'tokenHash'])
@Check('personal_links_by_mail', `handed_out = 'mail'`)
@Check('personal_links_hash_length', `octet_length(token_hash) = 32`)
export class PersonalLinkEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'personal_links_pkey' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'round_id', primaryKeyConstraintName: 'personal_links_pkey' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'personal_links_pkey' })
  memberId!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** Always so: the reference then allows it only for who is in a block that hands out by mail. */
  @Column('text', { name: 'handed_out', default: 'mail' })
  handedOut!: 'mail';
}
