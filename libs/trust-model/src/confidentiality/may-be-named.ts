import { newlyTold, type SeenBefore } from './newly-told.js';
import type { SeenView, TrainerView } from './trainer-view.js';

/**
 * The units that a page may show by name: those whose managers agree, but for the ones that would tell of another team
 * whose manager does not. Who has seen a whole of three teams knows the third as soon as two of them have names, so the
 * second one stays a part of the whole in that round (docs/decisions/0036).
 *
 * Found one by one, sorted, so that the same question has the same answer. What was seen by name before stays.
 *
 * @param view the page, whichever teams it shows by name
 */
export function mayBeNamed(before: SeenBefore, view: TrainerView): ReadonlySet<string> {
  const { agreed, seen } = before;
  const tells = (named: ReadonlySet<string>): boolean => newlyTold(before, namesAlone(view, named)) !== null;
  if (seen.length === 0 || !tells(agreed)) return agreed;
  let named: ReadonlySet<string> = new Set();
  for (const unitId of [...agreed].sort()) {
    const more = new Set([...named, unitId]);
    if (!tells(more)) named = more;
  }
  return named;
}

/** The same page without its figures of a whole: nothing is in these but what has a name. */
export function namesAlone(view: TrainerView, named: ReadonlySet<string>): SeenView {
  const cohort = new Set([...view.cohort].filter((id) => named.has(id)));
  if (view.kind === 'brief') return { view: { ...view, cohort, isBesideOrganisation: false }, named };
  return { view: { ...view, cohort, comparison: new Set() }, named };
}
