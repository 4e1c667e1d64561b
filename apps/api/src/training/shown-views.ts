import { createHash } from 'node:crypto';
import { type TrainerView, viewAllowed, type ViewRefusal } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { Consents } from './consents.js';
import type { OpenAccess } from './open-access.js';
import { ShownViewEntity } from './shown-view.entity.js';
import { loadMoments } from './training-rounds.js';

/** What a trainer is shown: the first of the views they asked for that may be, and why no earlier one of them. */
export interface ShownView<T extends TrainerView> {
  readonly view: T;
  readonly refusal: ViewRefusal | null;
}

/**
 * Decides which of some views a trainer is shown, beside everything that they have seen before, and keeps it: call it
 * before anything is shown, in a transaction that holds the lock of the access (`requireLockedAccess`), so that two pages at
 * once can't tell together what neither may.
 *
 * @param wanted in the order of preference, the last one what is shown if all others are refused
 * @returns null if all of them are refused
 */
export async function showFirstAllowed<T extends TrainerView>(
  manager: EntityManager,
  access: OpenAccess,
  { named }: Consents,
  wanted: readonly T[],
): Promise<ShownView<T> | null> {
  const { organisationId, memberId } = access;
  const rows = await manager.findBy(ShownViewEntity, { organisationId, memberId });
  const known = new Set(rows.map(({ viewHash }) => viewHash.toString('hex')));
  const seen = rows.map(viewOf);
  const rounds = wanted.some((view) => !known.has(hashOf(view).toString('hex')))
    ? await loadMoments(manager, organisationId)
    : null;
  let refusal: ViewRefusal | null = null;
  for (const view of wanted) {
    // What was shown before may be shown again: it adds nothing.
    if (rounds === null || known.has(hashOf(view).toString('hex'))) return { view, refusal };
    const decision = viewAllowed({ rounds, named, seen, wanted: view });
    if (decision.status === 'allowed') {
      await manager
        .createQueryBuilder()
        .insert()
        .into(ShownViewEntity)
        .values(rowOf(access, view))
        .orIgnore()
        .execute();
      return { view, refusal };
    }
    refusal ??= decision.reason;
  }
  return null;
}

function rowOf({ organisationId, memberId }: OpenAccess, view: TrainerView): ShownViewEntity {
  const isBrief = view.kind === 'brief';
  return {
    ...{ organisationId, memberId, viewHash: hashOf(view) },
    roundId: isBrief ? view.roundId : view.afterId,
    beforeRoundId: isBrief ? null : view.beforeId,
    unitIds: [...view.cohort].sort(),
    comparisonIds: isBrief ? null : [...view.comparison].sort(),
    besideOrganisation: isBrief ? view.isBesideOrganisation : null,
  };
}

function viewOf({ roundId, beforeRoundId, unitIds, comparisonIds, besideOrganisation }: ShownViewEntity): TrainerView {
  const cohort = new Set(unitIds);
  return beforeRoundId === null
    ? { kind: 'brief', roundId, cohort, isBesideOrganisation: besideOrganisation === true }
    : {
        ...{ kind: 'before-and-after', beforeId: beforeRoundId, afterId: roundId, cohort },
        comparison: new Set(comparisonIds ?? []),
      };
}

function hashOf(view: TrainerView): Buffer {
  const cohort = [...view.cohort].sort();
  const parts =
    view.kind === 'brief'
      ? [view.kind, view.roundId, cohort, view.isBesideOrganisation]
      : [view.kind, view.beforeId, view.afterId, cohort, [...view.comparison].sort()];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
