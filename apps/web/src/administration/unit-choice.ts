import { Component, computed, inject, input, output } from '@angular/core';
import type { UnitOfPeople } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { inReadingOrder, treeOfUnits } from '../ui/tree-of-units.js';

/** Pushes the name of a unit to the right of the one it belongs to; ordinary blanks are left out of an option. */
const STEP = '\u2003';

/** One of the units, in the order of the tree. */
@Component({
  selector: 'lw-unit-choice',
  template: `
    <div class="field">
      <label [attr.for]="fieldId()">{{ label() }}</label>
      <select
        [id]="fieldId()"
        [attr.aria-invalid]="error() !== ''"
        [attr.aria-describedby]="error() === '' ? null : fieldId() + '-error'"
        (change)="choose($event)"
      >
        <option value="" [selected]="value() === null">{{ none() }}</option>
        @for (one of options(); track one.unitId) {
          <option [value]="one.unitId" [selected]="one.unitId === value()">{{ one.name }}</option>
        }
      </select>
      @if (error() !== '') {
        <p class="field-error" [id]="fieldId() + '-error'">{{ error() }}</p>
      }
    </div>
  `,
})
export class UnitChoice {
  protected readonly text = inject(Texts);
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly units = input.required<readonly UnitOfPeople[]>();
  readonly value = input.required<string | null>();
  /** What choosing no unit is called. */
  readonly none = input.required<string>();
  readonly error = input('');
  readonly chosen = output<string | null>();

  protected readonly options = computed(() =>
    inReadingOrder(treeOfUnits(this.units())).map(({ unit, depth }) => ({
      unitId: unit.unitId,
      name: STEP.repeat(depth) + unit.name,
    })),
  );

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.chosen.emit(event.target.value || null);
  }
}
