import * as z from 'zod/mini';
import { SignIn } from './session.js';
import { Base64Url, Id } from './values.js';

/** By NIST SP 800-63B: long, of any characters, and not one of those that everybody tries first. */
export const SHORTEST_PASSWORD = 12;

/** Too short and too common ones are answered with a sentence of their own. */
const NewPassword = z.string().check(z.minLength(1), z.maxLength(1000));

/** What the fragment of a link to choose a password holds. */
export const PasswordLink = z.object({ organisationId: Id, token: Base64Url });
export type PasswordLink = z.infer<typeof PasswordLink>;

/** `POST /api/passwords/link`: for whom a link is. Looking does not use it up. */
export const PasswordLinkHolder = z.object({ email: z.string(), organisationName: z.string() });
export type PasswordLinkHolder = z.infer<typeof PasswordLinkHolder>;

/** `POST /api/passwords/chosen`: uses the link up, and signs in. */
export const ChoosePassword = z.extend(PasswordLink, { password: NewPassword });
export type ChoosePassword = z.infer<typeof ChoosePassword>;

/** `PUT /api/passwords/own`, of who is signed in: ends their other sessions. */
export const ChangePassword = z.object({ current: NewPassword, password: NewPassword });
export type ChangePassword = z.infer<typeof ChangePassword>;

/** `POST /api/passwords/forgotten`: the same answer, whoever has that address. */
export const ForgottenPassword = z.pick(SignIn, { email: true });
export type ForgottenPassword = z.infer<typeof ForgottenPassword>;

/**
 * Whether invitations to choose a password can be sent: `off` where people sign in only with the provider of the
 * organisation, `no-mail` where the installation has no mail server.
 */
export const PASSWORD_INVITATIONS = ['possible', 'off', 'no-mail'] as const;
export type PasswordInvitations = (typeof PASSWORD_INVITATIONS)[number];

/** `GET /api/passwords/managers`: the people who lead a unit, in numbers. */
export const ManagersPasswords = z.object({
  invitations: z.enum(PASSWORD_INVITATIONS),
  managers: z.int(),
  withPassword: z.int(),
  /** Invited already, by a link that still counts. */
  invited: z.int(),
  /** Whom `POST /api/passwords/managers` would invite. */
  toInvite: z.int(),
});
export type ManagersPasswords = z.infer<typeof ManagersPasswords>;

/** Answer of `POST /api/passwords/managers`. */
export const InvitedManagers = z.object({ invited: z.int() });
export type InvitedManagers = z.infer<typeof InvitedManagers>;
