import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CheckBackProposal, CohortView, OwnCheckBacks } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { CheckBackDates } from '../../ui/check-back-dates.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { CohortTabs } from '../cohort-tabs.js';

/** Where a trainer proposes that the teams of a cohort are asked again, and sees what was decided. */
@Component({
  selector: 'lw-check-backs-page',
  imports: [CheckBackDates, CohortTabs, FailureNotice, RouterLink],
  host: { class: 'page' },
  templateUrl: './check-backs-page.html',
})
export class CheckBacksPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  /** From the address. */
  readonly cohortId = input.required<string>();

  protected readonly cohort = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) => this.#api.get(`/api/training/cohorts/${params}`, CohortView, abortSignal),
  });
  protected readonly own = resource({
    params: () => this.cohortId(),
    loader: ({ params, abortSignal }) => this.#api.get(pathOf(params), OwnCheckBacks, abortSignal),
  });
  protected readonly failure = computed(() => {
    const error = this.cohort.error() ?? this.own.error();
    return error === undefined ? null : asFailure(error);
  });
  protected readonly day = signal('');
  protected readonly isDayMissing = signal(false);
  /** What is being asked of the server. */
  protected readonly busy = signal<'PUT' | 'DELETE' | null>(null);
  protected readonly isWithdrawn = signal(false);
  /** Whether one of them may have figures by now. */
  protected readonly isHeld = computed(
    () => this.own.hasValue() && this.own.value().checkBacks?.rounds.some(({ state }) => state === 'launched') === true,
  );
  protected readonly refused = signal<ApiFailure | null>(null);

  protected choose(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
    this.isDayMissing.set(false);
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    const trainedOn = this.day();
    this.isDayMissing.set(trainedOn === '');
    if (trainedOn === '') {
      (event.target as HTMLElement).querySelector('input')?.focus();
      return;
    }
    await this.send({ method: 'PUT', json: { trainedOn } });
  }

  protected async withdraw(event: Event): Promise<void> {
    const form = (event.target as HTMLElement).closest('form');
    await this.send({ method: 'DELETE' });
    // The button is gone with what it withdrew.
    if (this.isWithdrawn()) form?.querySelector('input')?.focus();
  }

  private async send(
    request: { readonly method: 'PUT'; readonly json: CheckBackProposal } | { readonly method: 'DELETE' },
  ): Promise<void> {
    if (this.busy() !== null) return;
    this.refused.set(null);
    this.busy.set(request.method);
    try {
      this.own.set(await this.#api.ask(pathOf(this.cohortId()), OwnCheckBacks, request));
      this.isWithdrawn.set(request.method === 'DELETE');
      this.day.set('');
    } catch (error) {
      this.refused.set(asFailure(error));
    } finally {
      this.busy.set(null);
    }
  }

  protected again(): void {
    for (const loaded of [this.cohort, this.own]) if (loaded.error()) loaded.reload();
  }
}

const pathOf = (cohortId: string): string => `/api/training/cohorts/${cohortId}/check-backs`;
