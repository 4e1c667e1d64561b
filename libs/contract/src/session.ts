import * as z from 'zod/mini';
import { TimeZone } from './time-zone.js';
import { Id, LanguageSchema } from './values.js';

/** What a person may do. Everybody is an employee; `manager` follows from leading a unit. */
export const ROLES = ['employee', 'manager', 'trainer', 'auditor', 'overview', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Roles that an administrator gives and takes. An auditor reads the audit trail, and what is public. `overview` is to see
 * the published groups of the whole organisation, which comes with no other role and which nobody gives to themselves.
 */
export const GRANTED_ROLES = ['administrator', 'trainer', 'auditor', 'overview'] as const satisfies readonly Role[];
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** `POST /api/session` */
export const SignIn = z.object({
  email: z.string().check(z.trim(), z.toLowerCase(), z.minLength(3), z.maxLength(320)),
  password: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type SignIn = z.infer<typeof SignIn>;

/** `POST /api/session/demo`, in demo mode only. */
export const DemoSignIn = z.object({ memberId: Id });
export type DemoSignIn = z.infer<typeof DemoSignIn>;

/** Somebody of the demo organisation who can be signed in as with one click. */
export const DemoPerson = z.object({
  memberId: Id,
  name: z.string(),
  role: z.enum(ROLES),
  /** The unit they lead, or work in. */
  unitName: z.string(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

/** `GET /api/session`: who is signed in, if anybody, and whom the demo offers. */
export const Session = z.object({
  person: z.nullable(
    z.object({
      memberId: Id,
      name: z.string(),
      email: z.string(),
      language: LanguageSchema,
      roles: z.array(z.enum(ROLES)),
      organisation: z.object({ id: Id, name: z.string(), timeZone: TimeZone }),
      /** Units this person leads, topmost first. */
      leads: z.array(z.object({ unitId: Id, name: z.string() })),
    }),
  ),
  /** Null outside demo mode. */
  demo: z.nullable(z.array(DemoPerson)),
});
export type Session = z.infer<typeof Session>;
