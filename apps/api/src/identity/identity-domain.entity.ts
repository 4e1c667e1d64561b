import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdentityProviderEntity } from './identity-provider.entity.js';

const KEY = { primaryKeyConstraintName: 'identity_domains_pkey' } as const;

/** A domain of e-mail addresses whose people are offered the provider. Several organisations can have the same one. */
@Entity('identity_domains')
@ForeignKey(() => IdentityProviderEntity, ['organisationId'], ['organisationId'], {
  name: 'identity_domains_of_provider',
  onDelete: 'CASCADE',
})
@Index('identity_domains_by_domain', ['domain'])
@Check('identity_domains_lower', 'domain = lower(domain)')
export class IdentityDomainEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', ...KEY })
  organisationId!: string;

  @PrimaryColumn('text', KEY)
  domain!: string;
}
