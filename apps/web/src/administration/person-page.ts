import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Person, UnitsOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { PageTitles } from '../app/page-titles.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { PersonForm } from './person-form.js';
import { PersonPresence } from './person-presence.js';
import { ROLE_WORDS } from './role-words.js';

/** One person: what is kept of them, changing it, deactivating them and taking them back. */
@Component({
  selector: 'lw-person-page',
  imports: [FailureNotice, PersonForm, PersonPresence, RouterLink],
  host: { class: 'page' },
  templateUrl: './person-page.html',
})
export class PersonPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  /** From the address. */
  readonly memberId = input.required<string>();

  protected readonly person = resource({
    params: () => this.memberId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/people/${encodeURIComponent(params)}`, Person, abortSignal),
  });
  protected readonly units = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/units', UnitsOfPeople, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.person.error() ?? this.units.error()));
  /** What was done last, to be said. */
  protected readonly done = signal<TextKey | null>(null);

  constructor() {
    const titles = inject(PageTitles);
    effect(() => {
      if (this.person.hasValue()) titles.call(this.person.value().name);
    });
  }

  protected rolesOf({ roles }: Person): string {
    return this.text.list(roles.map((role) => this.text.say(ROLE_WORDS[role].inSentence)));
  }

  protected accept(person: Person, done: TextKey): void {
    this.person.set(person);
    this.done.set(done);
  }

  protected reload(): void {
    this.done.set(null);
    this.person.reload();
    this.units.reload();
  }
}
