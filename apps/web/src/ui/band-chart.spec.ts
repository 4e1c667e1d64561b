import { describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { configurationOf, stacked } from './band-chart.js';
import { type BandLine, marksOf, singleBand } from './band-line.js';
import { THEME } from './testing/a-theme.js';

const figure = (low: number, high: number) => ({ low, high, middle: (low + high) / 2 });
const line = (...lanes: BandLine['lanes']): BandLine => ({ lanes, organisation: null, threads: [] });
const drawn = (...lines: BandLine[]) =>
  configurationOf(stacked(lines.map((each) => ({ line: each, heightPx: 40 * each.lanes.length }))), THEME, 2);
const barsOf = (look: string, ...lines: BandLine[]) =>
  drawn(...lines).data.datasets.find(({ label }) => label === look)?.data;

describe('the drawing of bands', () => {
  it('lets each float from its low to its high end, on a scale that always runs from 1 to 5', () => {
    expect(barsOf('now', singleBand(figure(2.1, 2.5)))).toEqual([{ x: [2.1, 2.5], y: 20 }]);
    expect(drawn(singleBand(figure(2.1, 2.5))).options?.scales?.['x']).toMatchObject({ min: 1, max: 5 });
  });

  it('puts all rows on one sheet, below each other', () => {
    const rows = [singleBand(figure(2, 2.4)), singleBand(figure(3, 3.4))];

    expect(barsOf('now', ...rows)).toEqual([
      { x: [2, 2.4], y: 20 },
      { x: [3, 3.4], y: 60 },
    ]);
    expect(drawn(...rows).options?.scales?.['y']).toMatchObject({ min: 0, max: 80, reverse: true });
  });

  it('puts the round before above this one, hollow', () => {
    const row = line(
      { look: 'earlier', band: figure(3, 3.4), own: null },
      { look: 'now', band: figure(2.1, 2.5), own: null },
    );

    expect(barsOf('earlier', row)).toEqual([{ x: [3, 3.4], y: 20 }]);
    expect(barsOf('now', row)).toEqual([{ x: [2.1, 2.5], y: 60 }]);
    expect(drawn(row).data.datasets.find(({ label }) => label === 'earlier')).toMatchObject({
      backgroundColor: 'transparent',
      borderColor: 'grey',
    });
  });

  it('tells felt from wanted by filled and hollow', () => {
    const datasets = drawn(line()).data.datasets;

    expect(datasets.find(({ label }) => label === 'felt')).toMatchObject({ backgroundColor: 'teal' });
    expect(datasets.find(({ label }) => label === 'wanted')).toMatchObject({ backgroundColor: 'transparent' });
  });

  it('draws no bar where a figure is withheld, and keeps the lane', () => {
    const row = line({ look: 'felt', band: null, own: 4 }, { look: 'wanted', band: figure(3, 3.5), own: null });

    expect(barsOf('felt', row)).toEqual([]);
    expect(barsOf('wanted', row)).toEqual([{ x: [3, 3.5], y: 60 }]);
  });

  it('moves nothing and listens to nothing', () => {
    expect(drawn(singleBand(null)).options).toMatchObject({ animation: false, events: [] });
  });
});

describe('the marks on a band', () => {
  it('have a shape of their own for felt, wanted, and the own answers to both', () => {
    const marks = marksOf(
      line({ look: 'felt', band: figure(2, 3), own: 4 }, { look: 'wanted', band: figure(3, 4), own: 5 }),
    );

    expect(marks.map(({ shape, lane, value }) => [shape, lane, value])).toEqual([
      ['dot', 0, 2.5],
      ['ring', 1, 3.5],
      ['diamond', 0, 4],
      ['hollow-diamond', 1, 5],
    ]);
  });

  it('show an own answer even where the figure is withheld', () => {
    expect(marksOf(line({ look: 'now', band: null, own: 2 }))).toEqual([
      { shape: 'diamond', lane: 0, value: 2, ink: 'own' },
    ]);
  });
});
