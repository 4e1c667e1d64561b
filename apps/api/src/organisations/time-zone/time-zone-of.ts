import { dayOf } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../organisation.entity.js';

/** In which all days and times of an organisation are said and reckoned; an IANA name. */
export async function timeZoneOf(manager: EntityManager, organisationId: string): Promise<string> {
  const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { organisationId });
  return timeZone;
}

/** The day that the calendar of an organisation shows: `2026-12-04`. */
export async function todayOf(manager: EntityManager, organisationId: string, now: Date): Promise<string> {
  return dayOf(now, await timeZoneOf(manager, organisationId));
}
