import { withheld, type Disclosed } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { scaleIndex } from '../indices/scale-index.js';
import { scalesOf, type AskedScale } from '../questionnaire/scales-of.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';
import type { Moment } from './moment.js';

/**
 * What the index of each scale of a baseline would be if it were made of the statements that a pulse asks: what a pulse can
 * be set beside. It is made of published figures of statements and of nothing else, so a team of fewer than eight answers
 * has none (anonymity.md, R6). All of the statements have to be shown: one of two would be another question.
 *
 * @param questionnaire of the baseline
 * @param figures of one of its groups, single statements among them
 */
export function shortFormsOf(
  questionnaire: Questionnaire,
  figures: ReleaseGroup['figures'],
): Readonly<Record<string, Disclosed<Figure>>> {
  return Object.fromEntries(
    scalesOf(questionnaire, 'pulse')
      .filter(({ scale }) => scale.modules.includes('baseline'))
      .map((asked) => [asked.scale.id, shortFormOf(asked, figures)]),
  );
}

function shortFormOf({ scale, items }: AskedScale, figures: ReleaseGroup['figures']): Disclosed<Figure> {
  const known = (measureId: keyof typeof figures): Disclosed<Figure> => figures[measureId] ?? withheld('not-asked');
  if (items.length === scale.items.length) return known(`scale:${scale.id}`);
  const statements = items.map(({ id }) => known(`item:${id}`));
  const missing = statements.find(({ status }) => status === 'withheld');
  if (missing !== undefined) return missing;
  return scaleIndex(statements.flatMap((figure) => (figure.status === 'shown' ? [figure.value] : [])));
}

/**
 * Whether a round's figure of a scale, set beside that of another round, is one of fewer statements than it published: two
 * figures of a team then, not one.
 */
export function isShortForm(round: Moment, beside: Moment, scaleId: string): boolean {
  if (round.kind !== 'baseline' || beside.kind !== 'pulse') return false;
  const asked = scalesOf(round.questionnaire, 'pulse').find(({ scale }) => scale.id === scaleId);
  return asked !== undefined && asked.items.length < asked.scale.items.length;
}
