import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { BallotContent, Purpose } from '@leeway/ballot/protocol';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { DeviceStore } from '../credential/device-store.js';
import type { OpenedRound } from '../round/open-round.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { ballotContent, commentContent, isEmptyContent } from '../statements/answers.js';
import type { Delivery } from './deliver-ballot.js';
import { EMPTY_HAND_IN_RECORD, handInEntry, type HandInRecord } from './hand-in-record.js';
import { LaterMoment } from './later-moment.js';

/** From what matters most when the two ballots fare differently. */
export const HAND_IN_STATES = ['refused', 'closed', 'not-yet-open', 'waiting', 'handed-in', 'sending', 'idle'] as const;
export type HandInState = (typeof HAND_IN_STATES)[number];

const RETRY_MS = 15_000;
const BALLOTS = ['ratings', 'comment'] as const satisfies readonly Purpose[];

/** Hands in what is on the answer sheet, and goes on trying while the ballot box can't be reached. */
@Injectable({ providedIn: 'root' })
export class HandInDesk {
  private readonly store = inject(DeviceStore);
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  private readonly later = inject(LaterMoment);
  private round: OpenedRound | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly records = signal<Record<Purpose, HandInRecord>>(nothingHandedIn());

  readonly state = signal<HandInState>('idle');
  /** Of the ratings, which is what the receipt is for. */
  readonly record = computed(() => this.records().ratings);
  readonly commentRecord = computed(() => this.records().comment);

  constructor() {
    addEventListener('online', () => void this.sendWaiting());
    effect(() => {
      if (this.later.isDue() && this.keeper.record()) {
        untracked(() => void this.handIn());
      }
    });
  }

  async load(round: OpenedRound): Promise<void> {
    this.round = round;
    const [ratings, comment] = await Promise.all(
      BALLOTS.map(async (purpose) => this.store.read<HandInRecord>(handInEntry(round.ref, purpose))),
    );
    this.records.set({ ratings: ratings ?? EMPTY_HAND_IN_RECORD, comment: comment ?? EMPTY_HAND_IN_RECORD });
    this.state.set(this.restingState());
    await this.later.load(round);
    if (round.state === 'open') {
      await this.sendWaiting();
    }
  }

  /** Whether the answers on the sheet are other ones than those that were sealed last. */
  hasChanges(): boolean {
    return this.record().version > 0 && this.round !== null && this.toSeal(this.round).length > 0;
  }

  async handIn(): Promise<void> {
    const round = this.round;
    if (!round || !this.keeper.record() || this.state() === 'sending') {
      return;
    }
    this.state.set('sending');
    await this.sheet.saved();
    try {
      const deliveries = await this.deliver(round);
      if (deliveries.length > 0) {
        await this.settle(deliveries);
      } else {
        this.state.set(this.restingState());
        await this.sendWaiting();
      }
    } catch {
      this.state.set('refused');
    }
  }

  private restingState(): HandInState {
    const { ratings, comment } = this.records();
    return ratings.waiting || comment.waiting ? 'waiting' : ratings.acknowledged > 0 ? 'handed-in' : 'idle';
  }

  /** One after the other: what the second one waits for must not keep the first from arriving. */
  private async deliver(round: OpenedRound): Promise<Delivery[]> {
    const { handInBallot, sealAnswers } = await import('../credential/sealed-work.js');
    const deliveries: Delivery[] = [];
    for (const [purpose, content] of this.toSeal(round)) {
      const credential = this.keeper.record()?.credentials.find(({ scope }) => scope.purpose === purpose);
      if (credential) {
        const { ref, directoryText } = round;
        const ballot = { ref, store: this.store, directoryText, credential, content, seal: sealAnswers };
        deliveries.push(this.kept(purpose, await handInBallot(ballot)));
      }
    }
    return deliveries;
  }

  /** What is not sealed yet as it is now. An empty comment is sealed only to take one back. */
  private toSeal(round: OpenedRound): [Purpose, BallotContent][] {
    const ratings = ballotContent(this.sheet.answers(), round.steps);
    const comment = commentContent(this.sheet.answers());
    const { ratings: ratingsRecord, comment: commentRecord } = this.records();
    const changed: [Purpose, BallotContent][] = [];
    if (!isEmptyContent(ratings) && JSON.stringify(ratings) !== ratingsRecord.content) {
      changed.push(['ratings', ratings]);
    }
    const hasComment = comment.comment !== '' || commentRecord.version > 0;
    if (hasComment && JSON.stringify(comment) !== commentRecord.content) {
      changed.push(['comment', comment]);
    }
    return changed;
  }

  private async sendWaiting(): Promise<void> {
    const round = this.round;
    if (!round || this.restingState() !== 'waiting') {
      return;
    }
    const { sendWaitingBallot } = await import('../credential/sealed-work.js');
    const deliveries: Delivery[] = [];
    for (const purpose of BALLOTS) {
      const delivery = await sendWaitingBallot(round.ref, purpose, this.store);
      if (delivery) {
        deliveries.push(this.kept(purpose, delivery));
      }
    }
    if (deliveries.length > 0) {
      await this.settle(deliveries);
    }
  }

  private kept(purpose: Purpose, delivery: Delivery): Delivery {
    if ('record' in delivery) {
      this.records.update((records) => ({ ...records, [purpose]: delivery.record }));
    }
    return delivery;
  }

  private async settle(deliveries: readonly Delivery[]): Promise<void> {
    clearTimeout(this.retry);
    const statuses = deliveries.map(({ status }) => status);
    const state = HAND_IN_STATES.find((one) => statuses.some((status) => status === one)) ?? 'handed-in';
    if (state === 'handed-in' || state === 'closed') {
      await this.later.forget();
    }
    this.state.set(state);
    if (state === 'waiting') {
      this.retry = setTimeout(() => void this.sendWaiting(), RETRY_MS);
    }
  }
}

function nothingHandedIn(): Record<Purpose, HandInRecord> {
  return { ratings: EMPTY_HAND_IN_RECORD, comment: EMPTY_HAND_IN_RECORD };
}
