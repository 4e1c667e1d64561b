import type { SignInFailure, SignInWays } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import * as client from 'openid-client';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { IdentityDomainEntity } from './identity-domain.entity.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';
import { isAway, reachProvider } from './reach-provider.js';
import { callbackPathOf, startPathOf } from './sign-in-address.js';
import { StoredSecrets } from './stored-secrets.js';

/** What the browser's session keeps while the person is with the provider. */
export interface BegunSignIn {
  readonly organisationId: string;
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

type Proofs = Pick<BegunSignIn, 'issuer' | 'state' | 'nonce' | 'codeVerifier'>;

/** Signing in did not work; the code is what the sign-in page explains. */
export class SignInRefused extends Error {
  constructor(readonly code: SignInFailure) {
    super(code);
  }
}

const WAYS = `
  select o.organisation_id as "organisationId", o.name as "organisationName"
  from people.identity_domains d join people.organisations o on o.organisation_id = d.organisation_id
  where d.domain = $1 order by o.name, o.organisation_id limit 10`;

/** Signing in with the provider of an organisation: authorization code flow with PKCE, state and nonce. */
@Injectable()
export class ProviderSignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly secrets: StoredSecrets,
  ) {}

  /** By the domain alone, so that the answer does not tell who is on a roster. */
  async waysFor(domain: string): Promise<SignInWays['providers']> {
    const rows = await this.dataSource.query<Omit<SignInWays['providers'][number], 'path'>[]>(WAYS, [domain]);
    return rows.map((row) => ({ ...row, path: startPathOf(row.organisationId) }));
  }

  /**
   * @returns where to send the browser, and what has to be known when it comes back
   * @throws SignInRefused
   */
  async begin(organisationId: string): Promise<{ readonly url: string; readonly proofs: Proofs }> {
    const { configuration, issuer } = await this.reach(organisationId);
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const codeVerifier = client.randomPKCECodeVerifier();
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.settings.API_ORIGIN}${callbackPathOf(organisationId)}`,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, proofs: { issuer, state, nonce, codeVerifier } };
  }

  /**
   * @param answer path and query with which the browser came back
   * @throws SignInRefused
   */
  async finish(begun: BegunSignIn, answer: string): Promise<SignedInMember> {
    const { configuration, issuer } = await this.reach(begun.organisationId);
    // Set anew while the person was away: what comes back belongs to the one before.
    if (issuer !== begun.issuer) throw new SignInRefused('refused');
    const { email, isVerified } = await this.whoIs(configuration, begun, answer);
    if (!isVerified) throw new SignInRefused('unverified');
    return this.memberWith(begun.organisationId, email);
  }

  private async reach(organisationId: string) {
    const provider = await this.dataSource.manager.findOneBy(IdentityProviderEntity, { organisationId });
    if (provider === null) throw new SignInRefused('refused');
    const { issuer, clientId } = provider;
    try {
      const access = { issuer, clientId, clientSecret: this.secrets.open(provider) };
      return { issuer, configuration: await reachProvider(access) };
    } catch {
      throw new SignInRefused('provider-down');
    }
  }

  private async whoIs(configuration: client.Configuration, begun: BegunSignIn, answer: string) {
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(answer, this.settings.API_ORIGIN), {
        pkceCodeVerifier: begun.codeVerifier,
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        idTokenExpected: true,
      });
      let claims: Readonly<Record<string, unknown>> = { ...tokens.claims() };
      // Many providers put the address only into what they say on request.
      if (claims['email'] === undefined) {
        claims = await client.fetchUserInfo(configuration, tokens.access_token, String(claims['sub']));
      }
      const email = typeof claims['email'] === 'string' ? claims['email'].trim().toLowerCase() : '';
      return { email, isVerified: email !== '' && claims['email_verified'] === true };
    } catch (error) {
      if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') {
        throw new SignInRefused('cancelled');
      }
      throw new SignInRefused(isAway(error) ? 'provider-down' : 'refused');
    }
  }

  /** An active member of this organisation, with an address that this provider may speak for. Never makes one. */
  private async memberWith(organisationId: string, email: string): Promise<SignedInMember> {
    const { manager } = this.dataSource;
    const isOurs = await manager.existsBy(IdentityDomainEntity, { organisationId, domain: domainOf(email) });
    const member = isOurs ? await manager.findOneBy(MemberEntity, { organisationId, email, active: true }) : null;
    if (member === null) throw new SignInRefused('unknown');
    return { organisationId, memberId: member.memberId };
  }
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
