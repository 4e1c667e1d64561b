import { Injectable, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import type { RoundRef } from '../round/round-link.js';
import { answerEntry, type AnswerRecord } from './answer-record.js';
import { NO_ANSWERS, type Answers } from './answers.js';

/** The filled-in questionnaire of the round that is open, kept on this device with every change. */
@Injectable({ providedIn: 'root' })
export class AnswerSheet {
  private readonly store = inject(DeviceStore);
  private entry: string | null = null;
  private roundName = '';
  private saving: Promise<void> = Promise.resolve();
  private hasUnsaved = false;

  readonly answers = signal<Answers>(NO_ANSWERS);
  readonly position = signal<number | null>(null);
  readonly movesOnByItself = signal(true);
  /** Storage is full, or was switched off since the page was opened. */
  readonly keepsFailing = signal(false);

  async load(ref: RoundRef, roundName: string): Promise<void> {
    this.entry = answerEntry(ref);
    this.roundName = roundName;
    const record = await this.store.read<AnswerRecord>(this.entry);
    this.answers.set({ ...NO_ANSWERS, ...record?.answers });
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

  /** One write at a time: what is typed while one is under way goes along with the next. */
  private save(): void {
    this.hasUnsaved = true;
    this.saving = this.saving.then(() => this.write());
  }

  private async write(): Promise<void> {
    const entry = this.entry;
    if (entry === null || !this.hasUnsaved) {
      return;
    }
    this.hasUnsaved = false;
    const record: AnswerRecord = {
      answers: this.answers(),
      position: this.position(),
      movesOnByItself: this.movesOnByItself(),
      roundName: this.roundName,
    };
    try {
      await this.store.write(entry, record);
      this.keepsFailing.set(false);
    } catch {
      this.keepsFailing.set(true);
    }
  }
}
