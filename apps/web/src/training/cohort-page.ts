import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CohortView } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { TrainingBrief } from './brief/training-brief.js';
import { CohortSize } from './cohort-size.js';
import { CohortTabs } from './cohort-tabs.js';

/** A cohort: the frame in which its training brief stands. */
@Component({
  selector: 'lw-cohort-page',
  imports: [CohortSize, CohortTabs, FailureNotice, RouterLink, TrainingBrief],
  host: { class: 'page' },
  template: `
    <p>
      <a routerLink="/training">{{ text.say('training.back') }}</a>
    </p>
    @if (cohort.error()) {
      <h1>{{ text.say('training.title') }}</h1>
      <lw-failure-notice [failure]="failure()" (again)="cohort.reload()" />
    } @else if (cohort.hasValue()) {
      <header class="page-head">
        <p class="eyebrow">{{ cohort.value().round.name }}</p>
        <h1>{{ cohort.value().name }}</h1>
      </header>
      <lw-cohort-tabs [cohortId]="cohortId()" />
      <section class="card" aria-labelledby="size-title">
        <h2 id="size-title">{{ text.say('cohort.size') }}</h2>
        <lw-cohort-size [size]="cohort.value().size" />
        <p>
          <a class="button" [routerLink]="['/training/cohorts', cohort.value().cohortId, 'change']">{{
            text.say('training.change')
          }}</a>
        </p>
      </section>
      <lw-training-brief [cohortId]="cohortId()" />
    } @else {
      <p class="loading">{{ text.say('app.loading') }}</p>
    }
  `,
})
export class CohortPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** From the address. */
  readonly cohortId = input.required<string>();

  protected readonly cohort = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) => this.#api.get(`/api/training/cohorts/${params}`, CohortView, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.cohort.error()));
}
