import type { Moment } from '../before-after/moment.js';
import type { MeasureId } from '../release/measure-id.js';
import { withoutKnown, type LinearForm } from './linear-form.js';
import { formsOf, namedIn, type SeenView, type ToldForms } from './trainer-view.js';

/** What some pages together tell of a measure, beside the figures of single teams that stand on them by name. */
export function formsOfPages(
  pages: readonly SeenView[],
  rounds: ReadonlyMap<string, Moment>,
  measureId: MeasureId,
): ToldForms {
  const byName = new Set(pages.flatMap((page) => namedIn(page, rounds, measureId)));
  const isKnown = (unknown: string): boolean =>
    byName.has(unknown) || ofBothRounds(unknown)?.every((one) => byName.has(one)) === true;
  const forms = pages.map(({ view, named }) => formsOf(view, rounds, measureId, named));
  const unknownPart = (form: LinearForm): LinearForm => withoutKnown(form, isKnown);
  return {
    means: forms.flatMap(({ means }) => means).map(unknownPart),
    spreads: forms.flatMap(({ spreads }) => spreads).map(unknownPart),
  };
}

/** The unknowns that a change is the difference of; null for a figure of one round. */
function ofBothRounds(unknown: string): readonly string[] | null {
  const [when = '', key = ''] = unknown.split('|');
  const rounds = when.split(' ');
  return rounds.length < 2 ? null : rounds.map((roundId) => `${roundId}|${key}`);
}
