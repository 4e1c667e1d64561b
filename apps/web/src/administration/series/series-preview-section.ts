import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { type SeriesDates, SeriesPreview, type SeriesRule } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { SeriesDatesList } from './series-dates-list.js';

/** Somebody who is typing is not answered at each key. */
const TYPING_MS = 150;

/** The dates that a rule gives, while one is still changing it. The server reckons them, as it will at each launch. */
@Component({
  selector: 'lw-series-preview-section',
  imports: [FailureNotice, SeriesDatesList],
  template: `
    <section class="moments series-preview" [attr.aria-label]="text.say('newSeries.dates')" aria-live="polite">
      <h3>{{ text.say('newSeries.dates') }}</h3>
      @if (preview.error()) {
        @if (failure().problem; as problem) {
          <p class="notice notice-care">{{ text.of(problem.message) }}</p>
        } @else {
          <lw-failure-notice [failure]="failure()" (again)="preview.reload()" />
        }
      } @else if (dates().length === 0) {
        <p class="soft">{{ text.say(rule() === null ? 'newSeries.datesMissing' : 'app.loading') }}</p>
      } @else {
        <p class="fine">{{ text.say('newSeries.datesHint', { place: text.timePlace() }) }}</p>
        <lw-series-dates-list [dates]="dates()" />
      }
    </section>
  `,
})
export class SeriesPreviewSection {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** Null while something is missing in it. */
  readonly rule = input.required<SeriesRule | null>();
  /** The number of the first round it is about. */
  readonly from = input(1);

  protected readonly preview = resource({
    params: () => {
      const rule = this.rule();
      return rule === null ? undefined : { rule, from: this.from() };
    },
    loader: async ({ params: json, abortSignal: signal }) => {
      await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
      signal.throwIfAborted();
      return this.#api.ask('/api/series/preview', SeriesPreview, { method: 'POST', json, signal });
    },
  });
  protected readonly failure = computed(() => asFailure(this.preview.error()));
  /** Those that are there stay until the new ones come. */
  readonly dates = linkedSignal<SeriesDates[] | null, readonly SeriesDates[]>({
    source: () => (this.preview.hasValue() ? this.preview.value().dates : null),
    computation: (dates, before) => dates ?? (this.rule() === null ? [] : (before?.value ?? [])),
  });
}
