import type { DataSource } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { generatePassword, hashPassword } from '../auth/password.js';
import { inTransaction } from '../database/in-transaction.js';
import { displayName, type PersonName } from '../organisations/display-name.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { IdentityProviderEntity } from './identity-provider.entity.js';

const ADMINISTRATORS = `
  select m.organisation_id as "organisationId", m.member_id as "memberId", m.first_name as "firstName", m.infix,
    m.last_name as "lastName"
  from people.members m join people.role_grants g using (organisation_id, member_id)
  where m.email = $1 and m.active and g.role = 'administrator' and ($2::text is null or m.organisation_id::text = $2)`;

interface Administrator extends PersonName {
  readonly organisationId: string;
  readonly memberId: string;
}

/**
 * For the operator, when nobody gets in any more: an administrator gets a new password, and their organisation can be
 * signed in to with one. It is in the audit trail.
 * @throws {RangeError} when no administrator, or those of several organisations, have this address
 */
export async function restoreAccess(
  dataSource: DataSource,
  email: string,
  organisation: string | undefined,
  at: Date,
): Promise<{ readonly organisationId: string; readonly password: string }> {
  const found = await dataSource.query<Administrator[]>(ADMINISTRATORS, [
    email.trim().toLowerCase(),
    organisation ?? null,
  ]);
  const [administrator, ...others] = found;
  if (administrator === undefined) throw new RangeError(`not an administrator: ${email}`);
  if (others.length > 0) {
    throw new RangeError(`of several organisations: ${found.map(({ organisationId }) => organisationId).join(', ')}`);
  }
  const { organisationId, memberId, ...name } = administrator;
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(dataSource, async (manager) => {
    await manager.update(MemberEntity, { organisationId, memberId }, { passwordHash });
    await manager.update(IdentityProviderEntity, { organisationId }, { passwordSignIn: true });
    const about = { id: memberId, name: displayName(name) };
    await recordAct(manager, { organisationId, memberId: null }, at, { kind: 'access-restored', about });
  });
  return { organisationId, password };
}
