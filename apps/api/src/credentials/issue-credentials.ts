import { createHash } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import { BlindSigner } from '@leeway/ballot/server';
import type { CredentialRequest, CredentialsIssued } from '@leeway/contract';
import { KeyFiles } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { problem } from '../http/problem.js';
import { blockKeyName } from '../rounds/block-keys.js';
import { isSignable } from './check-blinded-message.js';
import { FindLinkHolder, type LinkHolder } from './find-link-holder.js';
import { type Collected, RecordCollected } from './record-collected.js';

interface BlindedRequest extends Collected {
  readonly blindedMessage: Buffer;
}

/** Blind issuance: each member, or each card, gets one credential per purpose, and nobody learns which it is. */
@Injectable()
export class IssueCredentials {
  constructor(
    private readonly findLinkHolder: FindLinkHolder,
    private readonly recordCollected: RecordCollected,
    private readonly keyFiles: KeyFiles,
    private readonly signer: BlindSigner,
  ) {}

  /**
   * The same blinded message again gives the same signature.
   * @throws ProblemError unknown-link, round-closed, bad-request, credential-already-collected
   */
  async issue({ requests, ...link }: CredentialRequest): Promise<CredentialsIssued> {
    const holder = await this.findLinkHolder.of(link);
    const blinded = requests.map(({ purpose, blindedMessage }) => blindedRequest(purpose, blindedMessage));
    refuseUnsignable(holder, blinded);
    const keys = await Promise.all(blinded.map(({ purpose }) => this.privateKey(holder, purpose)));
    // That it was collected stands in the database before a signature exists; the other way round, two could leave.
    await this.recordCollected.record(holder, blinded);
    const signatures = await Promise.all(
      blinded.map(async ({ purpose, blindedMessage }, index) => ({
        purpose,
        blindSignature: Buffer.from(await this.signer.sign(keys[index] ?? '', blindedMessage)).toString('base64url'),
      })),
    );
    return { signatures };
  }

  /** The purpose that is recorded is the one whose key signs: what a blinded message says inside, nobody here can see. */
  private async privateKey({ roundId, blockId }: LinkHolder, purpose: Purpose): Promise<string> {
    const key = await this.keyFiles.read(blockKeyName(roundId, blockId, purpose));
    if (key === null) throw problem('unavailable');
    return Buffer.from(key).toString();
  }
}

function blindedRequest(purpose: Purpose, text: string): BlindedRequest {
  const blindedMessage = Buffer.from(text, 'base64url');
  return { purpose, blindedMessage, blindedHash: createHash('sha256').update(blindedMessage).digest() };
}

function refuseUnsignable({ publicKeys }: LinkHolder, blinded: readonly BlindedRequest[]): void {
  const purposes = new Set(blinded.map(({ purpose }) => purpose));
  if (purposes.size < blinded.length) {
    throw problem('bad-request', {}, [{ path: 'requests', message: 'asks for one purpose twice' }]);
  }
  const issues = blinded.flatMap(({ purpose, blindedMessage }, index) =>
    isSignable(publicKeys[purpose], blindedMessage)
      ? []
      : [{ path: `requests.${index}.blindedMessage`, message: 'is not below the modulus of the key of the block' }],
  );
  if (issues.length > 0) throw problem('bad-request', {}, issues);
}
