import * as z from 'zod/mini';
import { Base64Url, Id } from './values.js';

const PURPOSES = ['ratings', 'comment'] as const;

/** `POST /api/credentials/opening`: what a personal link gives access to. */
export const LinkOpening = z.object({ organisationId: Id, roundId: Id, token: Base64Url });
export type LinkOpening = z.infer<typeof LinkOpening>;

export const LinkOpened = z.object({
  /** The directory's canonical text, to be compared with the ballot box's byte for byte. */
  directory: z.string(),
  blockId: Id,
  /** Who shares the block, and the salt: together they give the directory's `membersHash`. */
  members: z.array(z.string()),
  salt: Base64Url,
  /** Which credentials have already been signed for this person. */
  collected: z.array(z.enum(PURPOSES)),
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
