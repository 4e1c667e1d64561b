import type {
  ConnectionOutcome,
  IdentityProviderView,
  ProviderConnection,
  SetIdentityProvider,
} from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { IdentityDomainEntity } from './identity-domain.entity.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';
import { isSecureIssuer, type ProviderAccess, testProvider } from './reach-provider.js';
import { callbackPathOf } from './sign-in-address.js';
import { StoredSecrets } from './stored-secrets.js';

/** How the people of an organisation sign in, as its administrators set it. */
@Injectable()
export class ManageIdentityProvider {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly secrets: StoredSecrets,
  ) {}

  async view(organisationId: string): Promise<IdentityProviderView> {
    const { manager } = this.dataSource;
    const provider = await manager.findOneBy(IdentityProviderEntity, { organisationId });
    const domains = await manager.find(IdentityDomainEntity, { where: { organisationId }, order: { domain: 'ASC' } });
    return {
      provider:
        provider === null
          ? null
          : {
              issuer: provider.issuer,
              clientId: provider.clientId,
              emailDomains: domains.map(({ domain }) => domain),
              passwordSignIn: provider.passwordSignIn,
            },
      redirectUri: this.redirectUri(organisationId),
      canKeepSecrets: this.secrets.canKeep,
    };
  }

  /**
   * Tries what was filled in, and keeps nothing.
   * @throws ProblemError issuer-insecure, client-secret-needed
   */
  async test(organisationId: string, connection: ProviderConnection): Promise<ConnectionOutcome> {
    return testProvider(await this.accessTo(organisationId, connection), this.redirectUri(organisationId));
  }

  /** @throws ProblemError issuer-insecure, client-secret-needed, no-secret-key, provider-not-working */
  async set(by: SignedInMember, wanted: SetIdentityProvider): Promise<void> {
    const { organisationId } = by;
    if (!this.secrets.canKeep) throw problem('no-secret-key');
    const access = await this.accessTo(organisationId, wanted);
    if (!wanted.passwordSignIn && (await testProvider(access, this.redirectUri(organisationId))) !== 'works') {
      throw problem('provider-not-working');
    }
    const { issuer, clientId, passwordSignIn } = wanted;
    const row = { organisationId, issuer, clientId, passwordSignIn };
    const sealed = this.secrets.seal(access.clientSecret, row);
    await inTransaction(this.dataSource, async (manager) => {
      await manager.upsert(IdentityProviderEntity, { ...row, ...sealed }, ['organisationId']);
      await replaceDomains(manager, organisationId, wanted.emailDomains);
      await recordAct(manager, by, this.clock.now(), {
        kind: 'identity-provider-set',
        details: { issuer, passwords: passwordSignIn ? 'on' : 'off' },
      });
    });
  }

  /** People sign in with a password again. Without a provider it changes nothing. */
  async remove(by: SignedInMember): Promise<void> {
    const { organisationId } = by;
    await inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.delete(IdentityProviderEntity, { organisationId });
      if (affected === 1) await recordAct(manager, by, this.clock.now(), { kind: 'identity-provider-removed' });
    });
  }

  redirectUri(organisationId: string): string {
    return `${this.settings.API_ORIGIN}${callbackPathOf(organisationId)}`;
  }

  /** The kept secret goes only to whom it was given for: another address would learn it. */
  private async accessTo(organisationId: string, connection: ProviderConnection): Promise<ProviderAccess> {
    const { issuer, clientId, clientSecret } = connection;
    if (!isSecureIssuer(issuer, this.settings.NODE_ENV === 'production')) throw problem('issuer-insecure');
    if (clientSecret !== undefined) return { issuer, clientId, clientSecret };
    const kept = await this.dataSource.manager.findOneBy(IdentityProviderEntity, { organisationId, issuer, clientId });
    if (kept === null) throw problem('client-secret-needed');
    return { issuer, clientId, clientSecret: this.secrets.open(kept) };
  }
}

async function replaceDomains(manager: EntityManager, organisationId: string, domains: readonly string[]) {
  await manager.delete(IdentityDomainEntity, { organisationId });
  await manager.insert(
    IdentityDomainEntity,
    [...new Set(domains)].map((domain) => ({ organisationId, domain })),
  );
}
