import type { EntityManager } from 'typeorm';
import type { ImportPlan, PlannedMember } from './plan-import.js';
import { deleteUnusedUnits, insertUnits, revokeRoles, type RevokedRole, writeMembers } from './write-roster.js';

const TAKE_OFF_ROSTER = `
  update people.members set unit_id = null, manager_id = null, active = (member_id = $3)
  where organisation_id = $1 and member_id = any($2)`;

/** So many people go into one statement: enough to be fast, few enough to show how far it is. */
const PEOPLE_AT_ONCE = 250;

/**
 * Writes the plan, inside the caller's transaction. Who leaves becomes inactive and loses every role; the administrator
 * who imports stays, on the roster or off it, since otherwise nobody might be left to undo a mistake.
 * @param written is told how many people were written
 * @returns the roles that were lost
 */
export const applyImport = async (
  manager: EntityManager,
  organisationId: string,
  importedBy: string,
  plan: ImportPlan,
  written: (people: number) => void,
): Promise<RevokedRole[]> => {
  await insertUnits(manager, organisationId, plan.newUnits);
  const members = managersFirst(plan.written);
  for (let from = 0; from < members.length; from += PEOPLE_AT_ONCE) {
    const some = members.slice(from, from + PEOPLE_AT_ONCE);
    await writeMembers(manager, organisationId, some);
    written(some.length);
  }
  let revoked: RevokedRole[] = [];
  if (plan.leaving.length > 0) {
    await manager.query(TAKE_OFF_ROSTER, [organisationId, plan.leaving, importedBy]);
    revoked = await revokeRoles(manager, organisationId, plan.leaving, importedBy);
  }
  await deleteUnusedUnits(manager, organisationId);
  return revoked;
};

/**
 * From the top down, so that a new manager is there before who refers to them, and no statement leaves a circle behind
 * that only a later one would have undone.
 */
const managersFirst = (members: readonly PlannedMember[]): PlannedMember[] => {
  const byId = new Map(members.map((member) => [member.memberId, member]));
  const ordered = new Set<PlannedMember>();
  for (const member of members) {
    const way: PlannedMember[] = [];
    let at: PlannedMember | undefined = member;
    while (at !== undefined && !ordered.has(at)) {
      way.push(at);
      at = at.managerId === null ? undefined : byId.get(at.managerId);
    }
    for (const one of way.reverse()) ordered.add(one);
  }
  return [...ordered];
};
