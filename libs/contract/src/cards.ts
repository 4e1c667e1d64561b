import * as z from 'zod/mini';
import { LanguageSchema } from './values.js';

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

/**
 * `POST /api/rounds/:roundId/blocks/:blockId/cards/print`: makes the cards as above, with the same refusals, and answers
 * them as a PDF to print and to cut. Like the links, the PDF is made this once.
 */
export const PrintCards = z.object({ language: LanguageSchema });
export type PrintCards = z.infer<typeof PrintCards>;

/**
 * `?language=` of `GET /api/rounds/:roundId/poster`: a PDF to hang up where the cards lie, with the card page as a QR code.
 * 409 `round-without-cards`, and 409 `round-not-ready` while there is no fingerprint to print.
 */
export const PosterLanguage = z._default(LanguageSchema, 'nl');
