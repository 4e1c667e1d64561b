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
  const bar = { grouped: false, minBarLength: MIN_BAND_PX, borderSkipped: false, borderRadius: 3 } as const;
  const now = { ...bar, backgroundColor: theme.band, barThickness: 18 };
  const before = {
    ...bar,
    backgroundColor: 'transparent',
    borderColor: theme.previous,
    borderWidth: 1.5,
    barThickness: 10,
  };
  const nowData = band === null ? null : bandOf(band);
  return {
    type: 'bar',
    data:
      previous === null
        ? { labels: ['now'], datasets: [{ ...now, data: [nowData] }] }
        : {
            labels: ['before', 'now'],
            datasets: [
              { ...now, data: [null, nowData] },
              { ...before, data: [bandOf(previous), null] },
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

/**
 * What a bar chart does not have of itself: the scale as a thin rail, the tick in the middle of each bar, and the
 * organisation's line, which is drawn last so that it never hides under a band.
 */
function marksOf({ band, organisation, previous }: BandLine, theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const row = rowsOf(chart).now;
      if (row === undefined) return;
      ctx.save();
      ctx.fillStyle = theme.grid;
      ctx.fillRect(chartArea.left, row - 1, chartArea.width, 2);
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const x = chart.scales['x'];
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
      const { now, before } = rowsOf(chart);
      if (band !== null && now !== undefined) stroke(band.middle, now - 9, now + 9, theme.tick, 3);
      if (previous !== null && before !== undefined)
        stroke(previous.middle, before - 5, before + 5, theme.previous, 1.5);
      if (organisation !== null) stroke(organisation.middle, chartArea.top, chartArea.bottom, theme.organisation, 2);
    },
  };
}

/** Heights of the rows, from the top of the canvas in pixels. */
function rowsOf(chart: Chart): { readonly now: number | undefined; readonly before: number | undefined } {
  const y = chart.scales['y'];
  const rows = chart.data.labels?.length ?? 0;
  return { now: y?.getPixelForValue(rows - 1), before: rows > 1 ? y?.getPixelForValue(0) : undefined };
}
