import { Component, computed, inject, input, signal } from '@angular/core';
import type { CauseView, FigureView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import { singleBand } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { rangeIn, shownOf } from '../figures/figure-words.js';
import { ScaleEnds } from '../figures/scale-ends.js';

/** The statements of one cause, drawn when somebody opens them. */
@Component({
  selector: 'lw-cause-items',
  imports: [BandChart, BandRow, ScaleEnds, WithheldMarker],
  template: `
    <details class="items" (toggle)="toggled($event)">
      <summary>{{ text.of(cause().name) }}</summary>
      @if (isOpen()) {
        <lw-band-chart>
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
                  <lw-band-row [line]="line(figure)" [says]="range(figure)" />
                  <p class="range">{{ range(figure) }}</p>
                } @else if (row.item.figure.status === 'withheld') {
                  <lw-withheld-marker class="item-withheld" [reason]="row.item.figure.reason" />
                }
              </li>
            }
          </ul>
        </lw-band-chart>
        @if (hasFigures()) {
          <lw-scale-ends [low]="text.say('causes.lowEnd')" [high]="text.say('causes.highEnd')" />
        }
      }
    </details>
  `,
})
export class CauseItems {
  protected readonly text = inject(Texts);
  readonly cause = input.required<CauseView>();
  protected readonly isOpen = signal(false);

  protected readonly rows = computed(() =>
    this.cause().items.map((item) => ({
      item,
      figure: shownOf(item.figure),
    })),
  );

  /** An axis without anything on it would look like a figure that is missing. */
  protected readonly hasFigures = computed(() => this.rows().some(({ figure }) => figure !== null));

  protected readonly line = singleBand;

  protected range(figure: FigureView): string {
    return rangeIn(this.text, figure);
  }

  protected toggled(event: Event): void {
    this.isOpen.set(event.target instanceof HTMLDetailsElement && event.target.open);
  }
}
