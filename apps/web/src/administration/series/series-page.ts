import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SeriesDetail, type SeriesState } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { PageTitles } from '../../app/page-titles.js';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { keepFresh } from '../keep-fresh.js';
import { SeriesChip } from './series-chip.js';
import { SeriesControl } from './series-control.js';
import { SeriesDatesList } from './series-dates-list.js';
import { SeriesNext } from './series-next.js';
import { SeriesRounds } from './series-rounds.js';

/** The clock launches a round some day, and a launch that failed is tried again. */
const REFRESH_MS = 30_000;

const STANDINGS: Readonly<Record<Exclude<SeriesState, 'running'>, TextKey>> = {
  paused: 'series.pausedText',
  stopped: 'series.stoppedText',
  finished: 'series.finishedText',
};

/** A series with its rounds in order, and what can be done with it. */
@Component({
  selector: 'lw-series-page',
  imports: [FailureNotice, RouterLink, SeriesChip, SeriesControl, SeriesDatesList, SeriesNext, SeriesRounds],
  host: { class: 'page' },
  templateUrl: './series-page.html',
})
export class SeriesPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** From the address. */
  readonly seriesId = input.required<string>();

  protected readonly detail = resource({
    params: () => this.seriesId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/series/${encodeURIComponent(params)}`, SeriesDetail, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.detail.error()));
  protected readonly standing = computed(() => {
    const state = this.detail.hasValue() ? this.detail.value().series.state : 'running';
    return state === 'running' ? null : STANDINGS[state];
  });
  protected readonly length = computed(() => {
    const rounds = this.detail.hasValue() ? this.detail.value().series.rounds : null;
    return rounds === null ? this.text.say('series.endless') : this.text.count('series.ofRounds', rounds);
  });
  readonly #interval = computed(() => (this.detail.hasValue() ? REFRESH_MS : null));

  constructor() {
    keepFresh(this.#interval, () => this.detail.reload());
    const titles = inject(PageTitles);
    effect(() => {
      if (this.detail.hasValue()) titles.call(this.detail.value().series.name);
    });
  }
}
