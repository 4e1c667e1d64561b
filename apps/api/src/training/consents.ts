import type { MirrorAnswers } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { type Leadership, loadLeadership } from '../organisations/leadership.js';
import type { OpenAccess } from './open-access.js';

/** A manager's own view of a round, as they let one trainer see it. */
export interface SharedMirror {
  readonly unitId: string;
  readonly managerId: string;
  /** As stored; what the questionnaire of the round does not know is to be left out. */
  readonly answers: MirrorAnswers;
}

/** What the managers of today let a trainer see, of the units of an access. */
export interface Consents {
  /** Units whose managers have all said yes; one that nobody leads is not among them. */
  readonly named: ReadonlySet<string>;
  readonly leadership: Leadership;
}

interface SaidYes {
  readonly unitId: string;
  readonly memberId: string;
}

const BY_NAME = `
  select unit_id as "unitId", member_id as "memberId" from people.trainer_consents
  where organisation_id = $1 and access_id = $2 and by_name`;

/** Both say yes: the manager to this trainer, and to sharing what they said in this round. */
const MIRRORS = `
  select mirror.unit_id as "unitId", mirror.member_id as "managerId", mirror.answers
  from people.mirrors mirror
  join people.trainer_consents consent
    on consent.organisation_id = mirror.organisation_id and consent.unit_id = mirror.unit_id
      and consent.member_id = mirror.member_id
  where mirror.organisation_id = $1 and mirror.round_id = $3 and consent.access_id = $2
    and consent.mirror and mirror.shared_with_trainers and mirror.state = 'sealed'
  order by mirror.unit_id, mirror.member_id`;

export async function loadConsents(
  manager: EntityManager,
  { organisationId, accessId }: Pick<OpenAccess, 'organisationId' | 'accessId'>,
): Promise<Consents> {
  const leadership = await loadLeadership(manager, organisationId);
  const saidYes = await manager.query<SaidYes[]>(BY_NAME, [organisationId, accessId]);
  return { leadership, named: namedUnits(leadership, saidYes) };
}

/** Of several who lead a unit, each says yes or no for all of them; who led it once has no say any more. */
export function namedUnits(leadership: Leadership, saidYes: readonly SaidYes[]): ReadonlySet<string> {
  const yes = new Set(saidYes.map(({ unitId, memberId }) => `${unitId} ${memberId}`));
  const { managersByUnit } = leadership.membership;
  return new Set(
    [...managersByUnit]
      .filter(([unitId, managers]) => managers.length > 0 && managers.every((id) => yes.has(`${unitId} ${id}`)))
      .map(([unitId]) => unitId),
  );
}

/** The mirrors of a round that the trainer may see: of who leads the unit today, each their own. */
export async function loadSharedMirrors(
  manager: EntityManager,
  { organisationId, accessId }: OpenAccess,
  { leadership }: Consents,
  roundId: string,
): Promise<SharedMirror[]> {
  const mirrors = await manager.query<SharedMirror[]>(MIRRORS, [organisationId, accessId, roundId]);
  const { managersByUnit } = leadership.membership;
  return mirrors.filter(({ unitId, managerId }) => managersByUnit.get(unitId)?.includes(managerId) === true);
}
