import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type ExtensionView, RoundDetail, type RoundView } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { TimeZoneStore } from '../language/time-zone-store.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { extendedTo, extensionDays } from './extension-days.js';

/** Moves the closing of an open round, once. Asked again after an answer was lost, it changes nothing. */
@Component({
  selector: 'lw-extend-round',
  imports: [ConfirmDialog, FailureNotice],
  templateUrl: './extend-round.html',
})
export class ExtendRound {
  protected readonly text = inject(Texts);
  readonly #timeZone = inject(TimeZoneStore).active;
  readonly #api = inject(ApiClient);
  readonly round = input.required<RoundView>();
  readonly extension = input.required<ExtensionView | null>();
  readonly asked = output();

  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly days = computed(() => extensionDays(this.round().closesAt, this.#timeZone()));
  /** As the field has it. */
  protected readonly day = linkedSignal(() => this.days().usual);
  protected readonly to = computed(() => extendedTo(this.round().closesAt, this.day(), this.#timeZone()));
  /** What became of it, once it was asked for. */
  protected readonly outcome = computed<TextKey | null>(() => {
    const extension = this.extension();
    if (extension === null) return null;
    if (extension.isConfirmed) return 'extending.done';
    return this.round().state === 'open' ? 'extending.underWay' : 'extending.tooLate';
  });
  protected readonly ends = computed(() => {
    const { from, to } = this.extension() ?? { from: this.round().closesAt, to: this.to() };
    return { from: this.text.dateTime(from), to: to === null ? '' : this.text.dateTime(to) };
  });
  protected readonly range = computed(() => {
    const { first, last } = this.days();
    return { first: this.text.day(first), last: this.text.day(last) };
  });
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected choose(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  protected ask(event: Event): void {
    event.preventDefault();
    this.failure.set(null);
    if (this.to() === null) (event.target as HTMLElement).querySelector('input')?.focus();
    else this.dialog().open();
  }

  protected async extend(): Promise<void> {
    const closesAt = this.to();
    if (this.busy() || closesAt === null) return;
    this.busy.set(true);
    try {
      const path = `/api/rounds/${encodeURIComponent(this.round().roundId)}/extension`;
      await this.#api.ask(path, RoundDetail, { method: 'POST', json: { closesAt } });
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
      this.asked.emit();
    }
  }
}
