import { constants, randomBytes, sign } from 'node:crypto';
import { finalizeCredential, prepareCredential, sealBallot, type Credential } from '@leeway/ballot/client';
import {
  credentialMessage,
  fromBase64Url,
  toBase64Url,
  type BallotContent,
  type CredentialScope,
  type Purpose,
} from '@leeway/ballot/protocol';
import { BlindSigner } from '@leeway/ballot/server';
import { LEEWAY_QUESTIONNAIRE, itemsOf } from '@leeway/trust-model';
import type { HandIn } from '@leeway/contract';
import type { PublishedRound } from './a-published-round.ts';

const PREFIX_BYTES = 32;
const SALT_BYTES = 48;

function scopeIn(round: PublishedRound, blockIndex: number, purpose: Purpose): CredentialScope & { index: number } {
  const { organisationId, roundId } = round;
  return { organisationId, roundId, blockId: blockAt(round, blockIndex).id, purpose, index: blockIndex };
}

function blockAt(round: PublishedRound, index: number): PublishedRound['blocks'][number] {
  const block = round.blocks[index];
  if (block === undefined) throw new RangeError(`the round has no block ${index}`);
  return block;
}

/** Collects a credential as the survey page does: blinded, signed without being seen, and unblinded. */
export async function collectCredential(
  signer: BlindSigner,
  round: PublishedRound,
  blockIndex = 0,
  purpose: Purpose = 'ratings',
): Promise<Credential> {
  const { index, ...scope } = scopeIn(round, blockIndex, purpose);
  const { publicKeys, privateKeys } = blockAt(round, index);
  const pending = await prepareCredential(scope, publicKeys[purpose]);
  const blindSignature = await signer.sign(privateKeys[purpose], fromBase64Url(pending.blindedMessage));
  return finalizeCredential(pending, toBase64Url(blindSignature));
}

/** A credential like those that are collected, without the blinding: a hundred times as fast, for tests with many. */
export function instantCredential(round: PublishedRound, blockIndex = 0, purpose: Purpose = 'ratings'): Credential {
  const { index, ...scope } = scopeIn(round, blockIndex, purpose);
  const prepared = Buffer.concat([randomBytes(PREFIX_BYTES), credentialMessage(scope, randomBytes(32))]);
  const key = blockAt(round, index).privateKeys[purpose];
  const signature = sign('sha384', prepared, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES });
  return { scope, prepared: toBase64Url(prepared), signature: toBase64Url(signature) };
}

/** A pulse in which everything is answered alike. */
export function ratingsOf(rating: number): BallotContent {
  const items = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse');
  return { ratings: Object.fromEntries(items.map(({ id }) => [id, rating])) };
}

export function sealed(
  round: PublishedRound,
  credential: Credential,
  content: BallotContent = ratingsOf(3),
  version = 1,
): Promise<HandIn> {
  return sealBallot({ directoryText: round.directory, credential, version, content });
}
