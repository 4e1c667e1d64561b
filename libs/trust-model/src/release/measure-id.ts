/** The two questions about a delegation area: how it is now, and how it should be. */
export const DELEGATION_ASPECTS = ['current', 'wanted'] as const;
export type DelegationAspect = (typeof DELEGATION_ASPECTS)[number];

/** What people tick: a statement of a scale or a follow-up statement, or an area now or as wanted. */
export type AskedMeasureId = `item:${string}` | `area:${string}:${DelegationAspect}`;

/** Everything that a release has a figure for. */
export type MeasureId = AskedMeasureId | `scale:${string}`;
