import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** With what a personnel system shows that it may keep the people of an organisation up to date: one at a time. */
@Entity('provisioning_tokens')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'provisioning_tokens_of_organisation',
})
@Check('provisioning_tokens_hash_length', `octet_length(token_hash) = 32`)
export class ProvisioningTokenEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'provisioning_tokens_pkey' })
  organisationId!: string;

  /** SHA-256 of the secret half. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** The day on which it was used, to see that the connection works. Forgotten after the day that follows. */
  @Column('date', { name: 'used_on', nullable: true })
  usedOn!: string | null;
}
