import { Component, computed, type ElementRef, inject, resource, signal, viewChild } from '@angular/core';
import { CheckBackList, type CheckBackDecision, type CheckBacks } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { CheckBackDates } from '../../ui/check-back-dates.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';

/** What trainers propose, beside the list of rounds; nothing at all as long as there is nothing. */
@Component({
  selector: 'lw-check-backs-section',
  imports: [CheckBackDates, ConfirmDialog, FailureNotice],
  templateUrl: './check-backs-section.html',
})
export class CheckBacksSection {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly list = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/check-backs', CheckBackList, abortSignal),
  });
  protected readonly all = computed(() => (this.list.hasValue() ? this.list.value().checkBacks : []));
  readonly isWaiting = computed(() => this.all().some(({ state }) => state === 'proposed'));
  protected readonly loading = computed(() => asFailure(this.list.error()));
  /** What is asked about at the moment. */
  protected readonly chosen = signal<CheckBacks | null>(null);
  protected readonly isAccepting = signal(true);
  protected readonly reason = signal('');
  protected readonly isReasonMissing = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  /** Brings what waits into view, and the focus to it: below a long list of rounds it would be overlooked. */
  show(): void {
    this.heading()?.nativeElement.focus();
  }

  protected ask(one: CheckBacks, isAccepting: boolean): void {
    this.failure.set(null);
    this.reason.set('');
    this.isReasonMissing.set(false);
    this.chosen.set(one);
    this.isAccepting.set(isAccepting);
    this.dialog().open();
  }

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLInputElement).value);
    this.isReasonMissing.set(false);
  }

  protected async decide(): Promise<void> {
    const one = this.chosen();
    if (one === null || this.busy()) return;
    const { cohortId, trainedOn } = one;
    const reason = this.reason().trim();
    this.isReasonMissing.set(!this.isAccepting() && reason === '');
    if (this.isReasonMissing()) return;
    this.busy.set(true);
    try {
      const json: CheckBackDecision = this.isAccepting()
        ? { state: 'accepted', trainedOn }
        : { state: 'declined', trainedOn, reason };
      const path = `/api/check-backs/${encodeURIComponent(cohortId)}/decision`;
      this.list.set(await this.#api.ask(path, CheckBackList, { method: 'PUT', json }));
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }
}
