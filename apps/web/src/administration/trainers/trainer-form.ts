import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LANGUAGES, type TrainerAccesses, type TrainerAccessView } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { tickedIn, UnitChecks, type UnitsTicked } from '../../ui/unit-checks.js';
import { draftOf, missingIn, newTrainer, type TrainerDraft, type TrainerField } from './trainer-draft.js';

type TypedField = 'firstName' | 'infix' | 'lastName' | 'email';

interface Line {
  readonly name: TypedField;
  readonly label: TextKey;
  readonly hint: TextKey | null;
}

const LINES: readonly Line[] = [
  { name: 'firstName', label: 'trainers.firstName', hint: null },
  { name: 'infix', label: 'trainers.infix', hint: 'trainers.infixHint' },
  { name: 'lastName', label: 'trainers.lastName', hint: null },
  { name: 'email', label: 'trainers.email', hint: 'trainers.emailHint' },
];

/** Invites a trainer, or changes units and end of one who has access. */
@Component({
  selector: 'lw-trainer-form',
  imports: [UnitChecks],
  templateUrl: './trainer-form.html',
})
export class TrainerForm {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  readonly accesses = input.required<TrainerAccesses>();
  /** Null to invite somebody new. */
  readonly access = input.required<TrainerAccessView | null>();
  readonly busy = input(false);
  readonly saved = output<TrainerDraft>();
  readonly cancelled = output();

  protected readonly lines = LINES;
  protected readonly languages = LANGUAGES;
  protected readonly draft = linkedSignal(() => {
    const access = this.access();
    return access === null ? newTrainer(this.#language()) : draftOf(access);
  });
  protected readonly tried = signal(false);
  readonly #missing = computed(() => missingIn(this.draft(), this.access() === null));
  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');

  constructor() {
    // What opened the form is gone by now.
    afterNextRender(() => this.form().nativeElement.querySelector('input')?.focus());
  }

  protected isMissing(field: TrainerField | TypedField): boolean {
    return this.tried() && this.#missing().some((one) => one === field);
  }

  protected type(field: TypedField | 'endsOn' | 'language', event: Event): void {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { value } = target;
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected tick(change: UnitsTicked): void {
    this.draft.update((draft) => ({ ...draft, unitIds: tickedIn(draft.unitIds, change) }));
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const [first] = this.#missing();
    if (first === undefined) this.saved.emit(this.draft());
    else
      this.form().nativeElement.querySelector<HTMLInputElement>(`#trainer-${first} input, #trainer-${first}`)?.focus();
  }
}
