import * as z from 'zod/mini';
import { ToExtend } from './extensions.js';
import { Base64Url, Id } from './values.js';

const RoundRef = z.object({ organisationId: Id, roundId: Id });

/**
 * `GET /api/tally/work` (bearer token): what the api waits for. The tally asks; nothing ever connects to the tally.
 */
export const TallyWork = z.object({
  /** Rounds that need a tally key. Answer: `PUT /api/tally/rounds/:organisationId/:roundId/key`. */
  keysWanted: z.array(RoundRef),
  /** Directories to hand to the ballot box. Answer: `PUT /api/tally/rounds/:organisationId/:roundId/published`. */
  toPublish: z.array(z.object({ organisationId: Id, roundId: Id, directory: z.string(), questionnaire: z.string() })),
  /**
   * Rounds to call off, if no ballot can have been handed in: the tally looks at the directory and its own clock. Answer:
   * `PUT /api/tally/rounds/:organisationId/:roundId/stopped`, without a body.
   */
  toStop: z.array(RoundRef),
  /** Rounds to extend. Answer: `PUT /api/tally/rounds/:organisationId/:roundId/extended`. */
  toExtend: z.array(ToExtend),
});
export type TallyWork = z.infer<typeof TallyWork>;

export const TallyKey = z.object({ publicKey: Base64Url });
export type TallyKey = z.infer<typeof TallyKey>;

/** The fingerprint (hex) of the directory that now stands in the ballot box. */
export const Published = z.object({ fingerprint: z.string() });
export type Published = z.infer<typeof Published>;

/** `waiting-for-key`: the trustee has not handed in the key yet; `opening`: ballots are being opened and added up. */
export const CLOSING_STEPS = ['waiting-for-key', 'opening'] as const;

/**
 * `PUT /api/tally/rounds/:organisationId/:roundId/closing`: how far the closing of a round is, in percent. It is kept and
 * shown rounded down to tens: an exact share would tell how many ballots there are.
 */
export const ClosingReport = z.object({
  step: z.enum(CLOSING_STEPS),
  percent: z.int().check(z.gte(0), z.lte(100)),
});
export type ClosingReport = z.infer<typeof ClosingReport>;
