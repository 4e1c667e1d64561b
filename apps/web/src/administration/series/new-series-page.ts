import { Component, computed, inject, resource, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { BlockPlanView, ROUND_KINDS, SeriesDetail } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { TimeZoneStore } from '../../language/time-zone-store.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { PlanPreview } from '../plan-preview.js';
import { NumberInput } from './number-input.js';
import { SeriesPreviewSection } from './series-preview-section.js';
import { isOutside, isTooDense, requestOf, ruleOf, type SeriesDraft, usualDraft } from './series-draft.js';
import { SeriesReminders } from './series-reminders.js';

/** Sets up rounds that run themselves. */
@Component({
  selector: 'lw-new-series-page',
  imports: [ConfirmDialog, FailureNotice, NumberInput, PlanPreview, RouterLink, SeriesPreviewSection, SeriesReminders],
  host: { class: 'page' },
  templateUrl: './new-series-page.html',
})
export class NewSeriesPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  /** Made once per page: asked again after a lost answer, it is the same series. */
  readonly #seriesId = crypto.randomUUID();

  protected readonly kinds = ROUND_KINDS;
  protected readonly draft = signal<SeriesDraft>(
    usualDraft(this.text.say('newSeries.nameDefault'), new Date(), inject(TimeZoneStore).active()),
  );
  protected readonly rule = computed(() => ruleOf(this.draft()));
  protected readonly tooDense = computed(
    () => !isOutside(this.draft(), 'daysOpen') && !isOutside(this.draft(), 'everyWeeks') && isTooDense(this.draft()),
  );
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);

  protected readonly plan = resource({
    // Not by its parameters: the plan that is there stays on the page until the new one comes.
    loader: ({ abortSignal: signal }) => {
      const json = { joins: untracked(this.draft).joins };
      return this.#api.ask('/api/block-plan', BlockPlanView, { method: 'POST', json, signal });
    },
  });
  protected readonly planFailure = computed(() => asFailure(this.plan.error()));
  private readonly dialog = viewChild.required(ConfirmDialog);
  private readonly dates = viewChild.required(SeriesPreviewSection);
  readonly #firstLaunch = computed(() => this.dates().dates()[0]?.launch.at ?? null);
  protected readonly startsNow = computed(() => {
    const launch = this.#firstLaunch();
    return launch !== null && new Date(launch) <= new Date();
  });
  protected readonly firstLaunch = computed(() => {
    const launch = this.#firstLaunch();
    return launch === null ? '' : this.text.moment(launch);
  });

  protected change(part: Partial<SeriesDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected join(joins: SeriesDraft['joins']): void {
    this.change({ joins });
    this.plan.reload();
  }

  /** What was put together may be what there is no plan for any more. */
  protected planAgain(): void {
    if (this.planFailure().code === 'nothing-to-join') this.change({ joins: [] });
    this.plan.reload();
  }

  protected typed(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected ticked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  protected ask(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    if (requestOf(this.draft()) !== null) this.dialog().open();
    // After the next drawing, when what is wrong is marked.
    else setTimeout(() => form.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
  }

  protected async make(): Promise<void> {
    const json = requestOf(this.draft());
    if (json === null || this.busy()) return;
    this.busy.set(true);
    try {
      await this.#api.ask(`/api/series/${this.#seriesId}`, SeriesDetail, { method: 'PUT', json });
      await this.#router.navigate(['/administration/rounds/series', this.#seriesId]);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }
}
