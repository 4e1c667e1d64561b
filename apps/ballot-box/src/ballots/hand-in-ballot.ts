import type { HandedIn } from '@leeway/contract';
import { credentialHash, purposeByte, toBase64Url, type CredentialScope } from '@leeway/ballot/protocol';
import { verifyCredential } from '@leeway/ballot/server';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../clock.js';
import { Counters } from '../counters.js';
import { Refusal } from '../http/refusal.js';
import { stateAt, type PublishedRound } from '../rounds/published-round.js';
import { PublishedRounds } from '../rounds/published-rounds.js';
import { Inbox } from './inbox.js';
import { readHandIn } from './read-hand-in.js';

/** Takes a sealed ballot from somebody whose credential says that they may, and nothing else about them. */
@Injectable()
export class HandInBallot {
  readonly #rounds: PublishedRounds;
  readonly #inbox: Inbox;
  readonly #clock: Clock;
  readonly #counters: Counters;

  constructor(rounds: PublishedRounds, inbox: Inbox, @Inject(CLOCK) clock: Clock, counters: Counters) {
    this.#rounds = rounds;
    this.#inbox = inbox;
    this.#clock = clock;
    this.#counters = counters;
  }

  /**
   * The same ballot again gives the same acknowledgement; a higher version replaces a lower one.
   * @throws Refusal with the reason
   */
  async handIn(organisationId: string, roundId: string, body: unknown): Promise<HandedIn> {
    const round = await this.#rounds.get(organisationId, roundId);
    const { scope, prepared, signature, version, ciphertext } = readHandIn(body);
    if (scope.organisationId !== organisationId || scope.roundId !== roundId) {
      throw new Refusal('wrong-round');
    }
    const publicKey = round.blockKeys.get(scope.blockId)?.[scope.purpose];
    if (publicKey === undefined) {
      throw new Refusal('wrong-block');
    }
    await this.#requireOpen(round, scope);
    if (!(await verifyCredential(publicKey, prepared, signature))) {
      throw new Refusal('wrong-signature');
    }
    const hash = await credentialHash(prepared);
    await this.#inbox.keep({
      organisationId,
      roundId,
      credentialHash: hash,
      blockId: scope.blockId,
      purpose: purposeByte(scope.purpose),
      version,
      ciphertext,
    });
    this.#counters.add('acknowledged');
    return { credentialHash: toBase64Url(hash), version };
  }

  /** Only after the end that the directory names does it matter whether there is a later one. */
  async #requireOpen(round: PublishedRound, { organisationId, roundId }: CredentialScope): Promise<void> {
    const now = this.#clock.now();
    const state = stateAt(round, now, null);
    if (state === 'not-yet-open') {
      throw new Refusal('not-yet-open');
    }
    if (state === 'open') {
      return;
    }
    const changes = await this.#rounds.changesOf(organisationId, roundId);
    if (changes === null) {
      throw new Refusal('try-later');
    }
    if (stateAt(round, now, changes.extension) === 'closed') {
      throw new Refusal('round-closed');
    }
  }
}
