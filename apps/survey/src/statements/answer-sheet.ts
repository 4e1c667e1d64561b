import { Injectable, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import type { RoundRef } from '../round/round-link.js';
import { NO_ANSWERS, type Answers } from './answers.js';

interface AnswerRecord {
  answers: Answers;
  /** The screen that was last open, counted from 0; null before the first. */
  position: number | null;
  movesOnByItself: boolean;
  roundName: string;
}

/** The filled-in questionnaire of the round that is open, kept on this device with every change. */
@Injectable({ providedIn: 'root' })
export class AnswerSheet {
  private readonly store = inject(DeviceStore);
  private entry: string | null = null;
  private roundName = '';
  private saving: Promise<void> = Promise.resolve();

  readonly answers = signal<Answers>(NO_ANSWERS);
  readonly position = signal<number | null>(null);
  readonly movesOnByItself = signal(true);

  async load(ref: RoundRef, roundName: string): Promise<void> {
    this.entry = answerEntry(ref);
    this.roundName = roundName;
    const record = await this.store.read<AnswerRecord>(this.entry);
    this.answers.set(record?.answers ?? NO_ANSWERS);
    this.position.set(record?.position ?? null);
    this.movesOnByItself.set(record?.movesOnByItself ?? true);
  }

  /** Keeps the sheet although nothing is on it yet, so that the start page knows the round. */
  remember(): void {
    this.save();
  }

  change(answers: Answers): void {
    this.answers.set(answers);
    this.save();
  }

  visit(position: number): void {
    this.position.set(position);
    this.save();
  }

  setMovesOnByItself(on: boolean): void {
    this.movesOnByItself.set(on);
    this.save();
  }

  /** When everything that was changed so far is on this device. */
  saved(): Promise<void> {
    return this.saving;
  }

  private save(): void {
    const entry = this.entry;
    if (entry === null) {
      return;
    }
    const record: AnswerRecord = {
      answers: this.answers(),
      position: this.position(),
      movesOnByItself: this.movesOnByItself(),
      roundName: this.roundName,
    };
    this.saving = this.saving.then(() => this.store.write(entry, record)).catch(() => undefined);
  }
}

export function answerEntry(ref: RoundRef): string {
  return `${ref.organisationId}/${ref.roundId}/answers`;
}
