import { createHash } from 'node:crypto';
import { mayBeNamed, type SeenView, type TrainerView, viewAllowed, type ViewRefusal } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { Consents } from './consents.js';
import type { OpenAccess } from './open-access.js';
import { ShownViewEntity } from './shown-view.entity.js';
import { loadMoments } from './training-rounds.js';

/** What a trainer is shown: the first of the views they asked for that may be, and why no earlier one of them. */
export interface ShownView<T extends TrainerView> {
  readonly view: T;
  /** Which of the views that were asked for it is, the first one being 0. */
  readonly place: number;
  /** Units that may be shown by name on it. */
  readonly named: ReadonlySet<string>;
  readonly refusal: ViewRefusal | null;
}

/**
 * Decides which of some views a trainer is shown and whom they see by name in it, beside everything that they have seen
 * before, and keeps both: call it before anything is shown, in a transaction that holds the lock of the access
 * (`requireLockedAccess`), so that two pages at once can't tell together what neither may.
 *
 * @param wanted in the order of preference, made of the units that may be named; the first one about the same teams
 *   whoever these are, the last one about named teams alone, which is always allowed
 */
export async function showFirstAllowed<T extends TrainerView>(
  manager: EntityManager,
  access: OpenAccess,
  { named: agreed }: Consents,
  wanted: (named: ReadonlySet<string>) => readonly [T, ...T[]],
): Promise<ShownView<T>> {
  const { organisationId, memberId } = access;
  const rows = await manager.findBy(ShownViewEntity, { organisationId, memberId });
  const known = new Set(rows.map(({ viewHash }) => viewHash.toString('hex')));
  const [whole] = wanted(agreed);
  // What was shown before may be shown again: it adds nothing.
  if (known.has(hashOf({ view: whole, named: agreed }).toString('hex'))) {
    return { view: whole, place: 0, named: agreed, refusal: null };
  }
  const before = { rounds: await loadMoments(manager, organisationId), agreed, seen: rows.map(seenView) };
  const named = mayBeNamed(before, whole);
  let refusal: ViewRefusal | null = null;
  for (const [place, view] of wanted(named).entries()) {
    const decision = viewAllowed(before, { view, named });
    if (decision.status === 'allowed') {
      await keep(manager, access, { view, named });
      return { view, place, named, refusal };
    }
    refusal ??= decision.reason;
  }
  throw new Error('a page of named teams alone was refused');
}

async function keep(manager: EntityManager, { organisationId, memberId }: OpenAccess, page: SeenView): Promise<void> {
  const row = { organisationId, memberId, ...rowOf(page) };
  await manager.createQueryBuilder().insert().into(ShownViewEntity).values(row).orIgnore().execute();
}

function rowOf(page: SeenView): Omit<ShownViewEntity, 'organisationId' | 'memberId'> {
  const { view, named } = page;
  const isBrief = view.kind === 'brief';
  return {
    viewHash: hashOf(page),
    roundId: isBrief ? view.roundId : view.afterId,
    beforeRoundId: isBrief ? null : view.beforeId,
    unitIds: [...view.cohort].sort(),
    namedIds: [...named].sort(),
    comparisonIds: isBrief ? null : [...view.comparison].sort(),
    besideOrganisation: isBrief ? view.isBesideOrganisation : null,
  };
}

function seenView(row: ShownViewEntity): SeenView {
  return { view: viewOf(row), named: new Set(row.namedIds) };
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

function hashOf({ view, named }: SeenView): Buffer {
  const [cohort, names] = [[...view.cohort].sort(), [...named].sort()];
  const parts =
    view.kind === 'brief'
      ? [view.kind, view.roundId, cohort, names, view.isBesideOrganisation]
      : [view.kind, view.beforeId, view.afterId, cohort, names, [...view.comparison].sort()];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
