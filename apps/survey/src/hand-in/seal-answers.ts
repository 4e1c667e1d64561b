import { sealBallot, type Credential } from '@leeway/ballot/client';
import { credentialHash, fromBase64Url, toHex, type BallotContent } from '@leeway/ballot/protocol';
import type { HandIn } from '@leeway/contract';

export interface SealedAnswers {
  ballot: HandIn;
  /** Hexadecimal: what the receipt shows, and what the public list will contain. */
  credentialHash: string;
}

/** Seals answers to the tally key of the directory that this device has pinned. */
export async function sealAnswers(input: {
  directoryText: string;
  credential: Credential;
  version: number;
  content: BallotContent;
}): Promise<SealedAnswers> {
  const ballot = await sealBallot(input);
  return { ballot, credentialHash: toHex(await credentialHash(fromBase64Url(input.credential.prepared))) };
}
