import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { SeriesDetail, type SeriesRound, SeriesRule } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { NumberInput } from './number-input.js';
import { SeriesDatesList } from './series-dates-list.js';
import { isTooDense } from './series-draft.js';
import { SeriesPreviewSection } from './series-preview-section.js';

/** The next round of a series: when it is launched, why that is not possible, and skipping or moving it. */
@Component({
  selector: 'lw-series-next',
  imports: [ConfirmDialog, FailureNotice, NumberInput, SeriesDatesList, SeriesPreviewSection],
  templateUrl: './series-next.html',
})
export class SeriesNext {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly detail = input.required<SeriesDetail>();
  readonly next = input.required<SeriesRound>();
  readonly changed = output();

  /** What is filled in stays when the page asks again and nothing else changed it. */
  readonly #stored = computed(
    () => ({ opensOn: this.detail().rule.opensOn, everyWeeks: this.detail().rule.everyWeeks }),
    { equal: (a, b) => a.opensOn === b.opensOn && a.everyWeeks === b.everyWeeks },
  );
  protected readonly draft = linkedSignal(() => this.#stored());
  protected readonly rule = computed(() => {
    const parsed = z.safeParse(SeriesRule, { ...this.detail().rule, ...this.draft() });
    return parsed.success ? parsed.data : null;
  });
  protected readonly tooDense = computed(() =>
    isTooDense({ daysOpen: this.detail().rule.daysOpen, everyWeeks: this.draft().everyWeeks }),
  );
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected change(part: { readonly opensOn?: string; readonly everyWeeks?: number }): void {
    this.saved.set(false);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected ask(): void {
    this.failure.set(null);
    this.dialog().open();
  }

  protected async skip(): Promise<void> {
    await this.send('POST', 'skip', { number: this.next().number });
    this.dialog().close();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.rule() === null) return;
    this.saved.set(await this.send('PUT', 'coming', this.draft()));
  }

  /** @returns whether it was done */
  private async send(method: 'PUT' | 'POST', act: string, json: object): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const path = `/api/series/${encodeURIComponent(this.detail().series.seriesId)}/${act}`;
      await this.#api.ask(path, SeriesDetail, { method, json });
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
    return this.failure() === null;
  }
}
