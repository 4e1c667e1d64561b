import { Component, computed, inject, linkedSignal, output, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { PEOPLE_STATES, PeoplePage, type PeopleState, UnitsOfPeople } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { UnitChoice } from './unit-choice.js';

const PAUSE_IN_TYPING_MS = 250;

/** Everybody of the organisation, found by name, address and unit. What is looked for stands in the address of the page. */
@Component({
  selector: 'lw-people-list',
  imports: [FailureNotice, RouterLink, UnitChoice],
  templateUrl: './people-list.html',
})
export class PeopleList {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** The person would rather have a file. */
  readonly toImport = output();

  protected readonly states = PEOPLE_STATES;
  readonly #asked = toSignal(this.#route.queryParamMap, { initialValue: this.#route.snapshot.queryParamMap });
  protected readonly search = computed(() => this.#asked().get('search') ?? '');
  protected readonly unitId = computed(() => this.#asked().get('unit'));
  protected readonly state = computed<PeopleState>(() => (this.#asked().get('state') === 'left' ? 'left' : 'here'));
  readonly #query = computed(() => {
    const query = new URLSearchParams({ state: this.state(), page: this.#asked().get('page') ?? '1' });
    if (this.search() !== '') query.set('search', this.search());
    const unitId = this.unitId();
    if (unitId !== null) query.set('unitId', unitId);
    return query.toString();
  });

  protected readonly people = resource({
    params: () => this.#query(),
    loader: ({ params, abortSignal }) => this.#api.get(`/api/people?${params}`, PeoplePage, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.people.error()));
  /** The page before stays in sight while the next one comes. */
  protected readonly shown = linkedSignal<PeoplePage | null, PeoplePage | null>({
    source: () => (this.people.hasValue() ? this.people.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly units = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/units', UnitsOfPeople, abortSignal),
  });
  protected readonly allUnits = computed(() => (this.units.hasValue() ? this.units.value().units : []));

  protected typed(value: string): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.look({ search: value.trim() || null }), PAUSE_IN_TYPING_MS);
  }

  protected submit(event: Event, value: string): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.look({ search: value.trim() || null });
  }

  protected chooseState(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.look({ state: event.target.value === 'left' ? 'left' : null });
  }

  /** Another question begins at its first page. */
  protected look(asked: Readonly<Record<string, string | null>>): void {
    void this.#router.navigate([], {
      relativeTo: this.#route,
      queryParams: { page: null, ...asked },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
