import { describe, expect, it, jest } from '@jest/globals';

jest.mock('chart.js', () => ({ Chart: { register: () => undefined } }));

import { placeNumbers, RADIUS_PX } from './place-numbers.js';
import { mapConfigurationOf } from './stance-map-chart.js';
import { THEME } from './testing/a-theme.js';

const axis = (low: number, high: number) => ({ middle: (low + high) / 2, interval: { low, high } });
const words = { room: 'room', involvement: 'involvement', 'holding-on': 'H', 'letting-go': 'L', dropping: 'D' };

describe('the drawing of the stance map', () => {
  it('holds the middle of every team on the plane from 1 to 5', () => {
    const teams = [
      { number: 1, box: { room: axis(2, 3), involvement: axis(3, 4) } },
      { number: 3, box: { room: axis(4, 5), involvement: axis(1, 2) } },
    ];
    const { data, options } = mapConfigurationOf({ teams, whole: null, words }, THEME);
    expect(data.datasets[0]?.data).toEqual([
      { x: 2.5, y: 3.5 },
      { x: 4.5, y: 1.5 },
    ]);
    expect(options?.scales?.['x']).toMatchObject({ min: 1, max: 5, title: { text: 'room' } });
  });
});

describe('the numbers on it', () => {
  const within = { left: 0, top: 0, right: 200, bottom: 200 };

  it('stand at their middles, and aside where another one is', () => {
    const points = [1, 2, 3].map((number) => ({ number, x: 100, y: 100 }));
    const placed = placeNumbers([...points, { number: 4, x: 30, y: 30 }], within);
    expect(placed[0]).toEqual({ number: 1, x: 100, y: 100 });
    expect(placed[3]).toEqual({ number: 4, x: 30, y: 30 });
    for (const one of placed)
      for (const other of placed.filter(({ number }) => number > one.number))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * RADIUS_PX);
  });

  it('stay on the plane at its edges', () => {
    for (const { x, y } of placeNumbers(
      [
        { number: 1, x: 0, y: 200 },
        { number: 2, x: 0, y: 200 },
      ],
      within,
    )) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(200);
    }
  });
});
