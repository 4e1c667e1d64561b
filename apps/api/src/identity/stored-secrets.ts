import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, Not } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';
import { SecretBox } from './secret-box.js';

/** Client secrets in the database. A secret opens only for the organisation and the issuer that it was given for. */
@Injectable()
export class StoredSecrets implements OnApplicationBootstrap {
  readonly #box: SecretBox;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) { CLIENT_SECRET_KEYS }: Settings,
  ) {
    this.#box = new SecretBox(CLIENT_SECRET_KEYS);
  }

  get canKeep(): boolean {
    return this.#box.currentKeyId !== undefined;
  }

  seal(
    secret: string,
    owner: Pick<IdentityProviderEntity, 'organisationId' | 'issuer'>,
  ): Pick<IdentityProviderEntity, 'sealedSecret' | 'secretKeyId'> {
    const { sealed, keyId } = this.#box.seal(secret, nameOf(owner));
    return { sealedSecret: sealed, secretKeyId: keyId };
  }

  open(provider: IdentityProviderEntity): string {
    return this.#box.open({ sealed: provider.sealedSecret, keyId: provider.secretKeyId }, nameOf(provider));
  }

  /** After a start with a new key in front everything is sealed with it, and the old one can be taken away. */
  async onApplicationBootstrap(): Promise<void> {
    const current = this.#box.currentKeyId;
    if (current === undefined) return;
    await inTransaction(this.dataSource, async (manager) => {
      const older = await manager.find(IdentityProviderEntity, {
        where: { secretKeyId: Not(current) },
        lock: { mode: 'pessimistic_write' },
      });
      for (const provider of older) {
        const { organisationId } = provider;
        await manager.update(IdentityProviderEntity, { organisationId }, this.seal(this.open(provider), provider));
      }
    });
  }
}

function nameOf({ organisationId, issuer }: Pick<IdentityProviderEntity, 'organisationId' | 'issuer'>): string {
  return `client secret of ${organisationId} at ${issuer}`;
}
