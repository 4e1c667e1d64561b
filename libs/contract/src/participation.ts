import * as z from 'zod/mini';
import { Id, Instant } from './values.js';

/** Which share of a block has collected its credential: `part` of `of` equal ones, counted from 0. */
export const ParticipationShare = z.object({
  blockId: Id,
  part: z.int().check(z.minimum(0)),
  of: z.int().check(z.minimum(2), z.maximum(4)),
});
export type ParticipationShare = z.infer<typeof ParticipationShare>;

/**
 * `GET /api/rounds/:roundId/participation`: for the administrator, while a round runs. How many collected their credential,
 * which says nothing about whether they answered; in shares of at least three numbers of people, fixed once a day.
 */
export const Participation = z.object({
  /** The moment that the shares are of: at eight in the morning. Null before the first, and when the round is over. */
  publishedAt: z.nullable(Instant),
  /** Of every block, in its order; empty without `publishedAt`. */
  blocks: z.array(ParticipationShare),
});
export type Participation = z.infer<typeof Participation>;
