import { describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { planeConfigurationOf, type StancePlane } from './stance-chart.js';
import { STANCE_REGIONS } from './stance-regions.js';
import { THEME } from './testing/a-theme.js';

const axis = (low: number, high: number) => ({ middle: (low + high) / 2, interval: { low, high } });
const PLANE: StancePlane = {
  box: { room: axis(2, 3), involvement: axis(3, 4) },
  own: { room: 4, involvement: 4.5 },
  words: { room: 'room', involvement: 'involvement', 'holding-on': 'H', 'letting-go': 'L', dropping: 'D' },
};

describe('the drawing of the stance plane', () => {
  it('has room to the right and involvement upwards, both from 1 to 5', () => {
    const scales = planeConfigurationOf(PLANE, THEME).options?.scales;

    expect(scales?.['x']).toMatchObject({ min: 1, max: 5, title: { text: 'room' } });
    expect(scales?.['y']).toMatchObject({ min: 1, max: 5, title: { text: 'involvement' } });
  });

  it('holds the middle of the team and the own point', () => {
    const [team, own] = planeConfigurationOf(PLANE, THEME).data.datasets;

    expect([team?.data, own?.data]).toEqual([[{ x: 2.5, y: 3.5 }], [{ x: 4, y: 4.5 }]]);
  });

  it('holds no own point without one', () => {
    expect(planeConfigurationOf({ ...PLANE, own: null }, THEME).data.datasets[1]?.data).toEqual([]);
  });

  it('is covered by three regions, each with a pattern of its own', () => {
    const areas = STANCE_REGIONS.map(
      ({ room, involvement }) => (room[1] - room[0]) * (involvement[1] - involvement[0]),
    );

    expect(areas.reduce((sum, area) => sum + area, 0)).toBe(16);
    expect(new Set(STANCE_REGIONS.map(({ pattern }) => pattern)).size).toBe(3);
    expect(STANCE_REGIONS.find(({ stance }) => stance === 'holding-on')).toMatchObject({ room: [1, 3] });
    expect(STANCE_REGIONS.find(({ stance }) => stance === 'dropping')).toMatchObject({
      room: [3, 5],
      involvement: [1, 3],
    });
  });
});
