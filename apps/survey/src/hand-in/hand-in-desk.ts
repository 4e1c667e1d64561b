import { Injectable, inject, signal } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { DeviceStore } from '../credential/device-store.js';
import type { OpenedRound } from '../round/open-round.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { ballotContent } from '../statements/answers.js';
import { sendWaitingBallot, handInBallot, type Delivery } from './deliver-ballot.js';
import { EMPTY_HAND_IN_RECORD, handInEntry, type HandInRecord } from './hand-in-record.js';

export const HAND_IN_STATES = ['idle', 'sending', 'waiting', 'handed-in', 'refused', 'closed', 'not-yet-open'] as const;
export type HandInState = (typeof HAND_IN_STATES)[number];

const RETRY_MS = 15_000;

/** Hands in what is on the answer sheet, and goes on trying while the ballot box can't be reached. */
@Injectable({ providedIn: 'root' })
export class HandInDesk {
  private readonly store = inject(DeviceStore);
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  private round: OpenedRound | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;

  readonly state = signal<HandInState>('idle');
  readonly record = signal<HandInRecord>(EMPTY_HAND_IN_RECORD);

  constructor() {
    addEventListener('online', () => void this.sendWaiting());
  }

  async load(round: OpenedRound): Promise<void> {
    this.round = round;
    const record = (await this.store.read<HandInRecord>(handInEntry(round.ref))) ?? EMPTY_HAND_IN_RECORD;
    this.record.set(record);
    this.state.set(record.waiting ? 'waiting' : record.acknowledged > 0 ? 'handed-in' : 'idle');
    if (round.state === 'open') {
      await this.sendWaiting();
    }
  }

  /** Whether the answers on the sheet are other ones than those that were sealed last. */
  hasChanges(): boolean {
    const { content, version } = this.record();
    return version > 0 && this.round !== null && JSON.stringify(this.content(this.round)) !== content;
  }

  async handIn(): Promise<void> {
    const round = this.round;
    const credential = this.keeper.record()?.credentials.find(({ scope }) => scope.purpose === 'ratings');
    if (!round || !credential || this.state() === 'sending') {
      return;
    }
    this.state.set('sending');
    await this.sheet.saved();
    try {
      const { sealAnswers } = await import('../credential/sealed-work.js');
      const { ref, directoryText } = round;
      const content = this.content(round);
      await this.settle(
        await handInBallot({ ref, store: this.store, directoryText, credential, content, seal: sealAnswers }),
      );
    } catch {
      this.state.set('refused');
    }
  }

  private async sendWaiting(): Promise<void> {
    const delivery = this.round && (await sendWaitingBallot(this.round.ref, this.store));
    if (delivery) {
      await this.settle(delivery);
    }
  }

  private async settle(delivery: Delivery): Promise<void> {
    clearTimeout(this.retry);
    if ('record' in delivery) {
      this.record.set(delivery.record);
    }
    this.state.set(delivery.status);
    if (delivery.status === 'waiting') {
      this.retry = setTimeout(() => void this.sendWaiting(), RETRY_MS);
    }
  }

  private content(round: OpenedRound) {
    return ballotContent(this.sheet.answers(), round.steps);
  }
}
