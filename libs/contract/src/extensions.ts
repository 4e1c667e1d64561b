import * as z from 'zod/mini';
import { Id, Instant } from './values.js';

/** How long after the end that stands in the directory a round can be extended to, in days of 24 hours. */
export const MAX_EXTENSION_DAYS = 28;

/**
 * `POST /api/rounds/:roundId/extension`: moves the closing of an open round, once. The tally decides: it asks the api what it
 * waits for, and says when it is done. The same end again changes nothing. 409 `round-not-open`, `round-extended` for another
 * end; 422 `extension-dates`.
 */
export const ExtendRound = z.strictObject({ closesAt: Instant });
export type ExtendRound = z.infer<typeof ExtendRound>;

/** What an administrator sees of it. While it is not confirmed, and the round open, the tally has not got to it yet. */
export const ExtensionView = z.object({
  /** The end that stands in the directory. */
  from: Instant,
  to: Instant,
  isConfirmed: z.boolean(),
});
export type ExtensionView = z.infer<typeof ExtensionView>;

/** What everybody sees of it. */
export const PublicExtension = z.object({
  /** Canonical JSON, to be compared with the ballot box's byte for byte. */
  text: z.string(),
  /** SHA-256 of the text, hexadecimal. */
  sha256: z.string(),
  /** The end that stands in the directory. */
  from: Instant,
});
export type PublicExtension = z.infer<typeof PublicExtension>;

/** A round to extend, if it is open: what the tally is asked. */
export const ToExtend = z.object({ organisationId: Id, roundId: Id, closesAt: Instant });
export type ToExtend = z.infer<typeof ToExtend>;

/** `PUT /api/tally/rounds/:organisationId/:roundId/extended`: the text that now stands in the ballot box. */
export const Extended = z.object({ extension: z.string() });
export type Extended = z.infer<typeof Extended>;

/** `GET {ballot box}/rounds/:organisationId/:roundId/extension`: null while the round has none. */
export const PublishedExtension = z.object({ extension: z.nullable(z.string()) });
export type PublishedExtension = z.infer<typeof PublishedExtension>;
