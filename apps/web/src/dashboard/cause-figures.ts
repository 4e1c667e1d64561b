import { Component, computed, inject, input } from '@angular/core';
import type { DisclosedFigure, FigureView, TeamResult } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { BandChart, type BandLine } from '../ui/band-chart.js';
import { ChartPicture } from '../ui/chart-picture.js';
import { WithheldMarker } from '../ui/withheld-marker.js';
import { CauseItems } from './cause-items.js';
import { pictureOfCauses } from './cause-picture.js';
import { lowerFirst, rangeIn } from './result-sentence.js';
import { ScaleEnds } from './scale-ends.js';

type Cause = TeamResult['causes'][number];

/** The four causes as one figure: bars, words beside them, and the same as a table. */
@Component({
  selector: 'lw-cause-figures',
  imports: [BandChart, CauseItems, ChartPicture, ScaleEnds, WithheldMarker],
  templateUrl: './cause-figures.html',
})
export class CauseFigures {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  protected readonly rows = computed(() => this.result().causes.map((cause) => ({ cause, line: lineOf(cause) })));

  protected readonly picture = computed(() => pictureOfCauses(this.result(), this.rows(), this.text));

  /** The round before, if anything of it can be held against this one. */
  protected readonly previousName = computed(() => {
    const { previousRound, causes } = this.result();
    return causes.some(({ previous }) => previous !== null) ? (previousRound?.name ?? null) : null;
  });
  /** There was a round before, but it was about another group of people. */
  protected readonly previousDiffers = computed(
    () => this.result().previousRound !== null && this.result().group !== null && this.previousName() === null,
  );
  /** The round before asked the scales with more or fewer statements than this one. */
  protected readonly previousAskedOtherwise = computed(() => {
    const { previousRound, round } = this.result();
    return this.previousName() !== null && previousRound?.kind !== round.kind;
  });

  protected range(figure: FigureView): string {
    return rangeIn(this.text, figure);
  }

  protected low(cause: Cause): string {
    return lowerFirst(this.text.of(cause.low));
  }

  /** A figure as one cell of the table, or what stands in its place. */
  protected cell(figure: DisclosedFigure | null): string {
    if (figure === null) return this.text.say('results.noPrevious');
    if (figure.status === 'shown') return this.range(figure.value);
    return `${this.text.say('withheld.marker')}: ${this.text.say(`withheld.${figure.reason}`)}`;
  }
}

const valueOf = (figure: DisclosedFigure | null): FigureView | null =>
  figure?.status === 'shown' ? figure.value : null;

function lineOf({ figure, organisation, previous }: Cause): BandLine {
  return { band: valueOf(figure), organisation: valueOf(organisation), previous: valueOf(previous) };
}
