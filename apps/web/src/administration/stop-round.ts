import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { RoundDetail } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** Calls a round off that is not open yet. Asked again after an answer was lost, it changes nothing. */
@Component({
  selector: 'lw-stop-round',
  imports: [ConfirmDialog, FailureNotice],
  template: `
    <section class="card" aria-labelledby="stop-title">
      <h2 id="stop-title">{{ text.say('stopping.title') }}</h2>
      <div aria-live="polite">
        @if (failure(); as failed) {
          <lw-failure-notice [failure]="failed" [canRetry]="false" />
        }
        @if (isStopping()) {
          <p class="notice">{{ text.say('stopping.underWay') }}</p>
        }
      </div>
      @if (!isStopping()) {
        <p>{{ text.say('stopping.text') }}</p>
        <p>
          <button type="button" class="button" (click)="ask()">{{ text.say('stopping.button') }}</button>
        </p>
      }
    </section>
    <lw-confirm-dialog
      [heading]="text.say('stopping.confirmTitle', { name: name() })"
      [confirmLabel]="text.say('stopping.confirm')"
      [busyLabel]="text.say('stopping.busy')"
      [busy]="busy()"
      (confirmed)="stop()"
    >
      <p>{{ text.say('stopping.confirmText') }}</p>
    </lw-confirm-dialog>
  `,
})
export class StopRound {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly roundId = input.required<string>();
  readonly name = input.required<string>();
  readonly isStopping = input.required<boolean>();
  readonly asked = output();

  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected ask(): void {
    this.failure.set(null);
    this.dialog().open();
  }

  protected async stop(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const path = `/api/rounds/${encodeURIComponent(this.roundId())}/stop`;
      await this.#api.ask(path, RoundDetail, { method: 'POST', json: {} });
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
      this.asked.emit();
    }
  }
}
