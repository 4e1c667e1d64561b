import type { RoundKind } from '@leeway/trust-model';
import { mirrorOf, type Questionnaire } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { loadLeadership, unitsLedBy } from '../organisations/leadership.js';
import { RoundEntity } from '../rounds/round.entity.js';

/** Whose mirror, of which round, about which unit. */
export interface MirrorKey {
  readonly organisationId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly memberId: string;
}

/** A round as it is mirrored by somebody who leads a unit that was in it. */
export interface MirroredRound {
  readonly key: MirrorKey;
  readonly name: string;
  readonly kind: RoundKind;
  /** As it was when the round was launched. */
  readonly unitName: string;
  /** In the wording for managers. */
  readonly questionnaire: Questionnaire;
}

/**
 * @throws ProblemError not-found, for a round that is not launched yet, a unit that was not in it, that was not asked, or that this person
 * does not lead today, and what does not exist: nobody learns which of them it is
 */
export async function loadMirroredRound(
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
  { roundId, unitId }: Pick<MirrorKey, 'roundId' | 'unitId'>,
): Promise<MirroredRound> {
  const led = unitsLedBy(await loadLeadership(manager, organisationId), memberId);
  if (!led.some(({ id }) => id === unitId)) throw problem('not-found');
  const round = await manager.getRepository(RoundEntity).findOne({
    select: { name: true, kind: true, units: true, questionnaire: true, notAsked: true },
    where: { organisationId, roundId, state: 'launched' },
  });
  const unit = round?.units.find(({ id }) => id === unitId);
  if (round === null || unit === undefined || round.notAsked?.includes(unitId)) throw problem('not-found');
  return {
    key: { organisationId, roundId, unitId, memberId },
    name: round.name,
    kind: round.kind,
    unitName: unit.name,
    // Canonical JSON of the questionnaire that was asked, written by us at launch.
    questionnaire: mirrorOf(JSON.parse(round.questionnaire ?? '') as Questionnaire),
  };
}
