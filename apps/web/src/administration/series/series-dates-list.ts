import { Component, computed, inject, input } from '@angular/core';
import type { SeriesDates, SeriesMoment } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';

const MOMENTS: readonly (readonly ['launch' | 'opening' | 'closing', TextKey])[] = [
  ['launch', 'series.launch'],
  ['opening', 'series.opening'],
  ['closing', 'series.closing'],
];

/** When rounds are launched, open and close, and what moved them. */
@Component({
  selector: 'lw-series-dates-list',
  template: `
    <ol class="series-dates">
      @for (round of rows(); track round.number) {
        <li>
          @if (isNumbered()) {
            <p class="series-number">{{ text.say('series.round', { number: round.number }) }}</p>
          }
          <dl class="series-moments">
            @for (moment of round.moments; track moment.name) {
              <div>
                <dt>{{ text.say(moment.name) }}</dt>
                <dd>
                  {{ moment.when }}
                  @if (moment.moved !== '') {
                    <span class="series-moved">{{ moment.moved }}</span>
                  }
                </dd>
              </div>
            }
          </dl>
        </li>
      }
    </ol>
  `,
})
export class SeriesDatesList {
  protected readonly text = inject(Texts);
  readonly dates = input.required<readonly SeriesDates[]>();
  /** Whether each says which round it is. */
  readonly isNumbered = input(true);

  protected readonly rows = computed(() =>
    this.dates().map((dates) => ({
      number: dates.number,
      moments: MOMENTS.map(([moment, name]) => ({
        name,
        when: this.text.moment(dates[moment].at),
        moved: this.movedIn(dates[moment]),
      })),
    })),
  );

  private movedIn({ moved }: SeriesMoment): string {
    if (moved === null) return '';
    const why = this.text.list(moved.because.map((reason) => this.text.of(reason)));
    return this.text.say('series.moved', { day: this.text.day(moved.from), why });
  }
}
