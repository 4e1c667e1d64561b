import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SeriesList, type SeriesView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { SeriesChip } from './series-chip.js';

/** Rounds that run themselves, beside the list of rounds. */
@Component({
  selector: 'lw-series-list-section',
  imports: [FailureNotice, RouterLink, SeriesChip],
  template: `
    <section class="series-section" aria-labelledby="series-title">
      <div class="series-head">
        <h2 id="series-title">{{ text.say('series.title') }}</h2>
        <a class="button" routerLink="/administration/rounds/series/new">{{ text.say('series.new') }}</a>
      </div>
      @if (list.error()) {
        <lw-failure-notice [failure]="failure()" (again)="list.reload()" />
      } @else if (!list.hasValue()) {
        <p class="loading">{{ text.say('app.loading') }}</p>
      } @else if (list.value().series.length === 0) {
        <p class="soft">{{ text.say('series.none') }}</p>
      } @else {
        <p class="soft">{{ text.say('series.lead') }}</p>
        <ul class="round-list">
          @for (one of list.value().series; track one.seriesId) {
            <li class="round-row">
              <div class="round-main">
                <a class="round-name" [routerLink]="['/administration/rounds/series', one.seriesId]">{{ one.name }}</a>
                <p class="soft">{{ facts(one) }}</p>
              </div>
              <lw-series-chip [state]="one.state" />
            </li>
          }
        </ul>
      }
    </section>
  `,
})
export class SeriesListSection {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly list = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/series', SeriesList, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.list.error()));

  protected facts({ everyWeeks, next }: SeriesView): string {
    const every = this.text.count('series.every', everyWeeks);
    const when = next === null ? null : this.text.moment(next.dates.opening.at);
    return `${every} · ${when === null ? this.text.say('series.noNext') : this.text.say('series.nextOpens', { when })}`;
  }
}
