import * as z from 'zod/mini';

/**
 * `POST /api/rounds/:roundId/blocks/:blockId/cards`: makes the cards of a block, as many as it has members, and answers
 * their links this once, in random order. 409 `cards-already-made`, `block-without-cards` and `round-not-ready`, 410
 * `round-closed`.
 *
 * `DELETE` at the same address withdraws them, so that others can be made: 409 `cards-collected` once any of them was
 * used.
 */
export const CardsMade = z.object({
  /** `{ballot origin}/#/c/{organisation}/{round}/{code}`; the code is 20 characters of Crockford's base32. */
  links: z.array(z.string()),
});
export type CardsMade = z.infer<typeof CardsMade>;
