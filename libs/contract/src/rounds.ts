import * as z from 'zod/mini';
import { HandedOutSchema, Joins, PlannedBlock } from './blocks.js';
import { ClosingReport } from './tally-work.js';
import { Base64Url, Id, Instant, Name, RoundKindSchema } from './values.js';

/**
 * `preparing`: frozen, keys are being made; `launched`: credentials can be collected; `open`: answers can be handed
 * in; `closing`: past its end, the tally is at work; `closed`: the release is there.
 */
export const ROUND_STATES = ['preparing', 'launched', 'open', 'closing', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Who keeps the private half of the tally key until closing: the installation itself, or a trustee outside of it. */
export const TALLY_KEY_HOLDERS = ['installation', 'trustee'] as const;
export type TallyKeyHolder = (typeof TALLY_KEY_HOLDERS)[number];
export const TallyKeyHolderSchema = z.enum(TALLY_KEY_HOLDERS);

/** SHA-256 of a directory in hex and as six words. */
export const Fingerprint = z.object({ hex: z.string(), words: z.string() });
export type Fingerprint = z.infer<typeof Fingerprint>;

/**
 * `PUT /api/rounds/:roundId`: launches a round under an id the client chose, so that a repeat does no harm (200 with the
 * same round; 409 `round-differs` when the body differs).
 */
export const LaunchRound = z.object({
  name: Name,
  kind: RoundKindSchema,
  opensAt: Instant,
  closesAt: Instant,
  planHash: z.string(),
  /**
   * The public half of a tally key that a trustee, such as the works council, made and keeps: uncompressed P-256 point,
   * base64url. Without it the installation makes one. A key serves one round (409 `tally-key-used`).
   */
  trusteeKey: z.optional(Base64Url),
  /**
   * Units whose people draw cards: every block that contains the own members of one of them hands out by cards, the others
   * by mail. 422 `no-cards-for-unit` for a unit of which nobody is in a block.
   */
  cardUnitIds: z.optional(z.array(Id)),
  /** Blocks put together on purpose, as in the plan that `planHash` is of. 422 `nothing-to-join`. */
  joins: z.optional(Joins),
});
export type LaunchRound = z.infer<typeof LaunchRound>;

export const RoundView = z.object({
  roundId: Id,
  name: z.string(),
  kind: RoundKindSchema,
  opensAt: Instant,
  closesAt: Instant,
  state: z.enum(ROUND_STATES),
  /** While preparing: steps done of all. */
  progress: z.object({ done: z.int(), of: z.int() }),
  people: z.int(),
  /** Null while preparing. */
  fingerprint: z.nullable(Fingerprint),
  tallyKeyHeldBy: TallyKeyHolderSchema,
  /** How far the tally is; null unless the state is `closing`, and until the tally has begun. */
  closing: z.nullable(ClosingReport),
});
export type RoundView = z.infer<typeof RoundView>;

/** `GET /api/rounds`: newest first. */
export const RoundList = z.object({ rounds: z.array(RoundView) });
export type RoundList = z.infer<typeof RoundList>;

/** A block of a round that was launched. */
export const RoundBlock = z.extend(PlannedBlock, {
  blockId: Id,
  handedOut: HandedOutSchema,
  /** Whether its cards have been made and not been withdrawn. */
  hasCards: z.boolean(),
});
export type RoundBlock = z.infer<typeof RoundBlock>;

/** `GET /api/rounds/:roundId`: for the administrator. */
export const RoundDetail = z.object({
  round: RoundView,
  blocks: z.array(RoundBlock),
  /** Where a shared device waits for the codes of cards; null if no block of the round has cards. */
  cardPage: z.nullable(z.string()),
});
export type RoundDetail = z.infer<typeof RoundDetail>;
