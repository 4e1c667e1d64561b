import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { InvitedManagers, type ManagersPasswords } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** Everybody who leads a unit, invited to choose a password in one step. */
@Component({
  selector: 'lw-invite-managers',
  imports: [ConfirmDialog, FailureNotice],
  template: `
    <section class="card" aria-labelledby="managers-title">
      <h2 id="managers-title">{{ text.say('roles.managersTitle') }}</h2>
      <p>{{ text.say('roles.managersText') }}</p>
      <p>{{ text.count('roles.managersNumbers', numbers().managers, numbers()) }}</p>
      <div aria-live="polite">
        @if (failure(); as failed) {
          <lw-failure-notice [failure]="failed" [canRetry]="false" />
        } @else if (invited(); as count) {
          <p class="notice notice-done">{{ text.count('roles.managersDone', count) }}</p>
        }
      </div>
      @if (!isPossible()) {
        <p class="notice">{{ text.say(numbers().invitations === 'off' ? 'roles.passwordsOff' : 'roles.noMail') }}</p>
      } @else if (numbers().toInvite > 0) {
        <p>
          <button type="button" class="button" (click)="ask()">
            {{ text.count('roles.managersInvite', numbers().toInvite) }}
          </button>
        </p>
      } @else if (numbers().managers > 0) {
        <p class="soft">{{ text.say('roles.managersNone') }}</p>
      }
    </section>
    <lw-confirm-dialog
      [heading]="text.say('roles.managersConfirm')"
      [confirmLabel]="text.say('roles.managersSend')"
      [busyLabel]="text.say('roles.working')"
      [busy]="busy()"
      (confirmed)="carryOut()"
    >
      <p>{{ text.count('roles.managersConfirmText', numbers().toInvite) }}</p>
    </lw-confirm-dialog>
  `,
})
export class InviteManagers {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly numbers = input.required<ManagersPasswords>();
  readonly changed = output();
  protected readonly isPossible = computed(() => this.numbers().invitations === 'possible');
  protected readonly busy = signal(false);
  protected readonly invited = signal(0);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly dialog = viewChild.required(ConfirmDialog);

  protected ask(): void {
    this.failure.set(null);
    this.invited.set(0);
    this.dialog().open();
  }

  protected async carryOut(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const { invited } = await this.#api.ask('/api/passwords/managers', InvitedManagers, { method: 'POST' });
      this.invited.set(invited);
      this.changed.emit();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
      this.dialog().close();
    }
  }
}
