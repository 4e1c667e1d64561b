import { describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { configurationOf } from './band-chart.js';

const THEME = { band: 'teal', tick: 'white', organisation: 'slate', previous: 'grey', grid: 'line' };
const figure = (low: number, high: number) => ({ low, high, middle: (low + high) / 2 });

describe('the drawing of a band', () => {
  it('floats from the low to the high end, on a scale that always runs from 1 to 5', () => {
    const { data, options } = configurationOf({ band: figure(2.1, 2.5), organisation: null, previous: null }, THEME);

    expect(data.datasets.map((dataset) => dataset.data)).toEqual([[[2.1, 2.5]]]);
    expect(options?.scales?.['x']).toMatchObject({ min: 1, max: 5 });
  });

  it('puts the round before above it, hollow', () => {
    const { data } = configurationOf({ band: figure(2.1, 2.5), organisation: null, previous: figure(3, 3.4) }, THEME);

    expect(data.labels).toEqual(['before', 'now']);
    expect(data.datasets[1]).toMatchObject({
      data: [[3, 3.4], null],
      backgroundColor: 'transparent',
      borderColor: 'grey',
    });
  });

  it('draws no bar where a figure is withheld', () => {
    const { data } = configurationOf({ band: null, organisation: figure(3, 3.2), previous: null }, THEME);

    expect(data.datasets[0]?.data).toEqual([null]);
  });
});
