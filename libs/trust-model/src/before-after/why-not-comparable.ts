import type { RoundKind } from '../questionnaire/questionnaire.js';
import { scalesOf } from '../questionnaire/scales-of.js';
import type { EffectRefusalReason } from './effect-refusal.js';
import type { Moment } from './moment.js';

/** Every scale that either round asked, in the order of the later questionnaire. */
export function scalesAskedIn(before: Moment, after: Moment): readonly string[] {
  const asked = [after, before].flatMap(({ questionnaire, kind }) => scalesOf(questionnaire, kind));
  return [...new Set(asked.map(({ scale }) => scale.id))];
}

/**
 * Why the figures of a scale can't be set side by side; null if they can. A baseline and a pulse are compared on the
 * statements that a pulse asks (`comparableFigures`).
 */
export function whyNotComparable(before: Moment, after: Moment, scaleId: string): EffectRefusalReason | null {
  if (before.groups === null || after.groups === null) return 'round-not-closed';
  const kind = before.kind === after.kind ? before.kind : 'pulse';
  const [first, second] = [statementsOf(before, kind, scaleId), statementsOf(after, kind, scaleId)];
  if (first === null || second === null) return 'not-asked';
  if (before.kind !== after.kind && ![before, after].some(hasShortForms)) return 'asked-differently';
  return first === second ? null : 'asked-differently';
}

function hasShortForms({ kind, groups }: Moment): boolean {
  const team = groups?.find((group) => group.kind === 'reporting-group');
  return kind === 'baseline' && (team === undefined || team.shortForms !== undefined);
}

/** The statements of a scale as people read them; null if it was not asked. A new wording is another question. */
function statementsOf({ questionnaire }: Moment, kind: RoundKind, scaleId: string): string | null {
  const asked = scalesOf(questionnaire, kind).find(({ scale }) => scale.id === scaleId);
  if (asked === undefined) return null;
  return JSON.stringify(asked.items.map(({ id, reversed, nl, en }) => [id, reversed === true, nl, en]));
}
