import type { Moment } from '../before-after/moment.js';
import type { MeasureId } from '../release/measure-id.js';
import { isNamed } from './counted-teams.js';
import { withoutKnown, type LinearForm } from './linear-form.js';
import { toldBy, toldInPairsBy } from './told-by.js';
import { formsOf, unitsIn, type TrainerView } from './trainer-view.js';

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

export interface ViewQuestion {
  /** All rounds that any of the views is about. */
  readonly rounds: ReadonlyMap<string, Moment>;
  /** Units whose manager agreed that the trainer sees the team by name. */
  readonly named: ReadonlySet<string>;
  /** What the same trainer has seen before, or may still open. */
  readonly seen: readonly TrainerView[];
  readonly wanted: TrainerView;
}

/**
 * Whether a trainer may see one more page without that the figures of a team whose manager did not agree follow from
 * everything they have seen: by subtraction, or by any other combination of means (docs/decisions/0031). Decided for each
 * measure, because a team that withholds one is missing from its mean.
 *
 * Only what the page adds counts: what already follows, because a manager took the agreement back for instance, refuses
 * no other page. A page about named teams alone tells nothing of others and is always allowed, the organisation left away:
 * that is what is left where a page of all of them is refused.
 */
export function viewAllowed({ rounds, named, seen, wanted }: ViewQuestion): ViewDecision {
  const decided = new Set<string>();
  for (const measureId of measuresIn(rounds)) {
    const before = seen.map((view) => formsOf(view, rounds, measureId, named));
    const added = formsOf(wanted, rounds, measureId, named);
    const unnamed = (forms: readonly LinearForm[]): readonly LinearForm[] =>
      forms.map((form) => withoutKnown(form, (unknown) => isNamed(unitsIn(unknown), named)));
    const means = [unnamed(before.flatMap((forms) => forms.means)), unnamed(added.means)] as const;
    const spreads = [unnamed(before.flatMap((forms) => forms.spreads)), unnamed(added.spreads)] as const;
    const pattern = JSON.stringify([means, spreads].map((parts) => parts.map(patternOf)));
    if (decided.has(pattern)) continue;
    decided.add(pattern);
    if (tellsMore(toldOfTeams, ...means)) return { status: 'refused', reason: 'tells-one-team' };
    if (tellsMore(toldInPairsBy, ...spreads)) return { status: 'refused', reason: 'tells-two-teams' };
  }
  return { status: 'allowed' };
}

/**
 * Whether a trainer may make one more cohort: whether a brief of it could be seen on each of the rounds beside a brief of
 * each cohort there is, the organisation left out of it if it has to be.
 *
 * @param existing the cohorts of the same trainer
 */
export function cohortAllowed(
  rounds: ReadonlyMap<string, Moment>,
  named: ReadonlySet<string>,
  existing: readonly ReadonlySet<string>[],
  wanted: ReadonlySet<string>,
): ViewDecision {
  for (const roundId of rounds.keys()) {
    const brief = (cohort: ReadonlySet<string>): TrainerView => {
      return { kind: 'brief', roundId, cohort, isBesideOrganisation: false };
    };
    const decision = viewAllowed({ rounds, named, seen: existing.map(brief), wanted: brief(wanted) });
    if (decision.status === 'refused') return decision;
  }
  return { status: 'allowed' };
}

/** A team is told whichever rounds it is about: its change, too, is its own. */
function toldOfTeams(forms: readonly LinearForm[]): readonly string[] {
  return toldBy(forms, (unknown) => unitsIn(unknown).join(' '));
}

function tellsMore(
  told: (forms: readonly LinearForm[]) => readonly string[],
  before: readonly LinearForm[],
  added: readonly LinearForm[],
): boolean {
  const known = new Set(told(before));
  return told([...before, ...added]).some((unknown) => !known.has(unknown));
}

function patternOf(forms: readonly LinearForm[]): unknown {
  return forms.map((form) => [...form].map(([unknown, times]) => `${unknown} ${times}`).sort());
}

/** Only scales and areas have figures of a whole in what a trainer sees. */
function measuresIn(rounds: ReadonlyMap<string, Moment>): readonly MeasureId[] {
  const ids = [...rounds.values()].flatMap(({ groups }) =>
    (groups ?? []).flatMap((group) => Object.keys(group.figures)),
  );
  return [...new Set(ids)].filter((id) => !id.startsWith('item:')) as MeasureId[];
}
