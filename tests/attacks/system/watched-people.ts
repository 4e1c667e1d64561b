import { createHash } from 'node:crypto';
import { finalizeCredential, sealBallot, type Credential } from '@leeway/ballot/client';
import { credentialHash, fromBase64Url, type BallotContent, type Purpose } from '@leeway/ballot/protocol';
import type { CredentialsIssued } from '@leeway/contract';
import type { Entitled } from '../../support/an-open-round.ts';
import type { RunningLeeway } from '../../../tools/leeway/start-leeway.ts';

/** Both sides of a credential, which only the person who has it may ever know together. */
export interface Collected {
  readonly credential: Credential;
  readonly blindedMessage: Uint8Array;
  readonly inverse: Uint8Array;
  readonly blindSignature: Uint8Array;
}

/** Somebody who collects and hands in as the survey page does, and remembers what a page forgets. */
export class WatchedPerson {
  private constructor(
    private readonly leeway: RunningLeeway,
    readonly entitled: Entitled,
    private readonly collected: ReadonlyMap<Purpose, Collected>,
  ) {}

  static async collect(leeway: RunningLeeway, entitled: Entitled): Promise<WatchedPerson> {
    const response = await fetch(`${leeway.apiUrl}/api/credentials`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entitled.collecting.request),
    });
    const { signatures } = (await response.json()) as CredentialsIssued;
    const collected = new Map<Purpose, Collected>();
    for (const pending of entitled.collecting.pending) {
      const { purpose } = pending.scope;
      const signed = signatures.find((one) => one.purpose === purpose)?.blindSignature ?? '';
      collected.set(purpose, {
        credential: await finalizeCredential(pending, signed),
        blindedMessage: fromBase64Url(pending.blindedMessage),
        inverse: fromBase64Url(pending.inverse),
        blindSignature: fromBase64Url(signed),
      });
    }
    return new WatchedPerson(leeway, entitled, collected);
  }

  of(purpose: Purpose): Collected {
    const collected = this.collected.get(purpose);
    if (collected === undefined) throw new Error(`no credential for ${purpose}`);
    return collected;
  }

  /** @returns the ciphertext */
  async handIn(content: BallotContent, version = 1): Promise<Uint8Array> {
    const { directory: directoryText, link } = this.entitled;
    const { credential } = this.of('comment' in content ? 'comment' : 'ratings');
    const ballot = await sealBallot({ directoryText, credential, version, content });
    const { ballotUrl } = this.leeway;
    const response = await fetch(`${ballotUrl}/rounds/${link.organisationId}/${link.roundId}/ballots`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ballot),
    });
    if (response.status !== 200) throw new Error(`a ballot was refused: ${response.status}`);
    return fromBase64Url(ballot.ciphertext);
  }

  /** What the ballot box sees of the person, and nobody who knows who it is. By name. */
  async ofBallotBox(): Promise<Record<string, Uint8Array>> {
    const seen: Record<string, Uint8Array> = {};
    for (const [purpose, { credential }] of this.collected) {
      const prepared = fromBase64Url(credential.prepared);
      seen[`the message of the ${purpose} credential`] = prepared;
      seen[`the nonce of the ${purpose} credential`] = prepared.subarray(-32);
      seen[`the ${purpose} credential hash`] = await credentialHash(prepared);
      seen[`the signature of the ${purpose} credential`] = fromBase64Url(credential.signature);
    }
    return seen;
  }

  /** What the api sees of the person, and nobody who knows the credential. By name. */
  ofApi(): Record<string, Uint8Array | string> {
    const { memberId, link } = this.entitled;
    const seen: Record<string, Uint8Array | string> = {
      'the member id': memberId,
      'the bytes of the member id': Buffer.from(memberId.replaceAll('-', ''), 'hex'),
      'the token of the link': link.token,
      'the bytes of the token': Buffer.from(link.token, 'base64url'),
    };
    for (const [purpose, { blindedMessage, blindSignature }] of this.collected) {
      seen[`the blinded ${purpose} message`] = blindedMessage;
      seen[`the hash of the blinded ${purpose} message`] = createHash('sha256').update(blindedMessage).digest();
      seen[`the blind ${purpose} signature`] = blindSignature;
    }
    return seen;
  }
}
