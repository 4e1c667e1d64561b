import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import type { Settings } from '../config/settings.js';
import type { LinkReason } from './password-link.entity.js';

const HOUR_MS = 3_600_000;
const TOKEN_BYTES = 32;

/** How long a link counts: a week for who was invited and has not asked for it, a day for who is waiting for it. */
export const LINK_HOURS: Readonly<Record<LinkReason, number>> = { invited: 7 * 24, forgotten: 24 };

/** Asking for a link oneself does not make an invitation, whoever asked, shorter. */
const MAKE = `
  insert into people.password_links as link (organisation_id, member_id, email, reason, expires_at, mail_due_at)
  select organisation_id, member_id, email, $3, $4, $5 from people.members
  where organisation_id = $1 and member_id = any($2::uuid[]) and active
  on conflict (organisation_id, member_id) do update set
    email = excluded.email, reason = excluded.reason, expires_at = greatest(link.expires_at, excluded.expires_at),
    mail_due_at = excluded.mail_due_at, token_hash = null, attempts = 0`;

/** Makes links for these people and has them mailed. Those that they had before count no more. */
export async function makePasswordLinks(
  manager: EntityManager,
  organisationId: string,
  memberIds: readonly string[],
  reason: LinkReason,
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + LINK_HOURS[reason] * HOUR_MS);
  await manager.query(MAKE, [organisationId, memberIds, reason, expiresAt, now]);
}

export const newToken = (): Buffer => randomBytes(TOKEN_BYTES);

export const hashOfToken = (token: Buffer): Buffer => createHash('sha256').update(token).digest();

/** In the fragment, which is sent to no server: what looks at links in mails opens a page and uses nothing up. */
export const passwordLinkOf = (
  { API_ORIGIN }: Pick<Settings, 'API_ORIGIN'>,
  organisationId: string,
  token: Buffer,
): string => `${API_ORIGIN}/password#/${organisationId}/${token.toString('base64url')}`;

/** Of an organisation whose people sign in only with its provider there are no passwords. To be put behind `where`. */
export const withPasswords = (organisationId: string): string =>
  `not exists (select from people.identity_providers provider
     where provider.organisation_id = ${organisationId} and not provider.password_sign_in)`;

const HAS_ROLE_OR_PASSWORD = `
  select 1 from people.members m where m.organisation_id = $1 and m.member_id = $2 and m.active and (
    m.password_hash is not null
    or exists (select from people.role_grants g where g.organisation_id = $1 and g.member_id = $2))`;

/** Whether this active member has a role or a password already. Leading a unit is looked up apart: it takes the roster. */
export async function hasRoleOrPassword(manager: EntityManager, who: SignedInMember): Promise<boolean> {
  const found = await manager.query<unknown[]>(HAS_ROLE_OR_PASSWORD, [who.organisationId, who.memberId]);
  return found.length > 0;
}
