import { Component, computed, inject, input } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { ChartPicture } from '../../ui/chart-picture.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { figureIn, rangeIn, shownOf } from '../figures/figure-words.js';
import { ScaleEnds } from '../figures/scale-ends.js';
import { pictureOfConvictions } from './conviction-picture.js';

type Conviction = TeamResult['convictions'][number];

/** The convictions that giving trust is made of: what the team notices, and what the reader says they give. */
@Component({
  selector: 'lw-conviction-figures',
  imports: [BandChart, BandRow, ChartPicture, FigureTable, ScaleEnds, WithheldMarker],
  templateUrl: './conviction-figures.html',
})
export class ConvictionFigures {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  protected readonly convictions = computed(() => this.result().convictions);

  protected readonly rows = computed(() =>
    this.convictions().map((conviction) => ({
      conviction,
      line: lineOf(conviction),
      words: this.#numbersIn(conviction),
    })),
  );
  protected readonly picture = computed(() => pictureOfConvictions(this.result(), this.rows(), this.text));
  protected readonly hasOwn = computed(() => this.convictions().some(({ given }) => given !== null));

  /** Says what the picture shows, and nothing that goes beyond today's answers. */
  protected readonly sentence = computed(() => {
    const both = this.convictions().flatMap(({ given, received }) => {
      const band = shownOf(received);
      return given === null || band === null ? [] : [{ given, band }];
    });
    if (both.length === 0) return this.text.say('convictions.withoutOwn');
    const higher = both.filter(({ given, band }) => given > band.high).length;
    const lower = both.filter(({ given, band }) => given < band.low).length;
    if (higher + lower === 0) return this.text.say('convictions.allInside');
    return [
      ...(higher === 0 ? [] : [this.text.count('convictions.higher', higher)]),
      ...(lower === 0 ? [] : [this.text.count('convictions.lower', lower)]),
    ].join(' ');
  });

  protected readonly columns = computed(() =>
    (
      [
        'convictions.statement',
        'convictions.columnReceived',
        ...(this.hasOwn() ? (['convictions.columnGiven'] as const) : []),
      ] as const
    ).map((key) => this.text.say(key)),
  );
  protected readonly tableRows = computed(() =>
    this.convictions().map(({ text, received, given }) => ({
      head: this.text.of(text),
      cells: [
        figureIn(this.text, received),
        ...(this.hasOwn() ? [given === null ? this.text.say('convictions.none') : String(given)] : []),
      ],
    })),
  );

  #numbersIn({ received, given }: Conviction): readonly string[] {
    const band = shownOf(received);
    return [
      ...(band === null ? [] : [this.text.say('convictions.receivedRange', { range: rangeIn(this.text, band) })]),
      ...(given === null ? [] : [this.text.say('convictions.givenIs', { rating: given })]),
    ];
  }
}

function lineOf({ received, given }: Conviction): BandLine {
  const band = shownOf(received);
  return {
    lanes: [{ look: 'now', band, own: given }],
    organisation: null,
    threads: band === null || given === null ? [] : [{ lane: 0, from: band.middle, to: given }],
  };
}
