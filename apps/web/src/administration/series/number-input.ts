import { Component, computed, inject, input, output } from '@angular/core';
import { Texts } from '../../language/texts.js';
import { type NumberField, RANGES } from './series-draft.js';

/** A whole number within the range of its field; says so beside it when it is outside. */
@Component({
  selector: 'lw-number-input',
  template: `
    <div class="field">
      <label [for]="field()">{{ label() }}</label>
      <input
        type="number"
        inputmode="numeric"
        [id]="field()"
        [min]="range().from"
        [max]="range().to"
        [value]="isEmpty() ? '' : value()"
        [attr.aria-invalid]="isOutside()"
        [attr.aria-describedby]="field() + '-hint'"
        (input)="typed($event)"
      />
      @if (isOutside()) {
        <p class="field-error" [id]="field() + '-hint'">{{ text.say('newSeries.outside', range()) }}</p>
      } @else {
        <p class="field-hint" [id]="field() + '-hint'">{{ hint() }}</p>
      }
    </div>
  `,
})
export class NumberInput {
  protected readonly text = inject(Texts);
  readonly field = input.required<NumberField>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** NaN while it is empty. */
  readonly value = input.required<number>();
  readonly changed = output<number>();

  protected readonly range = computed(() => RANGES[this.field()]);
  protected readonly isEmpty = computed(() => Number.isNaN(this.value()));
  protected readonly isOutside = computed(() => {
    const { from, to } = this.range();
    return !Number.isInteger(this.value()) || this.value() < from || this.value() > to;
  });

  protected typed(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.changed.emit(event.target.valueAsNumber);
  }
}
