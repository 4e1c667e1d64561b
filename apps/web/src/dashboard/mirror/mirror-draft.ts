import type { Mirror, MirrorAnswers } from '@leeway/contract';

/** The two things that are asked about an area of delegation. */
export const MIRROR_SIDES = ['current', 'wanted'] as const;
export type MirrorSide = (typeof MIRROR_SIDES)[number];

/** "I can't say": ticked, and not an answer. */
export const NO_ANSWER = 0;

/** What has been filled in so far, by item id and by area id. */
export interface MirrorDraft {
  readonly ratings: Readonly<Record<string, number>>;
  readonly delegation: Readonly<Record<string, Readonly<Partial<Record<MirrorSide, number>>>>>;
}

export const EMPTY_DRAFT: MirrorDraft = { ratings: {}, delegation: {} };

export function withRating(draft: MirrorDraft, itemId: string, rating: number): MirrorDraft {
  return { ...draft, ratings: { ...draft.ratings, [itemId]: rating } };
}

export function withLevel(draft: MirrorDraft, areaId: string, side: MirrorSide, level: number): MirrorDraft {
  return { ...draft, delegation: { ...draft.delegation, [areaId]: { ...draft.delegation[areaId], [side]: level } } };
}

/** What is sent: answers only. */
export function answersIn({ ratings, delegation }: MirrorDraft): MirrorAnswers {
  const areas = Object.entries(delegation).map(([areaId, levels]) => [areaId, given(levels)] as const);
  return {
    ratings: given(ratings),
    delegation: Object.fromEntries(areas.filter(([, levels]) => Object.keys(levels).length > 0)),
  };
}

/** How many of the questions have an answer; an area is two questions. */
export function countAnswers({ ratings, delegation }: MirrorAnswers): number {
  const levels = Object.values(delegation).flatMap(Object.values<number>);
  return Object.keys(ratings).length + levels.length;
}

export function countQuestions({ statements, areas }: Mirror['asked']): number {
  return statements.length + areas.length * MIRROR_SIDES.length;
}

function given<T extends Readonly<Partial<Record<string, number>>>>(values: T): Record<string, number> {
  const entries = Object.entries(values).filter(
    (entry): entry is [string, number] => (entry[1] ?? NO_ANSWER) !== NO_ANSWER,
  );
  return Object.fromEntries(entries);
}
