import type { EntityManager } from 'typeorm';
import { MirrorEntity } from './mirror.entity.js';
import type { MirrorKey } from './mirrored-round.js';

/** Whether somebody has sealed or skipped their mirror, so that the result may be shown to them. */
export function isMirrorSettled(
  manager: EntityManager,
  { organisationId, roundId, unitId, memberId }: MirrorKey,
): Promise<boolean> {
  return manager.getRepository(MirrorEntity).existsBy({ organisationId, roundId, unitId, memberId });
}
