import type { Questionnaire, RoundKind } from './questionnaire.js';

/** Whether a kind of round has the open question. */
export function asksForComments({ open }: Pick<Questionnaire, 'open'>, kind: RoundKind): boolean {
  return open.modules.includes(kind);
}
