import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisations/organisation.entity.js';

/** Where people of an organisation sign in with OpenID Connect. */
@Entity('identity_providers')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['organisationId'], {
  name: 'identity_providers_of_organisation',
})
export class IdentityProviderEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'identity_providers_pkey' })
  organisationId!: string;

  @Column('text')
  issuer!: string;

  @Column('text', { name: 'client_id' })
  clientId!: string;

  /** See `SecretBox`. */
  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret!: Buffer;

  /** Which of the operator's keys it is sealed with. */
  @Column('text', { name: 'secret_key_id' })
  secretKeyId!: string;

  @Column('boolean', { name: 'password_sign_in' })
  passwordSignIn!: boolean;
}
