import { Component, DestroyRef, type ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import { Chart, type ChartConfiguration, LinearScale, PointElement, type Plugin, ScatterController } from 'chart.js';
import { type ChartTheme, ChartThemes } from './chart-theme.js';
import { type NumberedPoint, placeNumbers, RADIUS_PX } from './place-numbers.js';
import { areaOf, planeOptionsOf, type StancePlane } from './stance-chart.js';
import { type Area, drawName, drawRegion, STANCE_REGIONS } from './stance-regions.js';

Chart.register(LinearScale, PointElement, ScatterController);

/** The plane with the boxes of several teams. */
export interface StanceMapContent {
  /** Each with the number that it has in the list beside the map. */
  readonly teams: readonly { readonly number: number; readonly box: StancePlane['box'] }[];
  /** The box of all of them together; null if there is none. */
  readonly whole: StancePlane['box'] | null;
  readonly words: StancePlane['words'];
}

/** The plane of room and involvement with a box for each team, and a number at the middle of each. */
@Component({
  selector: 'lw-stance-map',
  host: { class: 'stance-chart', role: 'img', '[attr.aria-label]': 'says()' },
  template: `<canvas #canvas></canvas>`,
})
export class StanceMap {
  readonly map = input.required<StanceMapContent>();
  readonly says = input.required<string>();
  readonly #themes = inject(ChartThemes);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  #chart: Chart<'scatter'> | null = null;

  constructor() {
    afterRenderEffect({
      write: () => {
        const configuration = mapConfigurationOf(this.map(), this.#themes.current());
        this.#chart?.destroy();
        this.#chart = new Chart(this.canvas().nativeElement, configuration);
      },
    });
    inject(DestroyRef).onDestroy(() => this.#chart?.destroy());
  }
}

/** Exported for its test: what is drawn is decided here, not by the canvas. */
export function mapConfigurationOf(map: StanceMapContent, theme: ChartTheme): ChartConfiguration<'scatter'> {
  const data = map.teams.map(({ box }) => ({ x: box.room.middle, y: box.involvement.middle }));
  return {
    type: 'scatter',
    data: { datasets: [{ label: 'teams', data }] },
    options: planeOptionsOf(map.words, theme),
    plugins: [mapDrawingOf(map, theme)],
  };
}

function mapDrawingOf({ teams, whole, words }: StanceMapContent, theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'map',
    beforeDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      for (const region of STANCE_REGIONS)
        drawRegion(ctx, region, areaOf(region.room, region.involvement, x, y), theme);
    },
    afterDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      const areaIn = ({ room, involvement }: StancePlane['box']): Area =>
        areaOf([room.interval.low, room.interval.high], [involvement.interval.low, involvement.interval.high], x, y);
      if (whole !== null) fillArea(ctx, areaIn(whole), theme);
      for (const { box } of teams) outlineArea(ctx, areaIn(box), theme);
      for (const region of STANCE_REGIONS)
        drawName(ctx, { region, words: words[region.stance] }, areaOf(region.room, region.involvement, x, y), theme);
      const middles = teams.map(({ number, box }) => ({
        number,
        x: x.getPixelForValue(box.room.middle),
        y: y.getPixelForValue(box.involvement.middle),
      }));
      const around = areaOf([1, 5], [1, 5], x, y);
      for (const point of placeNumbers(middles, around)) drawNumber(ctx, point, theme);
    },
  };
}

function fillArea(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Area, theme: ChartTheme): void {
  ctx.save();
  ctx.globalAlpha = 0.35;
  ctx.fillStyle = theme.own;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([4, 3]);
  ctx.strokeStyle = theme.own;
  ctx.strokeRect(left, top, right - left, bottom - top);
  ctx.restore();
}

function outlineArea(ctx: CanvasRenderingContext2D, { left, top, right, bottom }: Area, theme: ChartTheme): void {
  ctx.save();
  ctx.lineWidth = 1.75;
  ctx.strokeStyle = theme.words;
  ctx.strokeRect(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
  ctx.restore();
}

function drawNumber(ctx: CanvasRenderingContext2D, { x, y, number }: NumberedPoint, theme: ChartTheme): void {
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, RADIUS_PX, 0, 2 * Math.PI);
  ctx.fillStyle = theme.words;
  ctx.fill();
  ctx.fillStyle = theme.tick;
  ctx.font = `650 11px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(number), x, y + 0.5);
  ctx.restore();
}
