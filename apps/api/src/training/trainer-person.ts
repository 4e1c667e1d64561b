import { randomUUID } from 'node:crypto';
import type { GrantedRole, TrainerInvitation } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import type { SignedInMember } from '../auth/access.js';
import { endSessions } from '../auth/end-sessions.js';
import { displayName } from '../organisations/display-name.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { RoleGrantEntity } from '../organisations/role-grant.entity.js';

const ROLE: GrantedRole = 'trainer';

/** What an administrator changes at some moment, in a transaction that holds the roster's lock. */
export interface Change {
  readonly manager: EntityManager;
  readonly by: SignedInMember;
  readonly now: Date;
}

/**
 * Finds a trainer by the address, or adds them as somebody who is in no unit, as the first administrator is: an import of
 * the roster leaves who is not on it alone, and no round asks them anything. Who has left comes back the same way.
 */
export async function findOrAddTrainer(
  { manager, by: { organisationId } }: Change,
  { email, firstName, infix, lastName, language }: TrainerInvitation,
): Promise<MemberEntity> {
  const known = await manager.findOneBy(MemberEntity, { organisationId, email });
  if (known?.active === true) return known;
  const memberId = known?.memberId ?? randomUUID();
  const person = { email, firstName, infix, lastName, language, unitId: null, managerId: null, active: true };
  await manager.save(MemberEntity, { organisationId, memberId, ...person });
  return manager.findOneByOrFail(MemberEntity, { organisationId, memberId });
}

/** Gives the role; who has it already keeps it. */
export async function grantTrainerRole({ manager, by, now }: Change, person: MemberEntity): Promise<void> {
  const key = { organisationId: person.organisationId, memberId: person.memberId, role: ROLE };
  if (await manager.existsBy(RoleGrantEntity, key)) return;
  await manager.insert(RoleGrantEntity, key);
  const about = { id: person.memberId, name: displayName(person) };
  await recordAct(manager, by, now, { kind: 'role-granted', about, details: { role: ROLE } });
}

/** Takes the role and signs the person out. Who is not on the roster and has no other role is then among those who left. */
export async function dismissTrainer({ manager, by, now }: Change, person: MemberEntity): Promise<void> {
  const { organisationId, memberId } = person;
  const { affected } = await manager.delete(RoleGrantEntity, { organisationId, memberId, role: ROLE });
  if (affected === 1) {
    const about = { id: memberId, name: displayName(person) };
    await recordAct(manager, by, now, { kind: 'role-revoked', about, details: { role: ROLE } });
  }
  const hasOtherRole = await manager.existsBy(RoleGrantEntity, { organisationId, memberId });
  if (person.unitId === null && !hasOtherRole) {
    await manager.update(MemberEntity, { organisationId, memberId }, { active: false });
  }
  await endSessions(manager, { organisationId, memberId });
}
