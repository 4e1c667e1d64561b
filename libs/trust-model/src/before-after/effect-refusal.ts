/** The fewest teams, and people at either moment, of which a change is stated (measurement.md, "Before and after"). */
export const LEAST_TEAMS = 4;
export const LEAST_RESPONDENTS = 20;

/** Why no change is stated, the first that applies. Rules about counts and questions, never about answers. */
export const EFFECT_REFUSALS = [
  /** One of the two rounds has no release yet. */
  'round-not-closed',
  /** One of the two rounds did not ask this scale. */
  'not-asked',
  /** Both asked it, with other statements: a difference could be one of questions. */
  'asked-differently',
  /** No teams were chosen to compare with. */
  'no-teams-chosen',
  /** No team has a figure of its own, made of the same units, at both moments. */
  'no-common-blocks',
  'too-few-teams',
  /** Fewer than twenty people for certain: the low ends of the bands are added. */
  'too-few-respondents',
] as const;
export type EffectRefusalReason = (typeof EFFECT_REFUSALS)[number];

/** A refusal with the counts that it follows from. */
export interface EffectRefusal {
  readonly reason: EffectRefusalReason;
  /** Teams that could be counted. */
  readonly teams: number;
  /** People in them for certain, before and after. */
  readonly respondents: readonly [number, number];
}

/** Something that is stated, or the reason why it is not. */
export type Stated<T> =
  { readonly status: 'stated'; readonly value: T } | { readonly status: 'refused'; readonly refusal: EffectRefusal };

export function refused(
  reason: EffectRefusalReason,
  teams = 0,
  respondents: readonly [number, number] = [0, 0],
): { readonly status: 'refused'; readonly refusal: EffectRefusal } {
  return { status: 'refused', refusal: { reason, teams, respondents } };
}
