/**
 * Why a figure is not shown. Each reason is a rule about counts; none of them ever depends on an answer, since hiding
 * what is unanimous tells that it is unanimous (anonymity.md, R2 and R10).
 */
export const WITHHELD_REASONS = [
  /** Fewer people answered, in everything this could be pooled with, than a result needs. */
  'too-few-respondents',
  /** Enough people answered the questionnaire, too few of them this question. */
  'too-few-answers',
  /** A single statement needs more answers (eight, or more if the round says so) than an index. */
  'item-needs-eight',
  /** Fewer than half of the statements of a scale could be used. */
  'too-few-items',
  /** Nobody in this unit took part: there is nothing to pool. */
  'nobody-answered',
  /** No group around this unit has enough respondents and enough comments. */
  'too-few-comments',
  /** Figures about the quality of the questionnaire need a hundred complete answers. */
  'too-few-for-quality',
  /** An earlier round has shown them: two of them could be subtracted. */
  'shown-before',
  /** None of the groups that a parent is made of shows this figure. */
  'no-part-shown',
  /** The round did not ask it: nothing is kept back. */
  'not-asked',
  /** The round asked other teams, and not this one: nothing is kept back. */
  'team-not-asked',
  /** Nobody answers in this unit. */
  'no-group',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/**
 * A value that may be shown, or the reason why it is not. Never null and never an error: whoever draws it has to say
 * what is withheld, in the place where the figure would have been.
 */
export type Disclosed<T> =
  { readonly status: 'shown'; readonly value: T } | { readonly status: 'withheld'; readonly reason: WithheldReason };

export function shown<T>(value: T): Disclosed<T> {
  return { status: 'shown', value };
}

export function withheld(reason: WithheldReason): Disclosed<never> {
  return { status: 'withheld', reason };
}
