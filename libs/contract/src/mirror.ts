import * as z from 'zod/mini';
import { Id, Localised, RoundKindSchema } from './values.js';

const Rating = z.int().check(z.minimum(1), z.maximum(5));
const QuestionId = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * What somebody who leads a unit answers about it: statements by item id, as ticked, and areas of delegation by area id.
 * What is left open is absent.
 */
export const MirrorAnswers = z.object({
  ratings: z.record(QuestionId, Rating),
  /** `current`: how far it has been handed over; `wanted`: how far it should be. */
  delegation: z.record(QuestionId, z.object({ current: z.optional(Rating), wanted: z.optional(Rating) })),
});
export type MirrorAnswers = z.infer<typeof MirrorAnswers>;

export const MIRROR_STATES = ['open', 'sealed', 'skipped'] as const;

/** What the person did with it. `open`: nothing yet. Sealed answers don't change any more. */
export const OwnMirror = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({
    state: z.literal('sealed'),
    answers: MirrorAnswers,
    /** Whether the person lets trainers see these answers. */
    shared: z.boolean(),
  }),
  z.object({ state: z.literal('skipped') }),
]);
export type OwnMirror = z.infer<typeof OwnMirror>;

/**
 * `GET /api/mirror/:roundId/:unitId`, for a unit that the person leads: what is asked, as the round asks it, and the own
 * answers, which nobody else gets. `PUT` with `MirrorAnswers` seals them; `POST …/skip` gives them up; both answer with this.
 */
export const Mirror = z.object({
  round: z.object({ roundId: Id, name: z.string(), kind: RoundKindSchema }),
  unit: z.object({ unitId: Id, name: z.string() }),
  asked: z.object({
    /** Of the ratings 1–5, in order. */
    labels: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
    optOut: Localised,
    statements: z.array(z.object({ itemId: z.string(), text: Localised })),
    /** From 1 (the manager decides) to 5 (the team decides); empty in a round without areas. */
    levels: z.array(z.object({ level: Rating, text: Localised })),
    areas: z.array(z.object({ areaId: z.string(), text: Localised })),
  }),
  own: OwnMirror,
});
export type Mirror = z.infer<typeof Mirror>;

/** `PUT /api/mirror/:roundId/:unitId/sharing` */
export const MirrorSharing = z.object({ shared: z.boolean() });
export type MirrorSharing = z.infer<typeof MirrorSharing>;
