import { Component, computed, inject, input } from '@angular/core';
import { askedMore, type CauseView, type FigureView, type TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { ChartPicture } from '../../ui/chart-picture.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { pictureOfCauses } from './cause-picture.js';
import { causeCells, clearWordsOf, drawingInWords, isBesideOrganisation } from './cause-words.js';
import { lowerFirst, rangeIn, shownOf } from '../figures/figure-words.js';
import { ScaleEnds } from '../figures/scale-ends.js';

/** The four causes as one figure: bars, words beside them, and the same as a table. */
@Component({
  selector: 'lw-cause-figures',
  imports: [BandChart, BandRow, ChartPicture, FigureTable, ScaleEnds, WithheldMarker],
  templateUrl: './cause-figures.html',
})
export class CauseFigures {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  protected readonly rows = computed(() =>
    this.result().causes.map((cause) => ({
      cause,
      line: lineOf(cause),
      says: drawingInWords(this.text, cause),
      clear: clearWordsOf(this.text, cause, this.result().previousRound),
    })),
  );

  protected readonly picture = computed(() => pictureOfCauses(this.result(), this.rows(), this.text));

  protected readonly sentence = computed(() => {
    const likely = this.result().causes.filter(({ isLikely }) => isLikely);
    if (likely.length === 0) return this.text.say('causes.likelyIsNone');
    const causes = this.text.list(likely.map(({ name }) => lowerFirst(this.text.of(name))));
    return this.text.count('causes.likelyIs', likely.length, { causes });
  });

  /** The round before, if anything of it can be held against this one. */
  protected readonly previousName = computed(() => {
    const { previousRound, causes } = this.result();
    return causes.some(({ previous }) => previous !== null) ? (previousRound?.name ?? null) : null;
  });
  /** The round before, if only a part of what it asked is held against this one. */
  protected readonly previousShort = computed(() => {
    const { round, previousRound } = this.result();
    return previousRound !== null && askedMore(previousRound, round) ? this.previousName() : null;
  });
  /** There was a round before, but it was about another group of people. */
  protected readonly previousDiffers = computed(
    () => this.result().previousRound !== null && this.result().group !== null && this.previousName() === null,
  );
  protected readonly isBesideOrganisation = computed(() => this.result().causes.some(isBesideOrganisation));
  protected readonly hasOwnView = computed(() => this.result().causes.some(({ ownView }) => ownView !== null));

  protected readonly columns = computed(() =>
    (
      [
        'causes.cause',
        'causes.columnGroup',
        'causes.columnMiddle',
        'causes.columnOrganisation',
        'causes.columnVersus',
        'causes.columnPrevious',
        'causes.columnSince',
        ...(this.hasOwnView() ? (['causes.columnOwn'] as const) : []),
      ] as const
    ).map((key) => this.text.say(key)),
  );
  protected readonly tableRows = computed(() =>
    this.result().causes.map((cause) => ({
      head: this.text.of(cause.name),
      cells: causeCells(this.text, cause, this.result().previousRound, this.hasOwnView()),
    })),
  );

  protected range(figure: FigureView): string {
    return rangeIn(this.text, figure);
  }

  protected low(cause: CauseView): string {
    return lowerFirst(this.text.of(cause.low));
  }
}

function lineOf({ figure, organisation, previous, ownView }: CauseView): BandLine {
  const before = shownOf(previous);
  return {
    lanes: [
      ...(before === null ? [] : [{ look: 'earlier' as const, band: before, own: null }]),
      { look: 'now', band: shownOf(figure), own: ownView },
    ],
    organisation: shownOf(organisation),
    threads: [],
  };
}
