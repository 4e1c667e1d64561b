import { Component, computed, inject, input, resource, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type ProposedActionView, ResultsIndex, TeamResult } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { AgreementsSection } from './agreements/agreements-section.js';
import { chosenResult, roundsToChoose, unitsToChoose } from './choose-result.js';
import { MirrorDoor } from './mirror/mirror-door.js';
import { OverviewLink } from './overview/overview-link.js';
import { ResultTools } from './exports/result-tools.js';
import { TeamFigures } from './result/team-figures.js';
import { TrainingConsentsCard } from './training-consents/training-consents-card.js';
import { WhatIsHidden } from './not-shown/what-is-hidden.js';

/** The manager's page: choose a unit and a round, read what the team says. */
@Component({
  selector: 'lw-results-page',
  imports: [
    AgreementsSection,
    FailureNotice,
    MirrorDoor,
    OverviewLink,
    ResultTools,
    TeamFigures,
    TrainingConsentsCard,
    WhatIsHidden,
  ],
  host: { class: 'page' },
  templateUrl: './results-page.html',
})
export class ResultsPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);

  /** From the address, so that a result can be bookmarked and the browser's Back works. */
  readonly unit = input<string>();
  readonly round = input<string>();
  /** `own` for the own group of a unit with units below it. */
  readonly group = input<string>();

  protected readonly index = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/results', ResultsIndex, abortSignal),
  });
  protected readonly indexFailure = computed(() => asFailure(this.index.error()));
  protected readonly rounds = computed(() => (this.index.hasValue() ? roundsToChoose(this.index.value()) : []));
  protected readonly units = computed(() => (this.index.hasValue() ? unitsToChoose(this.index.value()) : []));
  protected readonly chosen = computed(
    () => (this.index.hasValue() ? chosenResult(this.index.value(), { unit: this.unit(), round: this.round() }) : null),
    { equal: (one, other) => one?.unitId === other?.unitId && one?.roundId === other?.roundId },
  );

  protected readonly result = resource({
    params: () => {
      const chosen = this.chosen();
      return chosen === null ? undefined : { ...chosen, query: this.group() === 'own' ? '?group=own' : '' };
    },
    loader: ({ params: { roundId, unitId, query }, abortSignal }) =>
      this.#api.get(`/api/results/${roundId}/units/${unitId}${query}`, TeamResult, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.result.error()));

  /** The person leads the unit and has neither given nor skipped their own view of it. */
  protected readonly isBeforeMirror = computed(() => this.failure().code === 'mirror-first');

  protected readonly asksPart = computed(
    () => this.rounds().find(({ roundId }) => roundId === this.chosen()?.roundId)?.asksPart === true,
  );
  protected readonly leads = computed(() =>
    this.units().some(({ unit }) => unit.leads && unit.unitId === this.chosen()?.unitId),
  );
  protected readonly unitName = computed(
    () => this.units().find(({ unit }) => unit.unitId === this.chosen()?.unitId)?.unit.name ?? '',
  );
  private readonly agreements = viewChild(AgreementsSection);

  protected startFrom(action: ProposedActionView): void {
    this.agreements()?.startFrom(action);
  }

  /** What had the focus is gone with the door. */
  protected open(): void {
    this.result.reload();
    document.querySelector<HTMLElement>('main')?.focus();
  }

  /** Another unit is looked at as a whole first. */
  protected choose(part: { unit?: string; round?: string }): void {
    const queryParams = part.unit === undefined ? part : { ...part, group: null };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected picked(event: Event): string {
    return event.target instanceof HTMLSelectElement ? event.target.value : '';
  }

  protected indented(name: string, depth: number): string {
    return `${'\u2003'.repeat(depth)}${name}`;
  }
}
