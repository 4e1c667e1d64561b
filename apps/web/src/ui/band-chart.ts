import { Component, DestroyRef, type ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import type { FigureView } from '@leeway/contract';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { type ChartTheme, ChartThemes } from './chart-theme.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One line of a chart: a group's band, and what it is held against. Null where there is nothing, or nothing shown. */
export interface BandLine {
  readonly band: FigureView | null;
  readonly organisation: FigureView | null;
  readonly previous: FigureView | null;
}

/** Room left and right of 1 and 5, so that a band at the end is not cut; the stylesheet's scale uses the same. */
const MARGIN_PX = 8;
const MIN_BAND_PX = 6;

/**
 * A band on the scale 1–5 as a floating bar with a tick in the middle; the organisation's middle as a thin line, the
 * round before as a hollow bar above. Says nothing to a screen reader: the page has the same in words and as a table.
 */
@Component({
  selector: 'lw-band-chart',
  host: { class: 'band-chart', 'aria-hidden': 'true', '[class.band-chart-tall]': 'line().previous !== null' },
  template: `<canvas #canvas></canvas>`,
})
export class BandChart {
  readonly line = input.required<BandLine>();
  readonly #themes = inject(ChartThemes);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  #chart: Chart<'bar', ([number, number] | null)[]> | null = null;

  constructor() {
    afterRenderEffect({
      write: () => {
        const configuration = configurationOf(this.line(), this.#themes.current());
        this.#chart?.destroy();
        this.#chart = new Chart(this.canvas().nativeElement, configuration);
      },
    });
    inject(DestroyRef).onDestroy(() => this.#chart?.destroy());
  }
}

type BandConfiguration = ChartConfiguration<'bar', ([number, number] | null)[]>;

/** Exported for its test: what is drawn is decided here, not by the canvas. */
export function configurationOf(line: BandLine, theme: ChartTheme): BandConfiguration {
  const { band, previous } = line;
  const hollow = { backgroundColor: 'transparent', borderColor: theme.previous, borderWidth: 1.5 };
  const bar = { minBarLength: MIN_BAND_PX, borderSkipped: false, borderRadius: 3 } as const;
  return {
    type: 'bar',
    data: {
      labels: [''],
      datasets: [
        ...(previous === null ? [] : [{ ...bar, ...hollow, data: [bandOf(previous)], barThickness: 9 }]),
        { ...bar, backgroundColor: theme.band, data: [band === null ? null : bandOf(band)], barThickness: 18 },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { autoPadding: false, padding: { left: MARGIN_PX, right: MARGIN_PX } },
      scales: {
        x: {
          min: 1,
          max: 5,
          ticks: { stepSize: 1, display: false },
          grid: { color: theme.grid, tickLength: 0 },
          border: { display: false },
        },
        y: { display: false },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [marksOf(line, theme)],
  };
}

const bandOf = ({ low, high }: FigureView): [number, number] => [low, high];

/** The tick in the middle of each bar, and the organisation's line behind nothing: it may not hide under the band. */
function marksOf({ band, organisation, previous }: BandLine, theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx, chartArea, scales, getDatasetMeta, data }) {
      const x = scales['x'];
      if (x === undefined) return;
      const stroke = (value: number, top: number, bottom: number, colour: string, widthPx: number): void => {
        const at = x.getPixelForValue(value);
        ctx.save();
        ctx.strokeStyle = colour;
        ctx.lineWidth = widthPx;
        ctx.beginPath();
        ctx.moveTo(at, top);
        ctx.lineTo(at, bottom);
        ctx.stroke();
        ctx.restore();
      };
      if (organisation !== null) stroke(organisation.middle, chartArea.top, chartArea.bottom, theme.organisation, 2);
      const last = data.datasets.length - 1;
      const centreOf = (dataset: number): number | undefined => getDatasetMeta(dataset).data[0]?.y;
      const now = centreOf(last);
      const before = previous === null ? undefined : centreOf(0);
      if (band !== null && now !== undefined) stroke(band.middle, now - 9, now + 9, theme.tick, 3);
      if (previous !== null && before !== undefined) stroke(previous.middle, before - 4, before + 4, theme.previous, 1.5);
    },
  };
}
