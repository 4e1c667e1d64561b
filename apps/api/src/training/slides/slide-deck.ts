import pptxgen from 'pptxgenjs';
import { COLOURS } from '../../pdf/appearance.js';

/** To Node the package is a module with a default export; its types say that it is CommonJS. */
const PptxGenJS = pptxgen as unknown as typeof pptxgen.default;

/** Inches, of a page of 13.33 by 7.5. */
export const LEFT = 0.7;
export const WIDTH = 11.93;
export const TOP = 1.75;
const BOTTOM = 7.05;
const FONT = 'Calibri';
/** A sentence from so many letters on takes more than two lines. */
const LONG = 200;

/** Without the sign that the pages write before them. */
export const SLIDE_COLOURS = Object.fromEntries(
  Object.entries({ ...COLOURS, pale: '#9CCFCA', white: '#FFFFFF' }).map(([name, value]) => [name, value.slice(1)]),
) as Record<keyof typeof COLOURS | 'pale' | 'white', string>;

export type ChartLook = pptxgen.default.IChartOpts;

export interface Line {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isBullet?: boolean;
}

export interface Box {
  readonly y: number;
  readonly h: number;
  readonly x?: number;
  readonly w?: number;
  readonly size?: number;
  readonly isSoft?: boolean;
}

/** Slides that all look alike: a title, a line that says it, and one thing below. */
export class SlideDeck {
  readonly #file = new PptxGenJS();
  readonly #footer: string;

  constructor(title: string, footer: string) {
    this.#file.layout = 'LAYOUT_WIDE';
    this.#file.title = title;
    this.#file.theme = { headFontFace: FONT, bodyFontFace: FONT };
    this.#footer = footer;
  }

  /** The first slide. */
  cover(title: string, lines: readonly string[]): void {
    const slide = this.#file.addSlide();
    slide.background = { color: SLIDE_COLOURS.paper };
    slide.addShape('rect', { x: 0, y: 0, w: 0.28, h: 7.5, fill: { color: SLIDE_COLOURS.teal } });
    const place = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0 };
    slide.addText(shown(title), {
      ...place,
      y: 2,
      h: 1.7,
      fontSize: 40,
      bold: true,
      color: SLIDE_COLOURS.ink,
      valign: 'bottom',
    });
    slide.addText(
      lines.map((text) => ({ text: shown(text), options: { breakLine: true } })),
      {
        ...{ ...place, y: 3.95, h: 1.8, fontSize: 20, color: SLIDE_COLOURS.softInk, valign: 'top' },
      },
    );
  }

  /** A further slide; `says` is what it comes to. */
  page(title: string, says: string): SlidePage {
    const slide = this.#file.addSlide();
    slide.background = { color: SLIDE_COLOURS.white };
    const place = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0 };
    slide.addText(shown(title), {
      ...place,
      y: 0.42,
      h: 0.65,
      fontSize: 28,
      bold: true,
      color: SLIDE_COLOURS.teal,
      fit: 'shrink',
    });
    slide.addText(shown(says), {
      ...place,
      y: 1.07,
      h: 0.6,
      fontSize: says.length > LONG ? 13 : 16,
      color: SLIDE_COLOURS.ink,
      valign: 'top',
      fit: 'shrink',
    });
    slide.addText(shown(this.#footer), { ...place, y: BOTTOM, h: 0.3, fontSize: 10, color: SLIDE_COLOURS.softInk });
    slide.slideNumber = { x: 12.2, y: BOTTOM, fontFace: FONT, fontSize: 10, color: SLIDE_COLOURS.softInk };
    return new SlidePage(slide);
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array((await this.#file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  }
}

/** One slide, to put things on. */
export class SlidePage {
  constructor(private readonly slide: pptxgen.default.Slide) {}

  lines(lines: readonly Line[], { y, h, x = LEFT, w = WIDTH, size = 18, isSoft = false }: Box): void {
    this.slide.addText(
      lines.map(({ text, isBold = false, isBullet = false }) => ({
        text: shown(text),
        options: { bold: isBold, bullet: isBullet, breakLine: true, paraSpaceAfter: 6 },
      })),
      {
        ...{ x, y, w, h, fontFace: FONT, fontSize: size, valign: 'top', margin: 0, fit: 'shrink' },
        color: isSoft ? SLIDE_COLOURS.softInk : SLIDE_COLOURS.ink,
      },
    );
  }

  /** What only who presents the slide sees. */
  notes(text: string): void {
    this.slide.addNotes(shown(text));
  }

  /** The first row is the head. */
  table(rows: readonly (readonly string[])[], columnWidths: readonly number[], size = 14): void {
    const [head = [], ...body] = rows;
    const cells = (row: readonly string[], isHead: boolean): pptxgen.default.TableCell[] =>
      row.map((text) => ({
        text: shown(text),
        options: { bold: isHead, color: isHead ? SLIDE_COLOURS.softInk : SLIDE_COLOURS.ink },
      }));
    this.slide.addTable([cells(head, true), ...body.map((row) => cells(row, false))], {
      ...{ x: LEFT, y: TOP, w: WIDTH, colW: [...columnWidths], fontFace: FONT, fontSize: size, valign: 'middle' },
      border: { type: 'solid', pt: 0.5, color: SLIDE_COLOURS.line },
    });
  }

  /** A chart that can be edited where the slides are shown: its figures travel as a sheet. */
  chart(
    kind: 'bar' | 'scatter',
    data: readonly ChartSeries[],
    { y, h, x = LEFT, w = WIDTH }: Box,
    look: ChartLook,
  ): void {
    const letters = { catAxisLabelFontFace: FONT, valAxisLabelFontFace: FONT, legendFontFace: FONT };
    const sizes = { catAxisLabelFontSize: 13, valAxisLabelFontSize: 12, legendFontSize: 12 };
    const named = data.map((series) => ({ ...series, name: shown(series.name) }));
    this.slide.addChart(kind, named, { x, y, w, h, ...letters, ...sizes, ...look });
  }
}

export interface ChartSeries {
  readonly name: string;
  readonly labels?: string[];
  readonly values: number[];
}

/** What no XML can hold: a name may have anything in it. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function shown(text: string): string {
  return text.replace(NOT_IN_XML, ' ');
}
