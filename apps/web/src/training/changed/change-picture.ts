import { Component, computed, inject, input } from '@angular/core';
import type { ChangeScale, StatedEffect } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { type FigureRow, FigureTable } from '../../ui/figure-table.js';
import { type EffectPlace, endOf, placeOf, signed } from './effect-places.js';

interface Row {
  readonly scale: ChangeScale;
  /** Null where nothing is stated. */
  readonly cohort: EffectPlace | null;
  readonly others: EffectPlace | null;
  readonly says: string;
}

/** What changed per scale: a dot with its range between worse and better, that of the other teams under it. */
@Component({
  selector: 'lw-change-picture',
  imports: [FigureTable],
  templateUrl: './change-picture.html',
})
export class ChangePicture {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  readonly scales = input.required<readonly ChangeScale[]>();

  protected readonly hasOthers = computed(() => this.scales().some(({ comparison }) => comparison.status === 'stated'));
  protected readonly rows = computed((): Row[] => {
    const end = endOf(this.scales());
    return this.scales().map((scale) => ({
      scale,
      cohort: scale.cohort.status === 'stated' ? placeOf(scale.cohort.value, end) : null,
      others: scale.comparison.status === 'stated' ? placeOf(scale.comparison.value, end) : null,
      says: this.text.say('changed.says', {
        name: this.text.of(scale.name),
        cohort: this.effectSays(scale.cohort),
        others: this.effectSays(scale.comparison),
      }),
    }));
  });
  protected readonly columns = computed(() => [
    this.text.say('changed.scale'),
    this.text.say('changed.cohortChange'),
    this.text.say('changed.teams'),
    this.text.say('changed.size'),
    this.text.say('changed.othersChange'),
    this.text.say('changed.difference'),
    this.text.say('changed.differenceSize'),
  ]);
  protected readonly tableRows = computed((): FigureRow[] =>
    this.scales().map(({ name, cohort, comparison, difference }) => ({
      head: this.text.of(name),
      cells: [
        this.effect(cohort),
        cohort.status === 'stated' ? String(cohort.value.teams) : this.text.say('changed.none'),
        this.size(cohort),
        this.effect(comparison),
        this.effect(difference),
        this.size(difference),
      ],
    })),
  );

  protected isClear({ cohort }: ChangeScale): boolean {
    return cohort.status === 'stated' && cohort.value.change.startsWith('clearly');
  }

  private effect(effect: StatedEffect): string {
    if (effect.status === 'refused') return this.text.of(effect.text);
    const { mean, low, high } = effect.value;
    return this.text.say('changed.effect', this.signedIn(1, { mean, low, high }));
  }

  private size(effect: StatedEffect): string {
    if (effect.status === 'refused' || effect.value.size === null) return this.text.say('changed.none');
    const { g, low, high } = effect.value.size;
    return this.text.say('changed.effect', this.signedIn(2, { mean: g, low, high }));
  }

  private effectSays(effect: StatedEffect): string {
    if (effect.status === 'refused') return this.text.say('changed.saysNone');
    const { mean, low, high } = effect.value;
    return this.text.say('changed.saysEffect', this.signedIn(1, { mean, low, high }));
  }

  private signedIn(digits: 1 | 2, numbers: Readonly<Record<'mean' | 'low' | 'high', number>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, signed(value, digits, this.#language())]),
    );
  }
}
