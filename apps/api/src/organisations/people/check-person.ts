import type { PersonFields } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { problem } from '../../http/problem.js';
import { displayName } from '../display-name.js';
import { MemberEntity } from '../member.entity.js';
import { isAddress } from '../roster/read-person.js';
import { UnitEntity } from '../unit.entity.js';

/** The database's word for a circle of managers. */
export const NO_MANAGER_CIRCLE = 'members_no_circle';

/** @throws {ProblemError} unit-gone */
export async function checkUnit(manager: EntityManager, organisationId: string, unitId: string): Promise<UnitEntity> {
  const unit = await manager.findOneBy(UnitEntity, { organisationId, unitId });
  if (unit === null) throw problem('unit-gone');
  return unit;
}

/** Somebody who is here, and somebody else. That it makes no circle is the database's to say. @throws {ProblemError} */
export async function checkManager(
  manager: EntityManager,
  organisationId: string,
  memberId: string | null,
  managerId: string,
): Promise<MemberEntity> {
  if (managerId === memberId) throw problem('manager-circle');
  const boss = await manager.findOneBy(MemberEntity, { organisationId, memberId: managerId, active: true });
  if (boss === null) throw problem('manager-gone');
  return boss;
}

/**
 * The rules of a roster file for somebody who is written by hand.
 * @returns the address as it is kept
 * @throws {ProblemError} bad-address, address-taken, address-of-leaver
 */
export async function checkAddress(
  manager: EntityManager,
  organisationId: string,
  memberId: string,
  { email: typed }: PersonFields,
): Promise<string> {
  const email = typed.toLowerCase();
  if (!isAddress(email)) throw problem('bad-address', { value: typed });
  const other = await manager.findOneBy(MemberEntity, { organisationId, email });
  if (other === null || other.memberId === memberId) return email;
  const code = other.active ? 'address-taken' : 'address-of-leaver';
  throw problem(code, { value: email, name: displayName(other) });
}
