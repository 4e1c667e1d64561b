import { Component, inject, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { PasswordField } from './password-field.js';

/** Another password, for who is signed in. */
@Component({
  selector: 'lw-change-password-page',
  imports: [FailureNotice, PasswordField, RouterLink],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <h1>{{ text.say('password.changeTitle') }}</h1>
      <p class="lead">{{ text.say('password.changeLead') }}</p>
    </header>
    <div aria-live="polite">
      @if (isDone()) {
        <p class="notice notice-done">{{ text.say('password.changed') }}</p>
      }
    </div>
    <form novalidate class="card password-form" (submit)="submit($event)">
      @if (failure(); as failed) {
        <lw-failure-notice [failure]="failed" [canRetry]="false" />
      }
      <input
        type="email"
        autocomplete="username"
        readonly
        hidden
        [attr.aria-label]="text.say('password.account')"
        [value]="session.person()?.email ?? ''"
      />
      <lw-password-field
        name="current-password"
        [label]="text.say('password.current')"
        [isNew]="false"
        [tried]="tried()"
        [(password)]="current"
      />
      <lw-password-field
        name="new-password"
        [label]="text.say('password.fresh')"
        [tried]="tried()"
        [(password)]="password"
      />
      <button type="submit" class="button button-primary" [disabled]="busy()">
        {{ text.say(busy() ? 'password.saving' : 'password.change') }}
      </button>
    </form>
    <p>
      <a routerLink="/password/forgotten">{{ text.say('password.noCurrent') }}</a>
    </p>
  `,
})
export class ChangePasswordPage {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly #api = inject(ApiClient);
  protected readonly current = signal('');
  protected readonly password = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly isDone = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly fields = viewChildren(PasswordField);

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    this.isDone.set(false);
    if (this.busy() || !this.fields().every((field) => field.check())) return;
    this.busy.set(true);
    try {
      const json = { current: this.current(), password: this.password() };
      await this.#api.ask('/api/passwords/own', z.null(), { method: 'PUT', json });
      this.#empty();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }

  #empty(): void {
    this.tried.set(false);
    this.current.set('');
    this.password.set('');
    this.isDone.set(true);
  }
}
