import type { Moment } from '../before-after/moment.js';
import { newlyTold, type SeenBefore, type Told } from './newly-told.js';
import type { SeenView } from './trainer-view.js';

/** Why a trainer may not see a figure of a whole beside those already seen. */
export const VIEW_REFUSALS = [
  /** The figure of one team whose manager did not agree would follow. */
  'tells-one-team',
  /** The changes of two such teams would follow, only not which is which. */
  'tells-two-teams',
] as const;
export type ViewRefusal = (typeof VIEW_REFUSALS)[number];

export type ViewDecision =
  { readonly status: 'allowed' } | { readonly status: 'refused'; readonly reason: ViewRefusal };

/**
 * Whether a trainer may see one more page without that the figures of a team whose manager does not agree follow from
 * everything they have seen (`newlyTold`).
 *
 * A page with nothing but names on it (`namesAlone`) is always allowed, if these are names that it may show (`mayBeNamed`):
 * that is what is left where a page of a whole is refused.
 */
export function viewAllowed(before: SeenBefore, wanted: SeenView): ViewDecision {
  const told = newlyTold(before, wanted);
  return told === null ? { status: 'allowed' } : { status: 'refused', reason: REASONS[told] };
}

/**
 * Whether a trainer may make one more cohort: whether a brief of it could be seen on each of the rounds beside a brief of
 * each cohort there is, the organisation left out of it if it has to be.
 *
 * @param agreed units whose manager agrees that the trainer sees the team by name
 * @param existing the cohorts of the same trainer
 */
export function cohortAllowed(
  rounds: ReadonlyMap<string, Moment>,
  agreed: ReadonlySet<string>,
  existing: readonly ReadonlySet<string>[],
  wanted: ReadonlySet<string>,
): ViewDecision {
  for (const roundId of rounds.keys()) {
    const brief = (cohort: ReadonlySet<string>): SeenView => {
      return { view: { kind: 'brief', roundId, cohort, isBesideOrganisation: false }, named: agreed };
    };
    const decision = viewAllowed({ rounds, agreed, seen: existing.map(brief) }, brief(wanted));
    if (decision.status === 'refused') return decision;
  }
  return { status: 'allowed' };
}

const REASONS = { 'one-team': 'tells-one-team', 'two-teams': 'tells-two-teams' } as const satisfies Record<
  Told,
  ViewRefusal
>;
