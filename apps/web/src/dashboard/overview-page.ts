import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Mirror, ResultsIndex, ResultsOverview } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { roundsToChoose } from './choose-result.js';
import { OverviewTable } from './overview/overview-table.js';
import { OverviewUnits } from './overview/overview-units.js';

/** The groups that somebody may see beside each other, in the order of the organisation: no ranking. */
@Component({
  selector: 'lw-overview-page',
  imports: [FailureNotice, OverviewTable, OverviewUnits, RouterLink],
  host: { class: 'page' },
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  /** From the address. */
  readonly round = input<string>();

  protected readonly index = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/results', ResultsIndex, abortSignal),
  });
  protected readonly indexFailure = computed(() => asFailure(this.index.error()));
  protected readonly rounds = computed(() =>
    this.index.hasValue() ? roundsToChoose(this.index.value()).filter(({ asksPart }) => asksPart !== true) : [],
  );
  protected readonly roundId = computed(() => {
    const known = this.rounds();
    return (known.find(({ roundId }) => roundId === this.round()) ?? known[0])?.roundId ?? null;
  });
  protected readonly overview = resource({
    params: () => this.roundId() ?? undefined,
    loader: ({ params, abortSignal }) => this.#api.get(`/api/results/${params}/overview`, ResultsOverview, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.overview.error()));

  /** The units whose mirror is still open in this round: one of them stands before the overview. */
  protected readonly doors = resource({
    params: () => (this.failure().code === 'mirror-first' ? (this.roundId() ?? undefined) : undefined),
    loader: async ({ params, abortSignal }) => {
      const led = this.index.value()?.units.filter(({ leads }) => leads) ?? [];
      const mirrors = await Promise.allSettled(
        led.map(({ unitId }) => this.#api.get(`/api/mirror/${params}/${unitId}`, Mirror, abortSignal)),
      );
      return mirrors.flatMap((asked) =>
        asked.status === 'fulfilled' && asked.value.own.state === 'open' ? [asked.value.unit] : [],
      );
    },
  });

  protected choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    void this.#router.navigate([], { queryParams: { round: event.target.value }, queryParamsHandling: 'merge' });
  }
}
