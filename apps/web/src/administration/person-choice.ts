import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { PeoplePage, type PersonRow } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';

export interface ChosenPerson {
  readonly memberId: string;
  readonly name: string;
}

const MOST_SHOWN = 8;

/** Somebody who is here, found by name: a manager. */
@Component({
  selector: 'lw-person-choice',
  imports: [FailureNotice],
  templateUrl: './person-choice.html',
})
export class PersonChoice {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<ChosenPerson | null>();
  /** Whether it can be nobody. */
  readonly canBeNobody = input(true);
  /** Who cannot be chosen: the person whose manager it is. */
  readonly except = input<string | null>(null);
  readonly chosen = output<ChosenPerson | null>();

  protected readonly isSearching = signal(false);
  protected readonly search = signal('');
  protected readonly found = resource({
    params: () => (this.isSearching() && this.search() !== '' ? { search: this.search() } : undefined),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/people?search=${encodeURIComponent(params.search)}`, PeoplePage, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.found.error()));
  protected readonly people = computed(() =>
    this.found.hasValue()
      ? this.found
          .value()
          .people.filter(({ memberId }) => memberId !== this.except())
          .slice(0, MOST_SHOWN)
      : [],
  );
  protected readonly areMore = computed(() => this.found.hasValue() && this.found.value().total > MOST_SHOWN);

  private readonly field = viewChild<ElementRef<HTMLInputElement>>('typed');
  private readonly change = viewChild<ElementRef<HTMLButtonElement>>('change');
  #comesBack = false;

  constructor() {
    // The button that was pressed is gone: the focus goes where the work goes on.
    effect(() => {
      this.field()?.nativeElement.focus();
      const button = this.change()?.nativeElement;
      if (button !== undefined && this.#comesBack) button.focus();
    });
  }

  protected look(event: Event, typed: string): void {
    event.preventDefault();
    this.search.set(typed.trim());
  }

  protected pick({ memberId, name }: PersonRow): void {
    this.close({ memberId, name });
  }

  protected close(person: ChosenPerson | null): void {
    this.#comesBack = true;
    this.isSearching.set(false);
    this.search.set('');
    this.chosen.emit(person);
  }
}
