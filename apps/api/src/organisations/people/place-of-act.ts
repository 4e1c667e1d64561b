import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../organisation.entity.js';
import { UnitEntity } from '../unit.entity.js';

/**
 * What an act on somebody is about, in the audit trail: their unit, or the organisation for who is in none. Not the
 * person, since an ordinary employee can be forgotten and the trail cannot.
 */
export async function placeOfAct(manager: EntityManager, organisationId: string, unitId: string | null) {
  const unit = unitId === null ? null : await manager.findOneBy(UnitEntity, { organisationId, unitId });
  if (unit !== null) return { id: unit.unitId, name: unit.name };
  const { name } = await manager.findOneByOrFail(OrganisationEntity, { organisationId });
  return { id: organisationId, name };
}
