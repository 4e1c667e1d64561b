import type { CohortView } from '@leeway/contract';
import { cohortSize } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { problem } from '../http/problem.js';
import { checkChoice } from './check-choice.js';
import { CohortEntity } from './cohort.entity.js';
import { type Consents, loadConsents } from './consents.js';
import { type OpenAccess, requireAccess } from './open-access.js';
import { loadTrainingRound, type TrainingRound } from './training-rounds.js';

/** A cohort that its trainer may look at now, with all that its pages are made of. */
export interface OpenCohort {
  readonly access: OpenAccess;
  readonly cohortId: string;
  readonly name: string;
  readonly round: TrainingRound;
  /** Units whose own groups are in it: whole published groups, all of them part of the access. */
  readonly unitIds: ReadonlySet<string>;
  readonly consents: Consents;
}

/**
 * The way in for everything that shows something of a cohort: page, brief, export.
 * @throws {ProblemError} no-training-access, training-ended; not-found, also for the cohort of an earlier access or of
 * somebody else; unit-not-given, when a unit of it was taken out of the access since
 */
export async function openCohort(
  manager: EntityManager,
  member: SignedInMember,
  cohortId: string,
  now: Date,
): Promise<OpenCohort> {
  return openCohortOf(manager, await requireAccess(manager, member, now), cohortId);
}

/**
 * The same, for whoever has looked at the access already, with its lock.
 * @throws {ProblemError} not-found, unit-not-given as {@link openCohort}
 */
export async function openCohortOf(manager: EntityManager, access: OpenAccess, cohortId: string): Promise<OpenCohort> {
  const { organisationId, accessId } = access;
  const cohort = await manager.findOneBy(CohortEntity, { organisationId, accessId, cohortId });
  if (cohort === null) throw problem('not-found');
  const round = await loadTrainingRound(manager, organisationId, cohort.roundId);
  if (round === null) throw problem('not-found');
  const unitIds = new Set(cohort.unitIds);
  checkChoice(round, access, unitIds);
  return { access, cohortId, name: cohort.name, round, unitIds, consents: await loadConsents(manager, access) };
}

export function cohortView({ cohortId, name, round, unitIds, consents: { named } }: OpenCohort): CohortView {
  return {
    ...{ cohortId, name, round: round.ref, unitIds: [...unitIds] },
    size: cohortSize(round.groups, unitIds, named),
  };
}
