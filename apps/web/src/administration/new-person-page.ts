import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Person, UnitsOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { PersonForm } from './person-form.js';

/** Adds one person after the other. */
@Component({
  selector: 'lw-new-person-page',
  imports: [FailureNotice, PersonForm, RouterLink],
  host: { class: 'page' },
  template: `
    <header class="page-head">
      <p>
        <a routerLink="/administration/people">{{ text.say('person.back') }}</a>
      </p>
      <h1>{{ text.say('person.newTitle') }}</h1>
      <p class="lead">{{ text.say('person.newLead') }}</p>
    </header>
    <div aria-live="polite">
      @if (added(); as person) {
        <p class="notice notice-done">
          <span>{{ text.say('person.added', { name: person.name }) }}</span>
          <a [routerLink]="['/administration/people', person.memberId]">{{ person.name }}</a>
        </p>
      }
    </div>
    @if (units.error()) {
      <lw-failure-notice [failure]="failure()" (again)="units.reload()" />
    } @else if (units.hasValue()) {
      <section class="card" [attr.aria-label]="text.say('person.newTitle')">
        @if (units.value().units.length === 0) {
          <p class="notice">{{ text.say('units.none') }}</p>
        }
        @for (id of [memberId()]; track id) {
          <lw-person-form [memberId]="id" [units]="units.value().units" (saved)="next($event)">
            <a class="button" routerLink="/administration/people">{{ text.say('person.cancel') }}</a>
          </lw-person-form>
        }
      </section>
    } @else {
      <p class="loading">{{ text.say('app.loading') }}</p>
    }
  `,
})
export class NewPersonPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  /** A new one for each person: asked twice, nobody is added twice. */
  protected readonly memberId = signal(crypto.randomUUID());
  protected readonly added = signal<Person | null>(null);
  protected readonly units = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/units', UnitsOfPeople, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.units.error()));

  protected next(person: Person): void {
    this.added.set(person);
    this.memberId.set(crypto.randomUUID());
  }
}
