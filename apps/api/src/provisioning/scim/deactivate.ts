import type { EntityManager } from 'typeorm';
import { recordAct } from '../../audit/record-act.js';
import type { SignedInMember } from '../../auth/access.js';
import { endSessions } from '../../auth/end-sessions.js';
import { problem } from '../../http/problem.js';
import { displayName } from '../../organisations/display-name.js';
import { MemberEntity } from '../../organisations/member.entity.js';
import { revokeRoles } from '../../organisations/roster/write-roster.js';

const OTHER_ADMINISTRATORS = `
  select grants.member_id = $2 as "isThisOne" from people.role_grants grants
  join people.members person using (organisation_id, member_id)
  where grants.organisation_id = $1 and grants.role = 'administrator' and person.active`;

/**
 * Makes somebody inactive at once: signed out, without roles, which is in the audit trail. Unit and manager stay, for who
 * comes back.
 * @throws {ProblemError} scim-last-administrator
 */
export const deactivate = async (manager: EntityManager, who: SignedInMember, at: Date): Promise<void> => {
  const { organisationId, memberId } = who;
  const administrators = await manager.query<{ isThisOne: boolean }[]>(OTHER_ADMINISTRATORS, [
    organisationId,
    memberId,
  ]);
  if (administrators.length === 1 && administrators[0]?.isThisOne === true) {
    const person = await manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
    throw problem('scim-last-administrator', { value: displayName(person) });
  }
  await manager.update(MemberEntity, { organisationId, memberId }, { active: false });
  for (const { role, ...name } of await revokeRoles(manager, organisationId, [memberId], null)) {
    const about = { id: memberId, name: displayName(name) };
    await recordAct(manager, { organisationId, memberId: null }, at, {
      kind: 'role-revoked',
      about,
      details: { role },
    });
  }
  await endSessions(manager, who);
};
