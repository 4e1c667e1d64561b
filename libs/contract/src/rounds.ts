import * as z from 'zod/mini';
import { HandedOutSchema, Joins, PlannedBlock } from './blocks.js';
import { ExtensionView } from './extensions.js';
import { ClosingReport } from './tally-work.js';
import { Base64Url, Id, Instant, Name, RoundKindSchema } from './values.js';

/**
 * `preparing`: frozen, keys are being made; `launched`: credentials can be collected; `open`: answers can be handed
 * in; `closing`: past its end, the tally is at work; `closed`: the release is there; `stopped`: it was called off before it
 * opened, and its keys are destroyed.
 */
export const ROUND_STATES = ['preparing', 'launched', 'open', 'closing', 'closed', 'stopped'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Who keeps the private half of the tally key until closing: the installation itself, or a trustee outside of it. */
export const TALLY_KEY_HOLDERS = ['installation', 'trustee'] as const;
export type TallyKeyHolder = (typeof TALLY_KEY_HOLDERS)[number];
export const TallyKeyHolderSchema = z.enum(TALLY_KEY_HOLDERS);

/** SHA-256 of a directory in hex and as six words. */
export const Fingerprint = z.object({ hex: z.string(), words: z.string() });
export type Fingerprint = z.infer<typeof Fingerprint>;

/** A round is announced by a welcome mail at launch, a mail when it opens, and reminders; or by one that it was stopped, or extended. */
export const MAILING_KINDS = ['welcome', 'opening', 'reminder', 'stopped', 'extended'] as const;
export type MailingKind = (typeof MAILING_KINDS)[number];

/**
 * `planned`: its moment has not come; `written`: in the outbox for everybody; `skipped`: its moment had passed when it could
 * have been sent, or a later mail says the same.
 */
export const MAILING_STATES = ['planned', 'written', 'skipped'] as const;
export type MailingState = (typeof MAILING_STATES)[number];

const MAX_REMINDERS = 5;
const MAX_REMINDER_DAYS = 89;
/** Days before the day of closing, each once. */
export const ReminderDays = z.array(z.int().check(z.minimum(1), z.maximum(MAX_REMINDER_DAYS))).check(
  z.maxLength(MAX_REMINDERS),
  z.refine((days) => new Set(days).size === days.length),
);

/**
 * A mail to everybody who is entitled by mail in a round, alike: whoever writes it knows neither who has answered nor who
 * has collected.
 */
export const RoundMailing = z.object({
  kind: z.enum(MAILING_KINDS),
  /** From 1; more than one only of reminders. */
  number: z.int(),
  dueAt: Instant,
  state: z.enum(MAILING_STATES),
  /** To how many it was written; to how many of them it was sent, and did not fail; and for how many it failed. The rest waits. */
  people: z.int(),
  sent: z.int(),
  failed: z.int(),
});
export type RoundMailing = z.infer<typeof RoundMailing>;

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
  /**
   * When everybody is reminded, in days before the day of closing: at nine in the morning. Empty: never; left
   * out: halfway, and two days before. 422 `reminder-outside-round` for a day that is not between opening and closing.
   */
  reminderDays: z.optional(ReminderDays),
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
  /** Whether it asks a part of the organisation. There is no such key if it asks everybody. */
  asksPart: z.optional(z.literal(true)),
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
  /** In the order of their moments. */
  mailings: z.array(RoundMailing),
  /** It was asked to stop the round, and the tally has not done so yet. */
  isStopping: z.boolean(),
  /** Null unless it was asked to extend the round. */
  extension: z.nullable(ExtensionView),
  /** Where a shared device waits for the codes of cards; null if no block of the round has cards. */
  cardPage: z.nullable(z.string()),
});
export type RoundDetail = z.infer<typeof RoundDetail>;

/**
 * `POST /api/rounds/:roundId/stop`: calls a round off that has been launched and is not open yet; again, it changes nothing.
 * The tally takes the intake away and destroys its key, and then everybody is told by mail. If the tally only comes when
 * the round has opened, it goes on. 409 `round-not-ready`, `round-has-opened`.
 */
export const StopRound = z.strictObject({});
export type StopRound = z.infer<typeof StopRound>;
