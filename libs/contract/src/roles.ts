import * as z from 'zod/mini';
import { GRANTED_ROLES } from './session.js';
import { Id } from './values.js';

/** A role in an address, `PUT` and `DELETE /api/roles/:memberId/:role`. */
export const GrantedRoleSchema = z.enum(GRANTED_ROLES);

/**
 * How somebody can sign in with a password: they have one, or an invitation to choose one that was mailed (`invited`) or
 * is still to be (`waiting`), or neither.
 */
export const PASSWORD_STATES = ['password', 'invited', 'waiting', 'none'] as const;
export type PasswordState = (typeof PASSWORD_STATES)[number];

/** Somebody with the roles that were given to them. */
export const RoleHolder = z.object({
  memberId: Id,
  name: z.string(),
  email: z.string(),
  /** Where they work; null for who is not on the roster. */
  unitName: z.nullable(z.string()),
  roles: z.array(GrantedRoleSchema),
  password: z.enum(PASSWORD_STATES),
});
export type RoleHolder = z.infer<typeof RoleHolder>;

/** `GET /api/roles`: everybody who has a role, by name. */
export const RoleHolders = z.object({ people: z.array(RoleHolder) });
export type RoleHolders = z.infer<typeof RoleHolders>;

/** Query of `GET /api/roles/candidates`: part of a name or of an e-mail address. */
export const CandidatesQuery = z.object({ name: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)) });
export type CandidatesQuery = z.infer<typeof CandidatesQuery>;

/** `GET /api/roles/candidates`: people of the organisation who answer to that name. */
export const RoleCandidates = z.object({ people: z.array(RoleHolder), areMore: z.boolean() });
export type RoleCandidates = z.infer<typeof RoleCandidates>;
