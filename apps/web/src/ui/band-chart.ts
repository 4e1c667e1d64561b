import {
  Component,
  DOCUMENT,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  contentChildren,
  inject,
  signal,
} from '@angular/core';
import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale, type Plugin } from 'chart.js';
import { type BandLine, LANE_LOOKS, type LaneLook, marksOf } from './band-line.js';
import { BandRow } from './band-row.js';
import { type ChartTheme, ChartThemes } from './chart-theme.js';
import { drawLine, drawMark } from './draw-mark.js';

Chart.register(BarController, BarElement, LinearScale);

/** Room left and right of 1 and 5, so that a mark at the end is not cut; the stylesheet's scale uses the same. */
const MARGIN_PX = 11;
const MIN_BAND_PX = 6;
const BAR_PX: Record<LaneLook, number> = { now: 18, felt: 18, wanted: 16, earlier: 10 };
const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * Bands on the scale 1–5 as floating bars with the marks of band-line.ts: one chart for all rows inside it, because a
 * chart for each takes several times as long. Each row gets its part of the drawing.
 */
@Component({ selector: 'lw-band-chart', host: { class: 'band-chart' }, template: `<ng-content />` })
export class BandChart {
  readonly #themes = inject(ChartThemes);
  readonly #document = inject(DOCUMENT);
  readonly #width = signal(0);
  readonly #sheet = this.#document.createElement('canvas');
  private readonly rows = contentChildren(BandRow, { descendants: true });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new ResizeObserver(() => this.#width.set(host.clientWidth));
    observer.observe(host);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
    afterRenderEffect({
      earlyRead: () => {
        this.#width();
        return this.rows()[0]?.widthPx() ?? 0;
      },
      write: (widthPx) => this.#draw(widthPx(), this.#themes.current()),
    });
  }

  #draw(widthPx: number, theme: ChartTheme): void {
    const rows = stacked(this.rows().map((row) => ({ row, line: row.line(), heightPx: row.heightPx() })));
    if (widthPx === 0 || rows.length === 0) return;
    const pixelRatio = this.#document.defaultView?.devicePixelRatio ?? 1;
    this.#sheet.width = widthPx;
    this.#sheet.height = heightOf(rows);
    const chart = new Chart(this.#sheet, configurationOf(rows, theme, pixelRatio));
    for (const { row, topPx } of rows) row.show(this.#sheet, topPx, pixelRatio);
    chart.destroy();
  }
}

/** A line with its place on the sheet that all are drawn on. */
export interface PlacedLine {
  readonly line: BandLine;
  readonly topPx: number;
  readonly heightPx: number;
}

/** Lines below each other, without anything between them. */
export function stacked<Row extends Omit<PlacedLine, 'topPx'>>(rows: readonly Row[]): readonly (Row & PlacedLine)[] {
  let topPx = 0;
  return rows.map((row) => {
    const placed = { ...row, topPx };
    topPx += row.heightPx;
    return placed;
  });
}

function heightOf(rows: readonly PlacedLine[]): number {
  return rows.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

interface PlacedBar {
  readonly x: [number, number];
  /** From the top of the sheet, in pixels. */
  readonly y: number;
}

type BandConfiguration = ChartConfiguration<'bar', PlacedBar[]>;

/** Exported for its test: what is drawn is decided here and in band-line.ts, not by the canvas. */
export function configurationOf(rows: readonly PlacedLine[], theme: ChartTheme, pixelRatio: number): BandConfiguration {
  return {
    type: 'bar',
    data: {
      datasets: LANE_LOOKS.map((look) => ({
        ...barOf(look, theme),
        label: look,
        data: rows.flatMap((row) =>
          row.line.lanes.flatMap(({ look: own, band }, lane): PlacedBar[] =>
            own !== look || band === null ? [] : [{ x: [band.low, band.high], y: middleOf(row, lane) }],
          ),
        ),
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      devicePixelRatio: pixelRatio,
      animation: false,
      events: [],
      layout: { autoPadding: false, padding: { left: MARGIN_PX, right: MARGIN_PX } },
      scales: {
        x: { type: 'linear', min: 1, max: 5, display: false },
        y: { type: 'linear', min: 0, max: heightOf(rows), reverse: true, offset: false, display: false },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [drawingOf(rows, theme)],
  };
}

function middleOf({ line, topPx, heightPx }: PlacedLine, lane: number): number {
  return topPx + (heightPx * (lane + 0.5)) / line.lanes.length;
}

function barOf(look: LaneLook, theme: ChartTheme) {
  const shape = {
    grouped: false,
    minBarLength: MIN_BAND_PX,
    borderSkipped: false,
    borderRadius: 3,
    barThickness: BAR_PX[look],
  } as const;
  if (look === 'now' || look === 'felt') return { ...shape, backgroundColor: theme.band };
  const isWanted = look === 'wanted';
  return {
    ...shape,
    backgroundColor: 'transparent',
    borderColor: isWanted ? theme.band : theme.previous,
    borderWidth: isWanted ? 2 : 1.5,
  };
}

/** What a bar chart does not have of itself: the scale with a rail for each lane, the organisation's line, the marks. */
function drawingOf(rows: readonly PlacedLine[], theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'marks',
    beforeDatasetsDraw({ ctx, scales: { x } }) {
      if (x === undefined) return;
      const at = (value: number): number => x.getPixelForValue(value);
      for (const row of rows) drawScale(ctx, row, at, theme);
    },
    afterDatasetsDraw({ ctx, scales: { x } }) {
      if (x === undefined) return;
      const at = (value: number): number => x.getPixelForValue(value);
      for (const row of rows) drawMarks(ctx, row, at, theme);
    },
  };
}

type ToPixel = (value: number) => number;

function drawScale(ctx: CanvasRenderingContext2D, row: PlacedLine, at: ToPixel, { grid }: ChartTheme): void {
  const { topPx, heightPx, line } = row;
  for (const level of LEVELS) {
    const x = at(level);
    drawLine(ctx, { x, y: topPx }, { x, y: topPx + heightPx }, { colour: grid, widthPx: 1 });
  }
  line.lanes.forEach(({ look }, lane) => {
    const y = middleOf(row, lane);
    if (look !== 'earlier') drawLine(ctx, { x: at(1), y }, { x: at(5), y }, { colour: grid, widthPx: 2 });
  });
}

function drawMarks(ctx: CanvasRenderingContext2D, row: PlacedLine, at: ToPixel, theme: ChartTheme): void {
  const { topPx, heightPx, line } = row;
  if (line.organisation !== null) {
    const x = at(line.organisation.middle);
    drawLine(ctx, { x, y: topPx }, { x, y: topPx + heightPx }, { colour: theme.organisation, widthPx: 2 });
  }
  for (const { lane, from, to } of line.threads) {
    const y = middleOf(row, lane);
    drawLine(ctx, { x: at(from), y }, { x: at(to), y }, { colour: theme.own, widthPx: 2 });
  }
  for (const { shape, lane, value, ink } of marksOf(line)) {
    const halfHeightPx = BAR_PX[line.lanes[lane]?.look ?? 'now'] / 2;
    drawMark(
      ctx,
      shape,
      { x: at(value), y: middleOf(row, lane), halfHeightPx },
      { colour: theme[ink], paper: theme.tick },
    );
  }
}
