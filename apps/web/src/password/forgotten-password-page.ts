import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** Asks for a link to choose a password. What comes back is the same for every address. */
@Component({
  selector: 'lw-forgotten-password-page',
  imports: [FailureNotice, RouterLink],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <h1>{{ text.say('password.forgottenTitle') }}</h1>
      <p class="lead">{{ text.say('password.forgottenLead') }}</p>
    </header>
    <div aria-live="polite">
      @if (sentTo(); as email) {
        <section class="notice notice-done">
          <p class="notice-title">{{ text.say('password.sentTitle') }}</p>
          <p>{{ text.say('password.sentText', { email }) }}</p>
          <p>{{ text.say('password.sentNothing') }}</p>
        </section>
      }
    </div>
    <form novalidate class="card password-form" (submit)="submit($event, field)">
      @if (failure(); as failed) {
        <lw-failure-notice [failure]="failed" [canRetry]="false" />
      }
      <div class="field">
        <label for="forgotten-email">{{ text.say('password.account') }}</label>
        <input
          #field
          id="forgotten-email"
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          [attr.aria-invalid]="emailMissing()"
          [attr.aria-describedby]="emailMissing() ? 'forgotten-email-error' : null"
          (input)="email.set(field.value)"
        />
        @if (emailMissing()) {
          <p class="field-error" id="forgotten-email-error">{{ text.say('password.emailMissing') }}</p>
        }
      </div>
      <button type="submit" class="button button-primary" [disabled]="busy()">
        {{ text.say(busy() ? 'password.sending' : 'password.send') }}
      </button>
    </form>
    <p>
      <a routerLink="/sign-in">{{ text.say('password.back') }}</a>
    </p>
  `,
})
export class ForgottenPasswordPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  protected readonly email = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly sentTo = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly emailMissing = computed(() => this.tried() && !/^\S+@\S+$/.test(this.email().trim()));

  protected async submit(event: Event, field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    this.sentTo.set(null);
    if (this.emailMissing()) field.focus();
    if (this.emailMissing() || this.busy()) return;
    this.busy.set(true);
    const email = this.email().trim();
    try {
      await this.#api.ask('/api/passwords/forgotten', z.null(), {
        method: 'POST',
        json: { email },
        beforeSignIn: true,
      });
      this.sentTo.set(email);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
