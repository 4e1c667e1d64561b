import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { SetUpOffer } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { SessionStore } from '../app/session-store.js';
import type { TextKey } from '../language/dictionary.js';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';
import { PasswordField } from '../password/password-field.js';
import { FailureNotice } from '../ui/failure-notice.js';

interface Field {
  readonly name: 'organisation' | 'firstName' | 'lastName' | 'email';
  readonly label: TextKey;
  readonly missing: TextKey;
  readonly hint: TextKey | null;
  readonly autocomplete: string;
}

const ORGANISATION: readonly Field[] = [
  {
    name: 'organisation',
    label: 'setUp.organisation',
    missing: 'setUp.organisationMissing',
    hint: 'setUp.organisationHint',
    autocomplete: 'organization',
  },
];
const PERSON: readonly Field[] = [
  {
    name: 'firstName',
    label: 'setUp.firstName',
    missing: 'setUp.firstNameMissing',
    hint: null,
    autocomplete: 'given-name',
  },
  {
    name: 'lastName',
    label: 'setUp.lastName',
    missing: 'setUp.lastNameMissing',
    hint: null,
    autocomplete: 'family-name',
  },
  {
    name: 'email',
    label: 'setUp.email',
    missing: 'setUp.emailMissing',
    hint: 'setUp.emailHint',
    autocomplete: 'username',
  },
];
const EMPTY = { organisation: '', firstName: '', lastName: '', email: '' };

/** Where the first organisation of an empty installation is made; the code is in the fragment, which no server sees. */
@Component({
  selector: 'lw-set-up-page',
  imports: [FailureNotice, PasswordField, RouterLink],
  host: { class: 'page narrow' },
  templateUrl: './set-up-page.html',
})
export class SetUpPage {
  protected readonly text = inject(Texts);
  readonly #session = inject(SessionStore);
  readonly #language = inject(LanguageStore);
  readonly #router = inject(Router);
  readonly #api = inject(ApiClient);
  protected readonly code = inject(ActivatedRoute).snapshot.fragment ?? '';

  protected readonly offer = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/set-up', SetUpOffer, abortSignal),
  });
  protected readonly offerFailure = computed(() => asFailure(this.offer.error()));

  protected readonly groups = [
    { title: 'setUp.organisationTitle', fields: ORGANISATION, withPassword: false },
    { title: 'setUp.personTitle', fields: PERSON, withPassword: true },
  ] as const;
  protected readonly draft = signal(EMPTY);
  protected readonly typedPassword = signal('');
  protected readonly passwordField = viewChild.required(PasswordField);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);

  protected isMissing(name: keyof typeof EMPTY): boolean {
    const value = this.draft()[name].trim();
    return name === 'email' ? !/^\S+@\S+\.\S+$/.test(value) : value === '';
  }

  protected type(name: keyof typeof EMPTY, event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement) this.draft.update((draft) => ({ ...draft, [name]: target.value }));
  }

  protected async submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.failure.set(null);
    const missing = (Object.keys(EMPTY) as (keyof typeof EMPTY)[]).find((name) => this.isMissing(name));
    if (missing !== undefined) return form.querySelector<HTMLInputElement>(`#set-up-${missing}`)?.focus();
    if (!this.passwordField().check() || this.busy()) return;
    this.busy.set(true);
    const password = this.typedPassword();
    try {
      await this.#session.setUp({ ...this.draft(), password, code: this.code, language: this.#language.active() });
      await this.#router.navigateByUrl('/administration/people');
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
