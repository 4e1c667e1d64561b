import { Component, type ElementRef, computed, inject, input, model, signal, viewChild } from '@angular/core';
import { SHORTEST_PASSWORD } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** As the server counts: whole characters, composed. */
const isLongEnough = (password: string): boolean => [...password.normalize('NFKC')].length >= SHORTEST_PASSWORD;

/** A password to type or paste, which can be looked at. */
@Component({
  selector: 'lw-password-field',
  template: `
    <div class="field">
      <label [for]="name()">{{ label() }}</label>
      <div class="password-row">
        <input
          #field
          [id]="name()"
          [type]="isShown() ? 'text' : 'password'"
          [attr.autocomplete]="isNew() ? 'new-password' : 'current-password'"
          autocapitalize="none"
          spellcheck="false"
          [value]="password()"
          [attr.aria-invalid]="problem() !== null"
          [attr.aria-describedby]="problem() !== null || isNew() ? name() + '-says' : null"
          (input)="typed($event)"
        />
        <button
          type="button"
          class="button"
          [attr.aria-label]="text.say(isShown() ? 'password.hideWhat' : 'password.showWhat')"
          [attr.aria-controls]="name()"
          (click)="isShown.set(!isShown())"
        >
          {{ text.say(isShown() ? 'password.hide' : 'password.show') }}
        </button>
      </div>
      @if (problem(); as words) {
        <p class="field-error" [id]="name() + '-says'">{{ words }}</p>
      } @else if (isNew()) {
        <p class="field-hint" [id]="name() + '-says'">{{ text.say('password.hint', { minimum }) }}</p>
      }
    </div>
  `,
})
export class PasswordField {
  protected readonly text = inject(Texts);
  protected readonly minimum = SHORTEST_PASSWORD;
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly isNew = input(true);
  /** Whether the person has tried to go on, and is told what is missing. */
  readonly tried = input(false);
  readonly password = model('');
  protected readonly isShown = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  readonly #missing = computed(() => {
    if (!this.isNew()) return this.password() === '' ? this.text.say('password.currentMissing') : null;
    return isLongEnough(this.password()) ? null : this.text.say('password.tooShort', { minimum: this.minimum });
  });
  protected readonly problem = computed(() => (this.tried() ? this.#missing() : null));

  /** @returns whether it is filled in well enough to be sent; the field has the focus if it is not */
  check(): boolean {
    if (this.#missing() === null) return true;
    this.field().nativeElement.focus();
    return false;
  }

  protected typed(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.password.set(event.target.value);
  }
}
