import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { COLUMN_MEANINGS, type ColumnMeaning, type RosterFileColumn } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

const NAMES: Readonly<Record<Exclude<ColumnMeaning, `level${number}`>, TextKey>> = {
  email: 'columns.email',
  firstName: 'columns.firstName',
  infix: 'columns.infix',
  lastName: 'columns.lastName',
  unit: 'columns.unit',
  manager: 'columns.manager',
  language: 'columns.language',
  '-': 'columns.skip',
};
const KNOWN_BY: Readonly<Record<NonNullable<RosterFileColumn['knownBy']>, TextKey>> = {
  name: 'columns.byName',
  memory: 'columns.byMemory',
  choice: 'columns.byChoice',
};

/** What each column of the file is taken for, with what stands in it, and the choice of something else. */
@Component({
  selector: 'lw-column-mapping',
  templateUrl: './column-mapping.html',
})
export class ColumnMapping {
  protected readonly text = inject(Texts);
  readonly columns = input.required<readonly RosterFileColumn[]>();
  readonly isOpen = input(false);
  /** From left to right; null for what may stay as it is. */
  readonly chosen = output<readonly (ColumnMeaning | null)[]>();

  protected readonly knownBy = KNOWN_BY;
  protected readonly choices = signal<readonly (ColumnMeaning | null)[]>([]);
  protected readonly isChanged = computed(() =>
    this.columns().some((column, at) => this.choices()[at] !== (column.knownBy === 'choice' ? column.meaning : null)),
  );

  constructor() {
    effect(() =>
      this.choices.set(this.columns().map(({ knownBy, meaning }) => (knownBy === 'choice' ? meaning : null))),
    );
  }

  /** Whoever has chosen something for an unknown column can leave it unknown again. */
  protected optionsOf({ meaning, knownBy }: RosterFileColumn): readonly (ColumnMeaning | '')[] {
    return meaning === null || knownBy === 'choice' ? ['', ...COLUMN_MEANINGS] : COLUMN_MEANINGS;
  }

  protected name(meaning: ColumnMeaning | ''): string {
    if (meaning === '') return this.text.say('columns.unknown');
    return meaning.startsWith('level')
      ? this.text.say('columns.level', { level: meaning.slice(-1) })
      : this.text.say(NAMES[meaning as keyof typeof NAMES]);
  }

  protected meaningAt(position: number): ColumnMeaning | '' {
    const column = this.columns()[position];
    return this.choices()[position] ?? (column?.knownBy === 'choice' ? '' : (column?.meaning ?? ''));
  }

  protected choose(position: number, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    const meaning = COLUMN_MEANINGS.find((one) => one === value) ?? null;
    this.choices.update((choices) => choices.with(position, meaning));
  }

  protected apply(): void {
    this.chosen.emit(this.choices());
  }
}
