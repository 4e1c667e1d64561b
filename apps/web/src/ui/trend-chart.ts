import { Component, DestroyRef, type ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import type { FigureView } from '@leeway/contract';
import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';
import { type ChartTheme, ChartThemes } from './chart-theme.js';
import { drawLine } from './draw-mark.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** One round in a line through time. */
export interface TrendMoment {
  /** Short enough to stand under the axis. */
  readonly label: string;
  /** Null where nothing is shown: the line is broken there. */
  readonly figure: FigureView | null;
  /** Only a clear change since the moment before is marked. */
  readonly change: 'up' | 'down' | null;
}

const FONT_PX = 12;
const POINT_PX = 4;
const CHANGE_PX = 8;

/** The figures of a scale through time: a line through the middles, a ribbon from the low to the high ends. */
@Component({
  selector: 'lw-trend-chart',
  host: { class: 'trend-chart', role: 'img', '[attr.aria-label]': 'says()' },
  template: `<canvas #canvas></canvas>`,
})
export class TrendChart {
  readonly moments = input.required<readonly TrendMoment[]>();
  readonly says = input.required<string>();
  readonly #themes = inject(ChartThemes);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  #chart: Chart<'line', (number | null)[]> | null = null;

  constructor() {
    afterRenderEffect({
      write: () => {
        const configuration = trendConfigurationOf(this.moments(), this.#themes.current());
        this.#chart?.destroy();
        this.#chart = new Chart(this.canvas().nativeElement, configuration);
      },
    });
    inject(DestroyRef).onDestroy(() => this.#chart?.destroy());
  }
}

type TrendConfiguration = ChartConfiguration<'line', (number | null)[]>;

/** Exported for its test: what is drawn is decided here, not by the canvas. */
export function trendConfigurationOf(moments: readonly TrendMoment[], theme: ChartTheme): TrendConfiguration {
  const line = (end: keyof FigureView) => ({ label: end, data: moments.map(({ figure }) => figure?.[end] ?? null) });
  const edge = { borderWidth: 1, borderColor: theme.band, pointRadius: 0 };
  const ticks = { color: theme.softWords, font: { family: theme.font, size: FONT_PX } };
  return {
    type: 'line',
    data: {
      labels: moments.map(({ label }) => label),
      datasets: [
        {
          ...line('middle'),
          borderColor: theme.band,
          borderWidth: 2.5,
          backgroundColor: theme.band,
          pointStyle: moments.map(({ change }) => (change === null ? 'circle' : 'triangle')),
          pointRotation: moments.map(({ change }) => (change === 'down' ? 180 : 0)),
          pointRadius: moments.map(({ change }) => (change === null ? POINT_PX : CHANGE_PX)),
          pointBorderColor: theme.tick,
        },
        { ...line('high'), ...edge },
        { ...line('low'), ...edge, fill: '-1', backgroundColor: theme.ribbon },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { padding: { top: 10, right: 14 } },
      scales: {
        x: { ticks: { ...ticks, maxRotation: 0 }, grid: { display: false }, border: { color: theme.grid } },
        y: {
          min: 1,
          max: 5,
          ticks: { ...ticks, stepSize: 1 },
          grid: { color: theme.grid },
          border: { display: false },
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    // Not registered, so that the other charts do without it.
    plugins: [Filler as Plugin<'line'>, bandsOf(moments, theme)],
  };
}

/** The band of each moment as a thin upright line: a ribbon has no width at a moment that stands alone. */
function bandsOf(moments: readonly TrendMoment[], theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'bands',
    beforeDatasetDraw({ ctx, scales }, { index }) {
      const [x, y] = [scales['x'], scales['y']];
      // The ribbon is drawn before the line, which is the first of the datasets.
      if (index !== 0 || x === undefined || y === undefined) return;
      moments.forEach(({ figure }, moment) => {
        if (figure === null) return;
        const at = x.getPixelForValue(moment);
        const ends = [figure.high, figure.low].map((value) => y.getPixelForValue(value));
        const ink = { colour: theme.band, widthPx: 2 };
        drawLine(ctx, { x: at, y: ends[0] ?? 0 }, { x: at, y: ends[1] ?? 0 }, ink);
      });
    },
  };
}
