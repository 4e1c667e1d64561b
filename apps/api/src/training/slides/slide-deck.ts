import { type Language, LOCALES } from '@leeway/contract';
import pptxgen from 'pptxgenjs';
import { COLOURS } from '../../pdf/appearance.js';
import { mendSlides, type SlidesSay } from './package/mend-slides.js';

/** To Node the package is a module with a default export; its types say that it is CommonJS. */
const PptxGenJS = pptxgen as unknown as typeof pptxgen.default;

/** Inches, of a page of 13.33 by 7.5. */
export const LEFT = 0.7;
export const WIDTH = 11.93;
export const TOP = 1.75;
const BOTTOM = 7.05;
const FONT = 'Calibri';
/** With so many rows at most, letters of so many points. */
const TABLE_SIZES = [
  [7, 18],
  [10, 16],
  [12, 14],
] as const;
const SMALLEST = [Infinity, 12] as const;
const TABLE_HEIGHT = 5.1;
const HIGHEST_ROW = 0.55;
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

/** A text, or one that stands out. */
export type Cell = string | { readonly text: string; readonly color: string; readonly isBold: boolean };

/** So many of a slide each, about as many on every one. */
export function inSlides<T>(all: readonly T[], most: number): (readonly T[])[] {
  const slides = Math.ceil(all.length / most);
  return Array.from({ length: slides }, (_, at) =>
    all.slice(Math.round((at * all.length) / slides), Math.round(((at + 1) * all.length) / slides)),
  );
}

export interface Box {
  readonly y: number;
  readonly h: number;
  readonly x?: number;
  readonly w?: number;
  readonly size?: number;
  readonly isSoft?: boolean;
}

type TitleLook = Omit<pptxgen.default.PlaceholderProps, 'name' | 'type'> &
  Pick<pptxgen.default.TextPropsOptions, 'fit'>;

/** Where the title of a slide stands: as a title, so that it is in the outline, and read first to who does not see it. */
const TITLES: Readonly<Record<'cover' | 'page', TitleLook>> = {
  cover: {
    ...{ x: LEFT, y: 2, w: WIDTH, h: 1.7, margin: 0, valign: 'bottom', align: 'left' },
    ...{ fontFace: FONT, fontSize: 40, bold: true, color: SLIDE_COLOURS.ink },
  },
  page: {
    ...{ x: LEFT, y: 0.42, w: WIDTH, h: 0.65, margin: 0, valign: 'middle', align: 'left', fit: 'shrink' },
    ...{ fontFace: FONT, fontSize: 28, bold: true, color: SLIDE_COLOURS.teal },
  },
};

/** What a deck says of itself, and at the foot of its slides. */
export interface DeckFacts {
  readonly title: string;
  readonly product: string;
  readonly footer: string;
  readonly language: Language;
  readonly madeOn: Date;
}

/** Slides that all look alike: a title, a line that says it, and one thing below. */
export class SlideDeck {
  readonly #file = new PptxGenJS();
  readonly #footer: string;
  readonly #says: SlidesSay;

  constructor({ title, product, footer, language, madeOn }: DeckFacts) {
    this.#file.layout = 'LAYOUT_WIDE';
    Object.assign(this.#file, { title, subject: title, author: product, company: product });
    this.#says = { language: LOCALES[language], madeOn };
    this.#file.theme = { headFontFace: FONT, bodyFontFace: FONT };
    for (const [name, place] of Object.entries(TITLES)) {
      const options = { ...place, name: 'title', type: 'title' as const };
      this.#file.defineSlideMaster({ title: name, objects: [{ placeholder: { options, text: '' } }] });
    }
    this.#footer = footer;
  }

  /** The first slide. */
  cover(title: string, lines: readonly string[]): void {
    const slide = this.#file.addSlide({ masterName: 'cover' });
    slide.background = { color: SLIDE_COLOURS.paper };
    slide.addText('', { shape: 'rect', x: 0, y: 0, w: 0.28, h: 7.5, fill: { color: SLIDE_COLOURS.teal } });
    const place = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0 };
    slide.addText(shown(title), { ...TITLES.cover, placeholder: 'title' });
    slide.addText(
      lines.map((text) => ({ text: shown(text), options: { breakLine: true } })),
      {
        ...{ ...place, y: 3.95, h: 1.8, fontSize: 20, color: SLIDE_COLOURS.softInk, valign: 'top' },
      },
    );
  }

  /** A further slide; `says` is what it comes to. */
  page(title: string, says: string): SlidePage {
    const slide = this.#file.addSlide({ masterName: 'page' });
    slide.background = { color: SLIDE_COLOURS.white };
    const place = { x: LEFT, w: WIDTH, fontFace: FONT, margin: 0 };
    slide.addText(shown(title), { ...TITLES.page, placeholder: 'title' });
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
    const written = (await this.#file.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
    return mendSlides(new Uint8Array(written), this.#says);
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

  /** The first row is the head; rows are as high, and letters as large, as so many of them can be. */
  table(rows: readonly (readonly Cell[])[], columnWidths: readonly number[]): void {
    const [, size] = TABLE_SIZES.find(([most]) => rows.length <= most) ?? SMALLEST;
    const edge = (pt: number, color: string) => ({ type: 'solid' as const, pt, color });
    const none = { type: 'none' as const };
    const cells = rows.map((row, at) => {
      const below = at === 0 ? edge(1.5, SLIDE_COLOURS.teal) : edge(0.5, SLIDE_COLOURS.line);
      return row.map((cell): pptxgen.default.TableCell => {
        const { text, color, isBold } = typeof cell === 'string' ? { text: cell } : cell;
        const ink = at === 0 ? SLIDE_COLOURS.softInk : SLIDE_COLOURS.ink;
        return {
          text: shown(text),
          options: { bold: isBold ?? at === 0, color: color ?? ink, border: [none, none, below, none] },
        };
      });
    });
    this.slide.addTable(cells, {
      ...{ x: LEFT, y: TOP, w: WIDTH, colW: [...columnWidths], fontFace: FONT, fontSize: size, valign: 'middle' },
      rowH: Math.min(HIGHEST_ROW, TABLE_HEIGHT / rows.length),
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
