import { createHash } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import { BlindSigner } from '@leeway/ballot/server';
import type { CredentialRequest, CredentialsIssued } from '@leeway/contract';
import { KeyFiles } from '@leeway/process';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { blockKeyName } from '../rounds/block-keys.js';
import { isSignable } from './check-blinded-message.js';
import { FindLinkHolder, type LinkHolder } from './find-link-holder.js';
import { IssuanceEntity } from './issuance.entity.js';

interface BlindedRequest {
  readonly purpose: Purpose;
  readonly blindedMessage: Buffer;
  readonly blindedHash: Buffer;
}

const LOCK_ROUND = `
  select keys_destroyed as "isOver" from people.rounds where organisation_id = $1 and round_id = $2 for share`;

/** Blind issuance: each member gets one credential per purpose, and nobody learns which it is. */
@Injectable()
export class IssueCredentials {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly findLinkHolder: FindLinkHolder,
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
    await this.record(holder, blinded);
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

  /**
   * All or nothing: of two requests neither is recorded if the other was collected before. The lock makes the end of
   * issuing wait for what is being recorded, so that what is counted then is final.
   */
  private record({ organisationId, roundId, memberId }: LinkHolder, blinded: readonly BlindedRequest[]): Promise<void> {
    // In one order, so that two requests for both purposes do not wait for each other.
    const inOrder = blinded.toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1));
    return inTransaction(this.dataSource, async (manager) => {
      const [round] = await manager.query<{ isOver: boolean }[]>(LOCK_ROUND, [organisationId, roundId]);
      if (round?.isOver !== false) throw problem('round-closed');
      for (const { purpose, blindedHash } of inOrder) {
        const row = { organisationId, roundId, memberId, purpose };
        await manager
          .createQueryBuilder()
          .insert()
          .into(IssuanceEntity)
          .values({ ...row, blindedHash })
          .orIgnore()
          .execute();
        const stored = await manager.findOneByOrFail(IssuanceEntity, row);
        if (!stored.blindedHash.equals(blindedHash)) throw problem('credential-already-collected');
      }
    });
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
