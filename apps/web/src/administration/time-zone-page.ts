import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SetTimeZone, TimeZoneView } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import { formatMoment, placeOf } from '../language/formats.js';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { REGION_WORDS, timeZonesBeside } from './time-zones.js';

const PATH = '/api/organisation/time-zone';

/** In which all days and times of the organisation are said and reckoned. */
@Component({
  selector: 'lw-time-zone-page',
  imports: [FailureNotice, RouterLink],
  host: { class: 'page' },
  templateUrl: './time-zone-page.html',
})
export class TimeZonePage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #session = inject(SessionStore);
  readonly #language = inject(LanguageStore).active;

  protected readonly regionWords = REGION_WORDS;
  protected readonly loaded = resource({
    loader: ({ abortSignal }) => this.#api.get(PATH, TimeZoneView, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly view = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly chosen = linkedSignal(() => this.view()?.timeZone ?? '');
  protected readonly place = computed(() => placeOf(this.view()?.timeZone ?? ''));
  protected readonly regions = computed(() => timeZonesBeside(this.view()?.timeZone ?? 'UTC'));
  protected readonly now = computed(() => {
    const timeZone = this.chosen();
    if (timeZone === '') return '';
    return formatMoment(new Date().toISOString(), { language: this.#language(), timeZone });
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly isSaved = signal(false);

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.chosen.set(event.target.value);
    this.isSaved.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.isSaved.set(false);
    try {
      const json: SetTimeZone = { timeZone: this.chosen() };
      this.view.set(await this.#api.ask(PATH, TimeZoneView, { method: 'PUT', json }));
      await this.#session.load();
      this.isSaved.set(true);
    } catch (error) {
      this.failure.set(asFailure(error));
      // What keeps it is said beside the field from now on.
      if (this.failure()?.code.startsWith('time-zone-of-') === true) this.loaded.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
