import type { Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { itemsOf } from '../questionnaire/items-of.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { shortFormsOf } from './short-forms-of.js';

/**
 * A group of a baseline as a later pulse can be set beside it: each scale made of the statements that a pulse asks, and
 * nothing that a pulse does not ask. Made of its published figures alone (`shortFormsOf`).
 *
 * @param questionnaire of the pulse
 * @param group of the baseline, with the figures of its single statements
 */
export function asPulse(questionnaire: Questionnaire, group: ReleaseGroup): ReleaseGroup {
  const scales = Object.entries(shortFormsOf(questionnaire, group.figures)).map(([id, figure]) =>
    measured(`scale:${id}`, figure),
  );
  const items = itemsOf(questionnaire, 'pulse').map(({ id }) => measured(`item:${id}`, group.figures[`item:${id}`]));
  return { ...group, figures: Object.fromEntries([...scales, ...items].flat()) };
}

/** Nothing for what the baseline did not ask. */
function measured(id: MeasureId, figure: Disclosed<Figure> | undefined): [MeasureId, Disclosed<Figure>][] {
  if (figure === undefined || (figure.status === 'withheld' && figure.reason === 'not-asked')) return [];
  return [[id, figure]];
}
