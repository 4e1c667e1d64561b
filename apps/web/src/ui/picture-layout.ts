import type { ChartPictureContent, PictureRow } from './chart-picture-content.js';

export const PICTURE_WIDTH_PX = 900;
const MARGIN_PX = 36;
const LINE = 1.4;
const GAP_PX = 12;

/** The sizes and weights of letters in a picture. */
export const LETTERS = {
  title: { px: 24, weight: 650, colour: 'ink' },
  label: { px: 16, weight: 650, colour: 'ink' },
  caution: { px: 15, weight: 600, colour: 'ink' },
  text: { px: 15, weight: 400, colour: 'soft' },
  fine: { px: 13, weight: 400, colour: 'soft' },
} as const;
export type Letters = keyof typeof LETTERS;

/** Words on one line; `y` is the middle of the line. */
export interface PlacedWords {
  readonly words: string;
  readonly letters: Letters;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
}

export interface PlacedDrawing {
  readonly drawing: NonNullable<PictureRow['drawing']>;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface PictureLayout {
  readonly heightPx: number;
  readonly words: readonly PlacedWords[];
  readonly drawings: readonly PlacedDrawing[];
}

/** How wide words are in pixels. */
export type Measure = (words: string, letters: Letters) => number;

/** Where everything of a picture stands, from top to bottom; nothing is cut off, words go on on the next line. */
export function layOut(content: ChartPictureContent, measure: Measure): PictureLayout {
  const sheet = new Sheet(measure);
  sheet.write(content.title, 'title');
  sheet.write(content.facts.join(' · '), 'text');
  sheet.leave(GAP_PX);
  for (const row of content.rows) sheet.writeRow(row);
  if (content.ends !== null) sheet.writePair(`1 ${content.ends.low}`, `${content.ends.high} 5`, 'fine');
  sheet.leave(GAP_PX);
  for (const words of content.cautions) sheet.write(words, 'caution');
  if (content.cautions.length > 0) sheet.leave(GAP_PX);
  for (const words of content.legend) sheet.write(words, 'fine');
  sheet.write(content.fingerprint, 'fine');
  return sheet.finished();
}

class Sheet {
  readonly #measure: Measure;
  readonly #words: PlacedWords[] = [];
  readonly #drawings: PlacedDrawing[] = [];
  readonly #left = MARGIN_PX;
  readonly #right = PICTURE_WIDTH_PX - MARGIN_PX;
  #y = MARGIN_PX;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  leave(heightPx: number): void {
    this.#y += heightPx;
  }

  write(words: string, letters: Letters): void {
    for (const line of this.#linesOf(words, letters, this.#right - this.#left)) {
      const y = this.#nextLine(letters);
      this.#words.push({ words: line, letters, x: this.#left, y, align: 'left' });
    }
  }

  /** On one line if both fit, else below each other. */
  writePair(left: string, right: string, letters: Letters): void {
    const together = this.#measure(`${left}  ${right}`, letters);
    if (left === '' || right === '' || together > this.#right - this.#left) {
      this.write(left, letters);
      this.write(right, letters);
      return;
    }
    const y = this.#nextLine(letters);
    this.#words.push({ words: left, letters, x: this.#left, y, align: 'left' });
    this.#words.push({ words: right, letters, x: this.#right, y, align: 'right' });
  }

  writeRow({ label, value, drawing }: PictureRow): void {
    this.writePair(label, value, 'label');
    if (drawing !== null) {
      const widthPx = this.#right - this.#left;
      const heightPx = 'heightPx' in drawing ? drawing.heightPx : heightOfCopy(drawing, widthPx);
      this.#drawings.push({ drawing, x: this.#left, y: this.#y, widthPx, heightPx });
      this.#y += heightPx;
    }
    this.leave(GAP_PX);
  }

  finished(): PictureLayout {
    return { heightPx: Math.ceil(this.#y + MARGIN_PX), words: this.#words, drawings: this.#drawings };
  }

  #nextLine(letters: Letters): number {
    const heightPx = LETTERS[letters].px * LINE;
    this.#y += heightPx;
    return this.#y - heightPx / 2;
  }

  #linesOf(words: string, letters: Letters, widthPx: number): readonly string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/).filter((part) => part !== '')) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && this.#measure(longer, letters) <= widthPx) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

const heightOfCopy = ({ width, height }: HTMLCanvasElement, widthPx: number): number =>
  width === 0 ? 0 : Math.round((height / width) * widthPx);
