import type { IdentityProviderView, ProviderConnection, SetIdentityProvider } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';

/** What stands in the form. */
export interface IdentityDraft {
  readonly issuer: string;
  readonly clientId: string;
  /** Empty to keep the one that is there. */
  readonly clientSecret: string;
  readonly domains: string;
  readonly passwordSignIn: boolean;
}

export type DraftProblems = Readonly<Partial<Record<keyof IdentityDraft, TextKey>>>;

type Kept = IdentityProviderView['provider'];

export function draftOf(kept: Kept): IdentityDraft {
  return {
    issuer: kept?.issuer ?? '',
    clientId: kept?.clientId ?? '',
    clientSecret: '',
    domains: kept?.emailDomains.join(', ') ?? '',
    passwordSignIn: kept?.passwordSignIn ?? true,
  };
}

/** Whether the secret that is kept can be used with what the form says. */
export function keepsSecret(draft: IdentityDraft, kept: Kept): boolean {
  return kept !== null && kept.issuer === draft.issuer.trim() && kept.clientId === draft.clientId.trim();
}

/** What has to be filled in before a connection can be tried; with `domains` also before it can be kept. */
export function draftProblems(draft: IdentityDraft, kept: Kept, { domains }: { domains: boolean }): DraftProblems {
  const problems: Partial<Record<keyof IdentityDraft, TextKey>> = {};
  if (!/^https?:\/\/[^\s/]+/.test(draft.issuer.trim())) problems.issuer = 'identity.issuerWrong';
  if (draft.clientId.trim() === '') problems.clientId = 'identity.clientIdMissing';
  if (draft.clientSecret === '' && !keepsSecret(draft, kept)) {
    problems.clientSecret = kept === null ? 'identity.secretFirst' : 'identity.secretMissing';
  }
  const named = domainsOf(draft);
  if (domains && (named.length === 0 || !named.every((name) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)))) {
    problems.domains = 'identity.domainsWrong';
  }
  return problems;
}

export function connectionOf(draft: IdentityDraft): ProviderConnection {
  const secret = draft.clientSecret === '' ? {} : { clientSecret: draft.clientSecret };
  return { issuer: draft.issuer.trim(), clientId: draft.clientId.trim(), ...secret };
}

export function wantedOf(draft: IdentityDraft): SetIdentityProvider {
  return { ...connectionOf(draft), emailDomains: domainsOf(draft), passwordSignIn: draft.passwordSignIn };
}

function domainsOf({ domains }: IdentityDraft): string[] {
  return domains
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((name) => name !== '');
}
