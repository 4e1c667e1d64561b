import { Component, DestroyRef, type ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import type { StanceView } from '@leeway/contract';
import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  PointElement,
  type Plugin,
  type Scale,
  ScatterController,
} from 'chart.js';
import { type ChartTheme, ChartThemes } from './chart-theme.js';
import { drawMark } from './draw-mark.js';
import { type Area, STANCE_REGIONS, type StanceRegion, drawBox, drawName, drawRegion } from './stance-regions.js';

Chart.register(LinearScale, PointElement, ScatterController);

type Box = Extract<StanceView['finding'], { box: unknown }>['box'];

/** What stands in the plane, and the words around it in the language of the page. */
export interface StancePlane {
  readonly box: Box;
  readonly own: { readonly room: number; readonly involvement: number } | null;
  readonly words: Readonly<Record<'room' | 'involvement' | StanceRegion['stance'], string>>;
}

const FONT_PX = 13;

/** The plane of room and involvement with its three regions, the team's box and the own point. */
@Component({
  selector: 'lw-stance-chart',
  host: { class: 'stance-chart', role: 'img', '[attr.aria-label]': 'says()' },
  template: `<canvas #canvas></canvas>`,
})
export class StanceChart {
  readonly plane = input.required<StancePlane>();
  readonly says = input.required<string>();
  readonly #themes = inject(ChartThemes);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  #chart: Chart<'scatter'> | null = null;

  constructor() {
    afterRenderEffect({
      write: () => {
        const configuration = planeConfigurationOf(this.plane(), this.#themes.current());
        this.#chart?.destroy();
        this.#chart = new Chart(this.canvas().nativeElement, configuration);
      },
    });
    inject(DestroyRef).onDestroy(() => this.#chart?.destroy());
  }
}

/** Exported for its test: what is drawn is decided here, not by the canvas. */
export function planeConfigurationOf(plane: StancePlane, theme: ChartTheme): ChartConfiguration<'scatter'> {
  const { box, own } = plane;
  return {
    type: 'scatter',
    data: {
      datasets: [
        { label: 'team', data: [{ x: box.room.middle, y: box.involvement.middle }] },
        { label: 'own', data: own === null ? [] : [{ x: own.room, y: own.involvement }] },
      ],
    },
    options: planeOptionsOf(plane.words, theme),
    plugins: [planeDrawingOf(plane, theme)],
  };
}

/** Of every chart that is the plane; the marks are drawn by plug-ins, like those of the bands. */
export function planeOptionsOf(
  words: StancePlane['words'],
  theme: ChartTheme,
): NonNullable<ChartConfiguration<'scatter'>['options']> {
  const axis = (title: string) => ({
    min: 1,
    max: 5,
    ticks: { stepSize: 1, color: theme.softWords, font: { family: theme.font, size: FONT_PX } },
    title: { display: true, text: title, color: theme.words, font: { family: theme.font, size: FONT_PX } },
    grid: { display: false },
    border: { color: theme.softWords },
  });
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    elements: { point: { radius: 0 } },
    layout: { padding: { top: 8, right: 8 } },
    scales: { x: axis(words.room), y: axis(words.involvement) },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  };
}

function planeDrawingOf(plane: StancePlane, theme: ChartTheme): Plugin<'scatter'> {
  return {
    id: 'plane',
    beforeDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      for (const region of STANCE_REGIONS)
        drawRegion(ctx, region, areaOf(region.room, region.involvement, x, y), theme);
    },
    afterDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      const { room, involvement } = plane.box;
      const sides = [room, involvement].map(({ interval: { low, high } }): [number, number] => [low, high]);
      drawBox(ctx, areaOf(sides[0] ?? [1, 5], sides[1] ?? [1, 5], x, y), theme);
      for (const region of STANCE_REGIONS)
        drawName(
          ctx,
          { region, words: plane.words[region.stance] },
          areaOf(region.room, region.involvement, x, y),
          theme,
        );
      const place = (atRoom: number, atInvolvement: number) => ({
        x: x.getPixelForValue(atRoom),
        y: y.getPixelForValue(atInvolvement),
        halfHeightPx: 0,
      });
      drawMark(ctx, 'dot', place(room.middle, involvement.middle), { colour: theme.words, paper: theme.tick });
      if (plane.own !== null) {
        const ink = { colour: theme.own, paper: theme.tick };
        drawMark(ctx, 'diamond', place(plane.own.room, plane.own.involvement), ink);
      }
    },
  };
}

/** Cut off at the ends of the scale: an interval may reach beyond them. */
export function areaOf(
  room: readonly [number, number],
  involvement: readonly [number, number],
  x: Scale,
  y: Scale,
): Area {
  const onScale = (value: number): number => Math.min(5, Math.max(1, value));
  return {
    left: x.getPixelForValue(onScale(room[0])),
    right: x.getPixelForValue(onScale(room[1])),
    top: y.getPixelForValue(onScale(involvement[1])),
    bottom: y.getPixelForValue(onScale(involvement[0])),
  };
}
