import { Component, computed, inject, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TrainingHome } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';

type Cohort = TrainingHome['cohorts'][number];

const DAY_MS = 86_400_000;
/** From here on the page asks to think of it in time. */
const LAST_DAYS = 14;

/** Where a trainer begins: what they may look at until when, and the cohorts they have made. */
@Component({
  selector: 'lw-training-page',
  imports: [ConfirmDialog, FailureNotice, RouterLink],
  host: { class: 'page' },
  templateUrl: './training-page.html',
})
export class TrainingPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  protected readonly organisation = computed(() => this.#session.person()?.organisation.name ?? '');
  readonly #session = inject(SessionStore);

  protected readonly loaded = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/training', TrainingHome, abortSignal),
  });
  protected readonly loadFailure = computed(() => asFailure(this.loaded.error()));
  protected readonly hasNoAccess = computed(() =>
    ['training-ended', 'no-training-access'].includes(this.loadFailure().code),
  );
  protected readonly home = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly unitNames = computed(() => this.home()?.access.units.map(({ name }) => name) ?? []);
  protected readonly asked = signal<Cohort | null>(null);
  protected readonly removed = signal<Cohort | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected isLate({ access }: TrainingHome): boolean {
    return Date.parse(access.endsOn) - Date.now() < LAST_DAYS * DAY_MS;
  }

  protected askToRemove(cohort: Cohort): void {
    this.asked.set(cohort);
    this.removed.set(null);
    this.failure.set(null);
    this.dialog().open();
  }

  protected async remove(): Promise<void> {
    const cohort = this.asked();
    if (cohort === null || this.busy()) return;
    this.busy.set(true);
    try {
      const path = `/api/training/cohorts/${cohort.cohortId}`;
      this.home.set(await this.#api.ask(path, TrainingHome, { method: 'DELETE' }));
      this.removed.set(cohort);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }
}
