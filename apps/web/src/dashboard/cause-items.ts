import { Component, computed, inject, input, signal } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { BandChart } from '../ui/band-chart.js';
import { WithheldMarker } from '../ui/withheld-marker.js';
import { rangeIn } from './result-sentence.js';
import { ScaleEnds } from './scale-ends.js';

/** The statements of one cause, drawn when somebody opens them. */
@Component({
  selector: 'lw-cause-items',
  imports: [BandChart, ScaleEnds, WithheldMarker],
  template: `
    <details class="items" (toggle)="toggled($event)">
      <summary>{{ text.of(cause().name) }}</summary>
      @if (isOpen()) {
        <ul class="item-list">
          @for (row of rows(); track row.item.itemId) {
            <li class="item">
              <p class="item-text">
                {{ text.of(row.item.text) }}
                @if (row.item.reversed) {
                  <span class="fine">({{ text.say('results.reversed') }})</span>
                }
              </p>
              @if (row.figure; as figure) {
                <lw-band-chart [line]="{ band: figure, organisation: null, previous: null }" />
                <p class="range">{{ range(figure) }}</p>
              } @else if (row.item.figure.status === 'withheld') {
                <lw-withheld-marker class="item-withheld" [reason]="row.item.figure.reason" />
              }
            </li>
          }
        </ul>
        @if (hasFigures()) {
          <lw-scale-ends />
        }
      }
    </details>
  `,
})
export class CauseItems {
  protected readonly text = inject(Texts);
  readonly cause = input.required<TeamResult['causes'][number]>();
  protected readonly isOpen = signal(false);

  protected readonly rows = computed(() =>
    this.cause().items.map((item) => ({
      item,
      figure: item.figure.status === 'shown' ? item.figure.value : null,
    })),
  );

  /** An axis without anything on it would look like a figure that is missing. */
  protected readonly hasFigures = computed(() => this.rows().some(({ figure }) => figure !== null));

  protected range(figure: Parameters<typeof rangeIn>[1]): string {
    return rangeIn(this.text, figure);
  }

  protected toggled(event: Event): void {
    this.isOpen.set(event.target instanceof HTMLDetailsElement && event.target.open);
  }
}
