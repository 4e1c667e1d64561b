import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type RoundView, SeriesDetail, type SetSeriesState } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { Texts } from '../../language/texts.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FailureNotice } from '../../ui/failure-notice.js';

const OVER: readonly RoundView['state'][] = ['closed', 'stopped'];

/** Pauses a series, lets it go on, or stops it for good. */
@Component({
  selector: 'lw-series-control',
  imports: [ConfirmDialog, FailureNotice],
  template: `
    <section class="card" aria-labelledby="control-title">
      <h2 id="control-title">{{ text.say('series.control') }}</h2>
      <div aria-live="polite" class="series-live">
        @if (failure(); as failed) {
          <lw-failure-notice [failure]="failed" [canRetry]="false" />
        }
      </div>
      <p>{{ text.say('series.pauseText') }}</p>
      <div class="actions">
        @if (isPaused()) {
          <button type="button" class="button button-primary" [disabled]="busy()" (click)="become('running')">
            {{ text.say('series.resume') }}
          </button>
        } @else {
          <button type="button" class="button" [disabled]="busy()" (click)="become('paused')">
            {{ text.say('series.pause') }}
          </button>
        }
        <button type="button" class="button" [disabled]="busy()" (click)="ask()">{{ text.say('series.stop') }}</button>
      </div>
    </section>
    <lw-confirm-dialog
      [heading]="text.say('series.stopTitle', { name: detail().series.name })"
      [confirmLabel]="text.say('series.stopConfirm')"
      [busyLabel]="text.say('series.busy')"
      [busy]="busy()"
      (confirmed)="become('stopped')"
    >
      <p>{{ text.say('series.stopText') }}</p>
      @if (goingOn(); as name) {
        <p>{{ text.say('series.stopRunning', { name }) }}</p>
      }
    </lw-confirm-dialog>
  `,
})
export class SeriesControl {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly detail = input.required<SeriesDetail>();
  readonly changed = output();

  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly isPaused = computed(() => this.detail().series.state === 'paused');
  /** Rounds that were launched and are not over: nothing here ends them. */
  protected readonly goingOn = computed(() =>
    this.text.list(
      this.detail()
        .rounds.filter(({ round }) => round !== null && !OVER.includes(round.state))
        .map(({ name }) => name),
    ),
  );
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected ask(): void {
    this.failure.set(null);
    this.dialog().open();
  }

  protected async become(state: SetSeriesState['state']): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const path = `/api/series/${encodeURIComponent(this.detail().series.seriesId)}/state`;
      await this.#api.ask(path, SeriesDetail, { method: 'PUT', json: { state } });
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
      this.changed.emit();
    }
  }
}
