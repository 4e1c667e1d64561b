import { describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { THEME } from './testing/a-theme.js';
import { trendConfigurationOf, type TrendMoment } from './trend-chart.js';

const moment = (label: string, middle: number | null, change: TrendMoment['change'] = null): TrendMoment => ({
  label,
  figure: middle === null ? null : { low: middle - 0.2, high: middle + 0.2, middle },
  change,
});
const drawn = (...moments: TrendMoment[]) => trendConfigurationOf(moments, THEME).data;

describe('the drawing of a line through time', () => {
  it('runs through the middles, with a ribbon between the ends', () => {
    const { labels, datasets } = drawn(moment('Mar', 3), moment('Jun', 4));

    expect(labels).toEqual(['Mar', 'Jun']);
    expect(datasets.map(({ label, data }) => [label, data])).toEqual([
      ['middle', [3, 4]],
      ['high', [3.2, 4.2]],
      ['low', [2.8, 3.8]],
    ]);
    expect(datasets[2]).toMatchObject({ fill: '-1', backgroundColor: 'pale teal' });
  });

  it('is broken where a figure is withheld', () => {
    const { datasets } = drawn(moment('Mar', 3), moment('Jun', null), moment('Oct', 4));

    expect(datasets.map(({ data }) => data[1])).toEqual([null, null, null]);
  });

  it('marks a clear change by a triangle in its direction, and no other', () => {
    const [line] = drawn(moment('Mar', 3), moment('Jun', 4, 'up'), moment('Oct', 2, 'down')).datasets;

    expect(line).toMatchObject({ pointStyle: ['circle', 'triangle', 'triangle'], pointRotation: [0, 0, 180] });
  });

  it('always stands on the scale from 1 to 5, and does not move', () => {
    expect(trendConfigurationOf([moment('Mar', 3)], THEME).options).toMatchObject({
      animation: false,
      scales: { y: { min: 1, max: 5 } },
    });
  });
});
