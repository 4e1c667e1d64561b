import * as z from 'zod/mini';
import { Base64Url, Id } from './values.js';

const PURPOSES = ['ratings', 'comment'] as const;

/** Who a link was made for: a member, whose link came by mail, or whoever drew a card, of whom nothing is known. */
export const LINK_HOLDERS = ['member', 'card'] as const;

/** `POST /api/credentials/opening`: what a personal link or a card gives access to. */
export const LinkOpening = z.object({ organisationId: Id, roundId: Id, token: Base64Url });
export type LinkOpening = z.infer<typeof LinkOpening>;

export const LinkOpened = z.object({
  /** The directory's canonical text, to be compared with the ballot box's byte for byte. */
  directory: z.string(),
  /** The text of the extension, to be compared in the same way; null while the round is not extended. */
  extension: z.nullable(z.string()),
  blockId: Id,
  /** Who shares the block, and the salt: together they give the directory's `membersHash`. */
  members: z.array(z.string()),
  salt: Base64Url,
  /** Which credentials have already been signed for this person. */
  collected: z.array(z.enum(PURPOSES)),
  holder: z.enum(LINK_HOLDERS),
  /** Lets this device collect the credentials of later rounds ahead; null for a card, which is good for one round. */
  pass: z.nullable(Base64Url),
});
export type LinkOpened = z.infer<typeof LinkOpened>;

/** `POST /api/credentials`: blind issuance. The same blinded message again gives the same signature. */
export const CredentialRequest = z.object({
  organisationId: Id,
  roundId: Id,
  token: Base64Url,
  requests: z
    .array(z.object({ purpose: z.enum(PURPOSES), blindedMessage: Base64Url }))
    .check(z.minLength(1), z.maxLength(2)),
});
export type CredentialRequest = z.infer<typeof CredentialRequest>;

export const CredentialsIssued = z.object({
  signatures: z.array(z.object({ purpose: z.enum(PURPOSES), blindSignature: Base64Url })),
});
export type CredentialsIssued = z.infer<typeof CredentialsIssued>;

/** `POST /api/credentials/ahead`: with the pass of a device, which rounds wait for their credential to be collected. */
export const AheadRequest = z.object({ organisationId: Id, pass: Base64Url });
export type AheadRequest = z.infer<typeof AheadRequest>;

/** A round of which a member has not collected both credentials yet, and a token that opens it for a short while. */
export const RoundAhead = z.object({
  roundId: Id,
  token: Base64Url,
  /** SHA-256 of the token in the personal link that was mailed: by it a browser tells two people's links apart. */
  linkHash: Base64Url,
});
export type RoundAhead = z.infer<typeof RoundAhead>;

export const RoundsAhead = z.object({ rounds: z.array(RoundAhead) });
export type RoundsAhead = z.infer<typeof RoundsAhead>;

/**
 * `POST /api/hand-over`: the same for who is signed in. The page gives it to a hidden frame of the ballot box's origin, so
 * that credentials are kept in that origin's storage alone.
 */
export const HandOver = z.object({ ballotOrigin: z.string(), organisationId: Id, rounds: z.array(RoundAhead) });
export type HandOver = z.infer<typeof HandOver>;
