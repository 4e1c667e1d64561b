import { describe, expect, it } from '@jest/globals';
import type { ChartPictureContent } from './chart-picture-content.js';
import { LETTERS, PICTURE_WIDTH_PX, layOut } from './picture-layout.js';

const drawing = { heightPx: 40, draw: () => () => undefined };
const CONTENT: ChartPictureContent = {
  fileName: 'picture.png',
  title: 'Four causes',
  facts: ['Team Noord', 'Spring'],
  rows: [
    { label: 'Clarity', value: '2.1–2.5', drawing },
    { label: 'Attention', value: 'Not shown: too few statements', drawing: null },
  ],
  ends: { low: 'hardly', high: 'fully' },
  legend: ['Bar: the range.'],
  cautions: ['Fewer than 60% answered.'],
  fingerprint: 'Fingerprint: orbit candle',
};
const measure = (words: string, letters: keyof typeof LETTERS): number => words.length * LETTERS[letters].px * 0.5;

describe('the layout of a picture', () => {
  it('writes everything that a reader without the page needs', () => {
    const words = layOut(CONTENT, measure).words.map((placed) => placed.words);

    expect(words).toEqual([
      'Four causes',
      'Team Noord · Spring',
      'Clarity',
      '2.1–2.5',
      'Attention',
      'Not shown: too few statements',
      '1 hardly',
      'fully 5',
      'Fewer than 60% answered.',
      'Bar: the range.',
      'Fingerprint: orbit candle',
    ]);
  });

  it('draws only what has a drawing, below its words', () => {
    const { drawings, words } = layOut(CONTENT, measure);
    const label = words.find((placed) => placed.words === 'Clarity');

    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.y).toBeGreaterThan(label?.y ?? Infinity);
  });

  it('cuts off nothing: long words go on below, within the picture', () => {
    const title = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const { words, heightPx } = layOut({ ...CONTENT, title, rows: [{ label: title, value: title, drawing }] }, measure);

    const written = words.map((placed) => placed.words).join(' ');
    expect(written.startsWith(title)).toBe(true);
    expect(written.split('word59')).toHaveLength(4);
    for (const { words: line, letters, x, y, align } of words) {
      const right = align === 'left' ? x + measure(line, letters) : x;
      expect(right).toBeLessThanOrEqual(PICTURE_WIDTH_PX);
      expect(y).toBeLessThan(heightPx);
    }
  });

  it('keeps the proportions of a canvas that is copied', () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 100];
    const { drawings } = layOut({ ...CONTENT, rows: [{ label: '', value: '', drawing: canvas }] }, measure);

    expect(drawings[0]?.heightPx).toBe(Math.round((drawings[0]?.widthPx ?? 0) / 4));
  });
});
