import * as z from 'zod/mini';
import { Base64Url, RoundKindSchema } from './values.js';

/** `GET {ballot box}/config.json`: where the survey page finds the api. */
export const SurveyConfig = z.object({ apiOrigin: z.string() });
export type SurveyConfig = z.infer<typeof SurveyConfig>;

/** `GET {ballot box}/rounds/:organisationId/:roundId/directory` */
export const PublishedDirectory = z.object({ directory: z.string() });
export type PublishedDirectory = z.infer<typeof PublishedDirectory>;

/** `GET {ballot box}/rounds/:organisationId/:roundId/state`: by the ballot box's own clock. */
export const IntakeState = z.object({ kind: RoundKindSchema, state: z.enum(['not-yet-open', 'open', 'closed']) });
export type IntakeState = z.infer<typeof IntakeState>;

/**
 * `GET {ballot box}/rounds/:organisationId/:roundId`: what the survey page needs to begin, in one answer. Each of it has
 * an address of its own as well, above.
 */
export const SurveyRound = z.object({
  apiOrigin: z.string(),
  state: IntakeState.shape.state,
  directory: z.string(),
  /** Canonical JSON; null while the round is not extended. */
  extension: z.nullable(z.string()),
  /** The text of the JSON. */
  questionnaire: z.string(),
});
export type SurveyRound = z.infer<typeof SurveyRound>;

/** `PUT {ballot box}/rounds/:organisationId/:roundId/ballots` */
export const HandIn = z.object({
  prepared: Base64Url,
  signature: Base64Url,
  version: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  ciphertext: Base64Url,
});
export type HandIn = z.infer<typeof HandIn>;

export const HandedIn = z.object({ credentialHash: Base64Url, version: z.int() });
export type HandedIn = z.infer<typeof HandedIn>;
