import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { PasswordLink, PasswordLinkHolder } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { PasswordField } from './password-field.js';

/** Where the link of an invitation leads. */
@Component({
  selector: 'lw-choose-password-page',
  imports: [FailureNotice, PasswordField, RouterLink],
  host: { class: 'page narrow' },
  template: `
    <header class="page-head">
      <h1>{{ text.say('password.chooseTitle') }}</h1>
      @if (holder.hasValue()) {
        <p class="lead">{{ text.say('password.chooseLead', { organisation: holder.value().organisationName }) }}</p>
      }
    </header>
    @if (link === null) {
      <p class="notice notice-problem">{{ text.say('password.noLink') }}</p>
      <p>
        <a class="button" routerLink="/password/forgotten">{{ text.say('password.askNew') }}</a>
      </p>
    } @else if (holder.error()) {
      <lw-failure-notice [failure]="holderFailure()" [canRetry]="!isGone()" (again)="holder.reload()" />
      @if (isGone()) {
        <p>
          <a class="button" routerLink="/password/forgotten">{{ text.say('password.askNew') }}</a>
        </p>
      }
    } @else if (holder.hasValue()) {
      <form novalidate class="card password-form" (submit)="submit($event)">
        @if (failure(); as failed) {
          <lw-failure-notice [failure]="failed" [canRetry]="false" />
        }
        <div class="field">
          <label for="account">{{ text.say('password.account') }}</label>
          <input id="account" type="email" autocomplete="username" readonly [value]="holder.value().email" />
        </div>
        <lw-password-field
          name="new-password"
          [label]="text.say('password.fresh')"
          [tried]="tried()"
          [(password)]="password"
        />
        <button type="submit" class="button button-primary" [disabled]="busy()">
          {{ text.say(busy() ? 'password.saving' : 'password.save') }}
        </button>
      </form>
    } @else {
      <p class="loading">{{ text.say('app.loading') }}</p>
    }
  `,
})
export class ChoosePasswordPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);

  protected readonly link = linkIn(inject(ActivatedRoute).snapshot.fragment);
  protected readonly holder = resource({
    params: () => this.link ?? undefined,
    loader: ({ params, abortSignal }) =>
      this.#api.ask('/api/passwords/link', PasswordLinkHolder, { method: 'POST', json: params, signal: abortSignal }),
  });
  protected readonly holderFailure = computed(() => asFailure(this.holder.error()));
  protected readonly isGone = computed(() => this.holderFailure().status === 404);
  protected readonly password = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly field = viewChild(PasswordField);

  constructor() {
    // The link is a key: it does not stay in the address bar and in the history.
    void this.#router.navigate([], { replaceUrl: true });
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    if (this.link === null || this.busy() || this.field()?.check() !== true) return;
    this.busy.set(true);
    try {
      await this.#session.choosePassword({ ...this.link, password: this.password() });
      await this.#router.navigateByUrl('/');
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}

function linkIn(fragment: string | null): PasswordLink | null {
  const [, organisationId, token] = /^\/([^/]+)\/([\w-]{43})$/.exec(fragment ?? '') ?? [];
  const link = z.safeParse(PasswordLink, { organisationId, token });
  return link.success ? link.data : null;
}
