import { Injectable, inject, signal } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import type { OpenedRound } from '../round/open-round.js';
import { drawMoment, latestMoment, laterEntry, readLater, secureRandom } from './later.js';

/** The longest that a browser's timer can wait. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** "Hand in later for me": a moment that was drawn on this device, and whether it has come. */
@Injectable({ providedIn: 'root' })
export class LaterMoment {
  private readonly store = inject(DeviceStore);
  private round: OpenedRound | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** In ms since the epoch; null when nothing is to be handed in later. */
  readonly atMs = signal<number | null>(null);
  readonly isDue = signal(false);

  async load(round: OpenedRound): Promise<void> {
    this.round = round;
    this.wait(round.state === 'open' ? await readLater(this.store, round.ref) : null);
  }

  /** False when the round closes too soon for it. */
  isPossible(): boolean {
    return latestMoment(Date.now(), this.closesAtMs()) !== null;
  }

  async choose(): Promise<void> {
    const atMs = drawMoment(Date.now(), this.closesAtMs(), secureRandom());
    if (this.round && atMs !== null) {
      await this.store.write(laterEntry(this.round.ref), { atMs });
      this.wait(atMs);
    }
  }

  async forget(): Promise<void> {
    this.wait(null);
    if (this.round) {
      await this.store.remove(laterEntry(this.round.ref));
    }
  }

  private closesAtMs(): number {
    return Date.parse(this.round?.closesAt ?? '');
  }

  private wait(atMs: number | null): void {
    clearTimeout(this.timer);
    this.atMs.set(atMs);
    this.isDue.set(atMs !== null && atMs <= Date.now());
    if (atMs !== null && !this.isDue()) {
      this.timer = setTimeout(() => this.wait(atMs), Math.min(atMs - Date.now(), MAX_TIMER_MS));
    }
  }
}
