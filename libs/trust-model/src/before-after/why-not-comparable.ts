import { scalesOf } from '../questionnaire/scales-of.js';
import type { EffectRefusalReason } from './effect-refusal.js';
import type { Moment } from './moment.js';

/** Every scale that either round asked, in the order of the later questionnaire. */
export function scalesAskedIn(before: Moment, after: Moment): readonly string[] {
  const asked = [after, before].flatMap(({ questionnaire, kind }) => scalesOf(questionnaire, kind));
  return [...new Set(asked.map(({ scale }) => scale.id))];
}

/** Why the figures of a scale can't be set side by side; null if they can. */
export function whyNotComparable(before: Moment, after: Moment, scaleId: string): EffectRefusalReason | null {
  if (before.groups === null || after.groups === null) return 'round-not-closed';
  const [first, second] = [statementsOf(before, scaleId), statementsOf(after, scaleId)];
  if (first === null || second === null) return 'not-asked';
  return first === second ? null : 'asked-differently';
}

/** The statements of a scale as people read them; null if it was not asked. A new wording is another question. */
function statementsOf({ questionnaire, kind }: Moment, scaleId: string): string | null {
  const asked = scalesOf(questionnaire, kind).find(({ scale }) => scale.id === scaleId);
  if (asked === undefined) return null;
  return JSON.stringify(asked.items.map(({ id, reversed, nl, en }) => [id, reversed === true, nl, en]));
}
