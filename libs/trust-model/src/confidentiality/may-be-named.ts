import { newlyTold, type SeenBefore } from './newly-told.js';
import type { SeenView, TrainerView } from './trainer-view.js';

/**
 * The units that a page may show by name: those whose managers agree, but for the ones that would tell of another team
 * whose manager does not. Who has seen a whole of three teams knows the third as soon as two of them have names, so the
 * second one stays a part of the whole in that round (docs/decisions/0038).
 *
 * Found by adding one after the other, sorted, so that the same question has the same answer. What was seen by name before
 * stays.
 *
 * @param view the page, whichever teams it shows by name
 */
export function mayBeNamed(before: SeenBefore, view: TrainerView): ReadonlySet<string> {
  const { agreed, seen } = before;
  if (seen.length === 0) return agreed;
  const tells = (named: readonly string[]): boolean => newlyTold(before, namesAlone(view, new Set(named))) !== null;
  return new Set(added([], [...agreed].sort(), tells));
}

/** Half by half: more names never tell less, so that those which tell nothing together need not be tried one by one. */
function added(
  named: readonly string[],
  more: readonly string[],
  tells: (named: readonly string[]) => boolean,
): readonly string[] {
  const all = [...named, ...more];
  if (!tells(all)) return all;
  if (more.length <= 1) return named;
  const half = Math.ceil(more.length / 2);
  return added(added(named, more.slice(0, half), tells), more.slice(half), tells);
}

/** The same page without its figures of a whole: nothing is in these but what has a name. */
export function namesAlone(view: TrainerView, named: ReadonlySet<string>): SeenView {
  const cohort = new Set([...view.cohort].filter((id) => named.has(id)));
  if (view.kind === 'brief') return { view: { ...view, cohort, isBesideOrganisation: false }, named };
  return { view: { ...view, cohort, comparison: new Set() }, named };
}
