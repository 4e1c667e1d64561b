import * as z from 'zod/mini';
import { HandedOutSchema } from './blocks.js';
import { Fingerprint, type RoundState } from './rounds.js';
import { Id, Instant, RoundKindSchema } from './values.js';

/** States of a round in which there is something to do for who takes part. */
export const MY_ROUND_STATES = ['launched', 'open'] as const satisfies readonly RoundState[];

export const MyRound = z.object({
  roundId: Id,
  name: z.string(),
  kind: RoundKindSchema,
  opensAt: Instant,
  closesAt: Instant,
  state: z.enum(MY_ROUND_STATES),
  fingerprint: Fingerprint,
  /** `{ballot origin}/#/r/{organisation}/{round}`: the same for everybody in the round. */
  link: z.string(),
  /** `cards`: it takes a card to take part, and nothing is collected ahead. */
  handedOut: HandedOutSchema,
});
export type MyRound = z.infer<typeof MyRound>;

/**
 * `GET /api/my-rounds`: the rounds in which who is signed in may take part, those that open first at the top. It does not
 * say whether they collected a credential, and nobody knows whether they answered.
 */
export const MyRounds = z.object({ rounds: z.array(MyRound) });
export type MyRounds = z.infer<typeof MyRounds>;
