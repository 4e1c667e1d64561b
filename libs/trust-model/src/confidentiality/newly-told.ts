import type { Moment } from '../before-after/moment.js';
import type { MeasureId } from '../release/measure-id.js';
import { isNamed } from './counted-teams.js';
import { formsOfPages } from './forms-of-pages.js';
import type { LinearForm } from './linear-form.js';
import { toldBy, toldInPairsBy } from './told-by.js';
import { unitsIn, type SeenView, type ToldForms } from './trainer-view.js';

/** What follows of a team that did not follow before: its own figure or change, or one that is its own or another's. */
export type Told = 'one-team' | 'two-teams';

/** What somebody has seen, and of whom no more may follow. */
export interface SeenBefore {
  /** All rounds that any of the pages is about. */
  readonly rounds: ReadonlyMap<string, Moment>;
  /** Units whose manager agrees that the trainer sees the team by name. */
  readonly agreed: ReadonlySet<string>;
  /** The pages that the same trainer has seen before. */
  readonly seen: readonly SeenView[];
}

/**
 * What follows of teams whose managers do not agree once one more page is seen, and did not before: by subtraction, or by
 * any other combination of means (docs/decisions/0031). Decided for each measure, because a team that withholds one is
 * missing from its mean. What was seen by name is known for good, in the round in which it was.
 *
 * Only what the page adds counts: what follows already, from names of a time when there was an agreement for instance,
 * refuses no other page.
 *
 * @returns null if nothing does
 */
export function newlyTold({ rounds, agreed, seen }: SeenBefore, page: SeenView): Told | null {
  const isProtected = (unknown: string): boolean => !isNamed(unitsIn(unknown), agreed);
  const decided = new Set<string>();
  for (const measureId of measuresIn(rounds)) {
    const before = formsOfPages(seen, rounds, measureId);
    const after = formsOfPages([...seen, page], rounds, measureId);
    const pattern = JSON.stringify([before, after].map(patternOf));
    if (decided.has(pattern)) continue;
    decided.add(pattern);
    const known = toldOfTeams(before.means);
    const told = [...toldOfTeams(after.means)].filter(([team, times]) => times > (known.get(team) ?? 0));
    if (told.some(([team]) => isProtected(team))) return 'one-team';
    const knownInPairs = new Set(toldInPairsBy(before.spreads));
    if (toldInPairsBy(after.spreads).some((one) => isProtected(one) && !knownInPairs.has(one))) return 'two-teams';
  }
  return null;
}

/** A team is told whichever rounds it is about: its change, too, is its own. */
function toldOfTeams(forms: readonly LinearForm[]): ReadonlyMap<string, number> {
  return toldBy(forms, (unknown) => unitsIn(unknown).join(' '));
}

/** Measures with the same pattern tell of the same teams, so that one of them is enough to decide. */
function patternOf({ means, spreads }: ToldForms): unknown {
  return [means, spreads].map((forms) =>
    forms.map((form) => [...form].map(([unknown, times]) => `${unknown} ${times}`).sort()),
  );
}

/** Only scales and areas have figures of a whole in what a trainer sees. */
function measuresIn(rounds: ReadonlyMap<string, Moment>): readonly MeasureId[] {
  const ids = [...rounds.values()].flatMap(({ groups }) =>
    (groups ?? []).flatMap((group) => Object.keys(group.figures)),
  );
  return [...new Set(ids)].filter((id) => !id.startsWith('item:')) as MeasureId[];
}
