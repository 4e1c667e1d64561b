import * as z from 'zod/mini';
import { EmailDomain } from './sign-in-ways.js';

const Issuer = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));
const ClientText = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));

/** What it takes to reach a provider. Without a secret the one that is kept is used, with the same issuer and client only. */
export const ProviderConnection = z.object({
  issuer: Issuer,
  clientId: ClientText,
  clientSecret: z.optional(ClientText),
});
export type ProviderConnection = z.infer<typeof ProviderConnection>;

/** `PUT /api/identity-provider` */
export const SetIdentityProvider = z.extend(ProviderConnection, {
  /** Whoever has an address in one of these is offered the provider, and let in only with such an address. */
  emailDomains: z.array(EmailDomain).check(z.minLength(1), z.maxLength(50)),
  /** Whether people of the organisation can sign in with a password as well. */
  passwordSignIn: z.boolean(),
});
export type SetIdentityProvider = z.infer<typeof SetIdentityProvider>;

/** `GET /api/identity-provider`: never with the secret. */
export const IdentityProviderView = z.object({
  provider: z.nullable(
    z.object({
      issuer: z.string(),
      clientId: z.string(),
      emailDomains: z.array(z.string()),
      passwordSignIn: z.boolean(),
    }),
  ),
  /** What the provider has to be told: where it may send people back to. */
  redirectUri: z.string(),
  /** False when the operator has set no key to keep a secret with. */
  canKeepSecrets: z.boolean(),
});
export type IdentityProviderView = z.infer<typeof IdentityProviderView>;

/**
 * `works`: it answers, can do what is needed and knows the client; `unreachable`; `no-provider`: something else answers
 * there; `lacks-support`: no authorization code flow; `client-refused`: client id or secret is wrong.
 */
export const CONNECTION_OUTCOMES = ['works', 'unreachable', 'no-provider', 'lacks-support', 'client-refused'] as const;
export type ConnectionOutcome = (typeof CONNECTION_OUTCOMES)[number];

/** `POST /api/identity-provider/test` */
export const ConnectionTested = z.object({ outcome: z.enum(CONNECTION_OUTCOMES) });
export type ConnectionTested = z.infer<typeof ConnectionTested>;
