import * as z from 'zod/mini';
import { Id } from './values.js';

/** The part of an e-mail address behind the @. */
export const EmailDomain = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));

/** `POST /api/sign-in/ways`: only the domain of somebody's address, which is all that counts. */
export const WaysRequest = z.object({ domain: EmailDomain });
export type WaysRequest = z.infer<typeof WaysRequest>;

/** The organisations that this domain belongs to. `path` is where the browser is sent. */
export const SignInWays = z.object({
  providers: z.array(z.object({ organisationId: Id, organisationName: z.string(), path: z.string() })),
});
export type SignInWays = z.infer<typeof SignInWays>;

/** Why signing in with a provider did not work, as `failed` in the address of the sign-in page. */
export const SIGN_IN_FAILURES = ['provider-down', 'cancelled', 'refused', 'unverified', 'unknown'] as const;
export type SignInFailure = (typeof SIGN_IN_FAILURES)[number];
