import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OrganisationResults, OrganisationRounds } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { AgreementsProgress } from './organisation/agreements-progress.js';
import { OrganisationSummary } from './organisation/organisation-summary.js';
import { OverviewTable } from './overview/overview-table.js';

/** Every group of the organisation that has a result, for who was given the right to see that. */
@Component({
  selector: 'lw-organisation-page',
  imports: [AgreementsProgress, FailureNotice, OrganisationSummary, OverviewTable, RouterLink],
  host: { class: 'page' },
  templateUrl: './organisation-page.html',
})
export class OrganisationPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  /** From the address. */
  readonly round = input<string>();
  readonly before = input<string>();

  protected readonly index = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/organisation-results', OrganisationRounds, abortSignal),
  });
  protected readonly indexFailure = computed(() => asFailure(this.index.error()));
  protected readonly rounds = computed(() => (this.index.hasValue() ? this.index.value().rounds : []));
  protected readonly roundId = computed(() => {
    const known = this.rounds();
    return (known.find(({ roundId }) => roundId === this.round()) ?? known[0])?.roundId ?? null;
  });
  protected readonly results = resource({
    params: () => {
      const roundId = this.roundId();
      return roundId === null ? undefined : { roundId, before: this.before() };
    },
    loader: ({ params: { roundId, before }, abortSignal }) => {
      const query = before === undefined ? '' : `?before=${encodeURIComponent(before)}`;
      return this.#api.get(`/api/organisation-results/${roundId}${query}`, OrganisationResults, abortSignal);
    },
  });
  protected readonly failure = computed(() => asFailure(this.results.error()));
  protected readonly changes = computed(() => {
    const comparison = this.results.hasValue() ? this.results.value().comparison : null;
    return comparison === null
      ? null
      : new Map(comparison.groups.map(({ groupId, changes }) => [groupId, changes] as const));
  });

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.#goTo({ round: event.target.value });
  }

  protected compareWith(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.#goTo({ round: this.roundId(), before: event.target.value });
  }

  /** Another round has other rounds to compare with. */
  #goTo(queryParams: { round: string | null; before?: string }): void {
    void this.#router.navigate([], { queryParams });
  }
}
