import { setTimeout as sleep } from 'node:timers/promises';
import { credentialHash, fromBase64Url, toHex, type Purpose } from '@leeway/ballot/protocol';
import type { Credential } from '@leeway/ballot/client';
import type { HandIn } from '@leeway/contract';
import type { PublishedRound } from '../../support/a-published-round.ts';
import type { Intake } from '../../support/intake.ts';
import { instantCredential, sealed } from '../../support/respondent.ts';
import { randomComment, randomRatings } from './answered-round.ts';
import { Ledger } from './ledger.ts';

const CLIENTS = 8;
const AGAIN_AFTER_MS = 25;
const WITHIN_MS = 60_000;

interface Voter {
  readonly credentialHash: string;
  readonly credential: Credential;
  version: number;
}

export interface Turnout {
  /** Of each block. */
  readonly ratings: readonly number[];
  readonly comments: readonly number[];
}

/**
 * Voters who hand in, and change their minds, and hand in again, as fast as they are answered. What is not answered they
 * send again, as a browser does, until it is acknowledged or the round is closed.
 */
export class Crowd {
  readonly ledger = new Ledger();
  readonly #waiting: Voter[];
  #isEnding = false;
  #clients: Promise<void[]> | null = null;

  private constructor(
    private readonly intake: Intake,
    private readonly round: PublishedRound,
    voters: readonly Voter[],
  ) {
    this.#waiting = [...voters];
  }

  static async of(intake: Intake, round: PublishedRound, turnout: Turnout): Promise<Crowd> {
    const credentials = (['ratings', 'comment'] as const).flatMap((purpose: Purpose) =>
      (purpose === 'ratings' ? turnout.ratings : turnout.comments).flatMap((number, block) =>
        Array.from({ length: number }, () => instantCredential(round, block, purpose)),
      ),
    );
    const voters = credentials.map(async (credential) => ({
      credentialHash: toHex(await credentialHash(fromBase64Url(credential.prepared))),
      credential,
      version: 0,
    }));
    return new Crowd(intake, round, await Promise.all(voters));
  }

  start(): void {
    this.#isEnding = false;
    this.#clients = Promise.all(Array.from({ length: CLIENTS }, () => this.#goOn(() => this.#isEnding)));
    // Whoever stops the crowd hears of it.
    this.#clients.catch(() => undefined);
  }

  /** What is under way comes to its end first. */
  async stop(): Promise<void> {
    this.#isEnding = true;
    await this.#clients;
  }

  /** Everybody hands in once. */
  async handInOnce(): Promise<void> {
    const all = this.#waiting.length;
    await Promise.all(Array.from({ length: CLIENTS }, () => this.#goOn(() => this.ledger.begun >= all)));
  }

  async #goOn(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const voter = this.#waiting.shift();
      if (voter === undefined) return;
      await this.#vote(voter);
      this.#waiting.push(voter);
    }
  }

  async #vote(voter: Voter): Promise<void> {
    const { credential, credentialHash: hash } = voter;
    voter.version += 1;
    const { version } = voter;
    const { blockId, purpose } = credential.scope;
    const content = purpose === 'ratings' ? randomRatings() : randomComment();
    const body = await sealed(this.round, credential, content, version);
    this.ledger.send({ credentialHash: hash, blockId, purpose, version, content });
    const outcome = await this.#outcomeOf(body);
    if (outcome === 'acknowledged') this.ledger.acknowledge({ credentialHash: hash, version });
    if (outcome === 'refused') this.ledger.refuse({ credentialHash: hash, version });
  }

  /** What became of it is not known when there was no answer to it first, and later that the round is closed. */
  async #outcomeOf(body: HandIn): Promise<'acknowledged' | 'refused' | 'unknown'> {
    const deadline = Date.now() + WITHIN_MS;
    for (let attempt = 1; Date.now() < deadline; attempt += 1) {
      const answer = await this.intake.handIn(this.round, body).catch(() => null);
      if (answer?.status === 200) return 'acknowledged';
      if (answer?.status === 410) {
        this.#isEnding = true;
        return attempt === 1 ? 'refused' : 'unknown';
      }
      if (answer !== null && answer.status < 500) throw new Error(`a ballot was refused: ${answer.status}`);
      await sleep(AGAIN_AFTER_MS);
    }
    throw new Error('nobody takes ballots');
  }
}
