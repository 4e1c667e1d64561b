import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { PasswordState, RoleHolder } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';

const STATES: Readonly<Record<Exclude<PasswordState, 'password'>, TextKey>> = {
  none: 'roles.noPassword',
  waiting: 'roles.waiting',
  invited: 'roles.invited',
};

/** Of somebody with a role who has no password: whether they were invited to choose one, and inviting them. */
@Component({
  selector: 'lw-role-password',
  imports: [FailureNotice],
  template: `
    @if (state(); as words) {
      <p class="role-password">
        {{ text.say(words) }}
        <button
          type="button"
          class="button button-small"
          [disabled]="busy()"
          [attr.aria-label]="text.say('roles.inviteOf', { what: text.say(action()), name: person().name })"
          (click)="invite()"
        >
          {{ text.say(action()) }}
        </button>
      </p>
    }
    <div aria-live="polite">
      @if (failure(); as failed) {
        <lw-failure-notice [failure]="failed" [canRetry]="false" />
      } @else if (isDone()) {
        <p class="notice notice-done">{{ text.say('roles.inviteDone', { name: person().name }) }}</p>
      }
    </div>
  `,
})
export class RolePassword {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly person = input.required<RoleHolder>();
  readonly changed = output();
  protected readonly busy = signal(false);
  protected readonly isDone = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly state = computed(() => {
    const { password } = this.person();
    return password === 'password' ? null : STATES[password];
  });
  protected readonly action = computed<TextKey>(() =>
    this.person().password === 'none' ? 'roles.invite' : 'roles.inviteAgain',
  );

  protected async invite(): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.#api.ask(`/api/passwords/invitations/${this.person().memberId}`, z.null(), { method: 'POST' });
      this.isDone.set(true);
      this.changed.emit();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
