import type { EntityManager } from 'typeorm';
import type { ImportPlan } from './plan-import.js';
import { deleteUnusedUnits, insertUnits, revokeRoles, writeMembers } from './write-roster.js';

const TAKE_OFF_ROSTER = `
  update people.members set unit_id = null, manager_id = null, active = (member_id = $3)
  where organisation_id = $1 and member_id = any($2)`;

/**
 * Writes the plan, inside the caller's transaction. Who leaves becomes inactive and loses every role; the administrator
 * who imports stays, on the roster or off it, since otherwise nobody might be left to undo a mistake.
 */
export const applyImport = async (
  manager: EntityManager,
  organisationId: string,
  importedBy: string,
  plan: ImportPlan,
): Promise<void> => {
  await insertUnits(manager, organisationId, plan.newUnits);
  await writeMembers(manager, organisationId, plan.written);
  if (plan.leaving.length > 0) {
    await manager.query(TAKE_OFF_ROSTER, [organisationId, plan.leaving, importedBy]);
    await revokeRoles(manager, organisationId, plan.leaving, importedBy);
  }
  await deleteUnusedUnits(manager, organisationId);
};
