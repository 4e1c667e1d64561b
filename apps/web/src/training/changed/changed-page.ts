import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangeRounds, CohortView, TrainingChangeView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { CohortTabs } from '../cohort-tabs.js';
import { ChangeFiles } from './change-files.js';
import { ChangePicture } from './change-picture.js';
import { type ChosenPair, firstOptions, secondOptions, withFirst } from './rounds-to-choose.js';
import { TeamChanges } from './team-changes.js';

/** What changed in a cohort between two rounds, and what can't be concluded from it. */
@Component({
  selector: 'lw-changed-page',
  imports: [ChangeFiles, ChangePicture, CohortTabs, FailureNotice, RouterLink, TeamChanges],
  host: { class: 'page' },
  templateUrl: './changed-page.html',
})
export class ChangedPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** From the address. */
  readonly cohortId = input.required<string>();

  protected readonly cohort = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) => this.#api.get(`/api/training/cohorts/${params}`, CohortView, abortSignal),
  });
  protected readonly rounds = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/training/cohorts/${params}/change/rounds`, ChangeRounds, abortSignal),
  });
  protected readonly chosen = linkedSignal(() => (this.rounds.hasValue() ? this.rounds.value().proposed : null));
  protected readonly change = resource({
    params: () => {
      const pair = this.chosen();
      return pair === null ? undefined : { ...pair, cohortId: this.cohortId() };
    },
    loader: ({ params: { cohortId, beforeId, afterId }, abortSignal }) => {
      const query = new URLSearchParams({ before: beforeId, after: afterId });
      return this.#api.get(`/api/training/cohorts/${cohortId}/change?${query}`, TrainingChangeView, abortSignal);
    },
  });
  protected readonly failure = computed(() => {
    const error = this.cohort.error() ?? this.rounds.error() ?? this.change.error();
    return error === undefined ? null : asFailure(error);
  });
  protected readonly firsts = computed(() => (this.rounds.hasValue() ? firstOptions(this.rounds.value()) : []));
  protected readonly seconds = computed(() => {
    const pair = this.chosen();
    return pair === null || !this.rounds.hasValue() ? [] : secondOptions(this.rounds.value(), pair.beforeId);
  });

  /** The rounds of what is shown, which need not be chosen any more. */
  protected pairOf({ before, after }: TrainingChangeView): ChosenPair {
    return { beforeId: before.roundId, afterId: after.roundId };
  }

  protected chooseFirst(event: Event): void {
    const pair = this.chosen();
    if (pair === null || !this.rounds.hasValue()) return;
    this.chosen.set(withFirst(this.rounds.value(), pair, (event.target as HTMLSelectElement).value));
  }

  protected chooseSecond(event: Event): void {
    const pair = this.chosen();
    if (pair !== null) this.chosen.set({ ...pair, afterId: (event.target as HTMLSelectElement).value });
  }

  protected again(): void {
    for (const loaded of [this.cohort, this.rounds, this.change]) if (loaded.error()) loaded.reload();
  }
}
