import * as z from 'zod/mini';
import { PublicExtension } from './extensions.js';
import { Fingerprint, type RoundState, TallyKeyHolderSchema } from './rounds.js';
import { Id, Instant, Localised, RoundKindSchema } from './values.js';

/** States of a round that has a directory for everybody to see. */
export const PUBLIC_ROUND_STATES = [
  'launched',
  'open',
  'closing',
  'closed',
  'stopped',
] as const satisfies readonly RoundState[];

/** What a round was launched with, as its directory says it. */
export const ThresholdsView = z.object({
  minHeadcount: z.int(),
  minRespondents: z.int(),
  minItemRespondents: z.int(),
  bandWidth: z.int(),
});
export type ThresholdsView = z.infer<typeof ThresholdsView>;

/** What became of the ballots of a block; numbers of people and of ballots. */
export const PublicBlock = z.object({
  blockId: Id,
  label: Localised,
  /** People who could take part. */
  entitled: z.int(),
  /** People who collected their credential for the ratings. */
  issued: z.int(),
  /** Ballots with ratings: counted and invalid. */
  received: z.int(),
  counted: z.int(),
  invalid: z.int(),
  /** Ballots with a comment. */
  comments: z.int(),
});
export type PublicBlock = z.infer<typeof PublicBlock>;

/**
 * `GET /api/public/rounds/:organisationId/:roundId`: what anybody may know of a round, without signing in. 404 while it is
 * being prepared. Until it is closed there is no number in it that says how many took part.
 */
export const PublicRound = z.object({
  organisationName: z.string(),
  name: z.string(),
  /** Where the ballot box is: it serves the directory and the questionnaire, to any page. */
  ballotOrigin: z.string(),
  kind: RoundKindSchema,
  /** Whether it asks a part of the organisation; the directory says which. There is no such key if it asks everybody. */
  asksPart: z.optional(z.literal(true)),
  opensAt: Instant,
  /** The end that counts: of the extension, if there is one. */
  closesAt: Instant,
  extension: z.nullable(PublicExtension),
  state: z.enum(PUBLIC_ROUND_STATES),
  fingerprint: Fingerprint,
  tallyKeyHeldBy: TallyKeyHolderSchema,
  thresholds: ThresholdsView,
  /** What the organisation asks itself, beyond the product's questionnaire; in the questionnaire that the fingerprint stands for. */
  ownStatements: z.array(Localised),
  /** Null until the release is there, and for a moment longer: until no credential can be issued any more. */
  closed: z.nullable(
    z.object({
      /** Over the hashes of `PublicCredentials`, hexadecimal: section 6 of the protocol. */
      merkleRoot: z.string(),
      /** Number of those hashes. */
      leaves: z.int(),
      /** Ballots of blocks that the directory does not have: left out of everything. */
      strays: z.int(),
      /** In the order of the directory. */
      blocks: z.array(PublicBlock),
    }),
  ),
});
export type PublicRound = z.infer<typeof PublicRound>;

/**
 * `GET /api/public/rounds/:organisationId/:roundId/credentials`: after closing, the hashes of all credentials under which
 * ratings were counted or a comment was received. 404 before.
 *
 * The list is only served whole, and there is no address for a single hash or its proof: whoever asked for one would tell
 * the server which credential is theirs. A client looks its own up in the list and computes the root, or the inclusion
 * proof, by itself.
 */
export const PublicCredentials = z.object({
  /** Hashes of 32 bytes, one after the other, sorted bytewise; as base64url, and as long as the round was large. */
  credentials: z.string().check(z.regex(/^[A-Za-z0-9_-]*$/)),
});
export type PublicCredentials = z.infer<typeof PublicCredentials>;
