import type { EntityManager } from 'typeorm';
import type { ImportPlan } from './plan-import.js';
import { deleteUnusedUnits, insertUnits, revokeRoles, type RevokedRole, writeMembers } from './write-roster.js';

const TAKE_OFF_ROSTER = `
  update people.members set unit_id = null, manager_id = null, active = (member_id = $3)
  where organisation_id = $1 and member_id = any($2)`;

/**
 * Writes the plan, inside the caller's transaction. Who leaves becomes inactive and loses every role; the administrator
 * who imports stays, on the roster or off it, since otherwise nobody might be left to undo a mistake.
 * @returns the roles that were lost
 */
export const applyImport = async (
  manager: EntityManager,
  organisationId: string,
  importedBy: string,
  plan: ImportPlan,
): Promise<RevokedRole[]> => {
  await insertUnits(manager, organisationId, plan.newUnits);
  await writeMembers(manager, organisationId, plan.written);
  let revoked: RevokedRole[] = [];
  if (plan.leaving.length > 0) {
    await manager.query(TAKE_OFF_ROSTER, [organisationId, plan.leaving, importedBy]);
    revoked = await revokeRoles(manager, organisationId, plan.leaving, importedBy);
  }
  await deleteUnusedUnits(manager, organisationId);
  return revoked;
};
