import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { LANGUAGES, Person, type StoredPersonFields, type UnitOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { type ChosenPerson, PersonChoice } from './person-choice.js';
import { UnitChoice } from './unit-choice.js';

const NOBODY: StoredPersonFields = {
  email: '',
  firstName: '',
  infix: '',
  lastName: '',
  unitId: null,
  managerId: null,
  language: 'nl',
};

/** In the order of the form; `canBeEmpty` is what not everybody has. */
const TEXT_FIELDS = [
  { name: 'firstName', label: 'person.firstName', canBeEmpty: false },
  { name: 'infix', label: 'person.infix', canBeEmpty: true },
  { name: 'lastName', label: 'person.lastName', canBeEmpty: false },
  { name: 'email', label: 'person.email', canBeEmpty: false },
] as const;

/** What is kept of somebody, to fill in or change. It is saved with what it was, so that nobody overwrites unseen. */
@Component({
  selector: 'lw-person-form',
  imports: [FailureNotice, PersonChoice, UnitChoice],
  templateUrl: './person-form.html',
})
export class PersonForm {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly memberId = input.required<string>();
  /** Null for somebody new. */
  readonly was = input<StoredPersonFields | null>(null);
  readonly manager = input<ChosenPerson | null>(null);
  readonly units = input.required<readonly UnitOfPeople[]>();
  readonly saved = output<Person>();
  /** The person wants to see what somebody else made of it. */
  readonly outdated = output();

  protected readonly textFields = TEXT_FIELDS;
  protected readonly languages = LANGUAGES;
  protected readonly draft = linkedSignal(() => this.was() ?? NOBODY);
  protected readonly boss = linkedSignal(() => this.manager());
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly isOutdated = computed(() => this.failure()?.code === 'changed-meanwhile');
  /** Who is in no unit already, such as an administrator from outside, may stay so. */
  protected readonly needsUnit = computed(() => this.draft().unitId === null && this.was()?.unitId !== null);

  protected isMissing({ name, canBeEmpty }: (typeof TEXT_FIELDS)[number]): boolean {
    return !canBeEmpty && this.draft()[name].trim() === '';
  }

  protected type(name: (typeof TEXT_FIELDS)[number]['name'], value: string): void {
    this.write({ [name]: value });
  }

  protected write(change: Partial<StoredPersonFields>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseBoss(person: ChosenPerson | null): void {
    this.boss.set(person);
    this.write({ managerId: person?.memberId ?? null });
  }

  protected chooseLanguage(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.write({ language: event.target.value === 'en' ? 'en' : 'nl' });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.busy() || this.needsUnit() || TEXT_FIELDS.some((field) => this.isMissing(field))) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const json = { was: this.was(), fields: this.draft() };
      const person = await this.#api.ask(`/api/people/${this.memberId()}`, Person, { method: 'PUT', json });
      this.tried.set(false);
      this.saved.emit(person);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
