import * as z from 'zod/mini';
import { Id, Instant } from './values.js';

/** What administrators do that others must be able to look up. None of it says who collected or answered. */
export const AUDIT_KINDS = [
  'roster-imported',
  'round-launched',
  'round-stopped',
  'series-made',
  'series-paused',
  'series-resumed',
  'series-stopped',
  'series-changed',
  'series-round-skipped',
  'round-extended',
  'cards-made',
  'cards-withdrawn',
  'role-granted',
  'role-revoked',
  'identity-provider-set',
  'identity-provider-removed',
  'access-restored',
  'password-invited',
  'managers-invited',
  'member-erased',
  'provisioning-token-made',
  'provisioning-token-revoked',
  'trainer-invited',
  'trainer-access-changed',
  'trainer-access-ended',
  'check-backs-accepted',
  'check-backs-declined',
  'person-added',
  'person-changed',
  'person-deactivated',
  'person-returned',
  'unit-added',
  'unit-changed',
  'unit-removed',
  'unit-led',
  'mail-text-changed',
  'mail-text-reset',
  'mails-sent-again',
  'time-zone-changed',
  'questionnaire-changed',
  'own-statement-added',
  'own-statement-removed',
] as const;
export const AuditKindSchema = z.enum(AUDIT_KINDS);
export type AuditKind = z.infer<typeof AuditKindSchema>;

/** Small facts that belong to an act, such as how many people a file added. */
export const AuditDetails = z.record(z.string(), z.union([z.string(), z.int()]));
export type AuditDetails = z.infer<typeof AuditDetails>;

/** One act, with names as they were then. */
export const AuditEntry = z.object({
  entryId: Id,
  at: Instant,
  kind: AuditKindSchema,
  /** Null when the installation itself or its operator did it. */
  by: z.nullable(z.object({ id: Id, name: z.string() })),
  /** The round, person or other thing that was acted on; null when it is the whole organisation. */
  about: z.nullable(z.object({ id: Id, name: z.string() })),
  details: AuditDetails,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Where a page of the trail ends: `instant_id` of its last entry. */
const AuditCursor = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/));

/** Query of `GET /api/audit`. */
export const AuditQuery = z.object({ kind: z.optional(AuditKindSchema), before: z.optional(AuditCursor) });
export type AuditQuery = z.infer<typeof AuditQuery>;

/** `GET /api/audit`: newest first. */
export const AuditPage = z.object({
  entries: z.array(AuditEntry),
  /** What to hand in as `before` for the next page; null when this is the last one. */
  before: z.nullable(AuditCursor),
});
export type AuditPage = z.infer<typeof AuditPage>;
