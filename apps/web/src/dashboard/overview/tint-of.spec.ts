import { describe, expect, it } from '@jest/globals';
import { tintOf } from './tint-of.js';

const at = (middle: number) => tintOf({ low: middle, high: middle, middle });

describe('tintOf', () => {
  it('has paper in the middle and the deepest tints at the ends', () => {
    expect([1, 2, 3, 4, 5].map(at)).toEqual(['low-4', 'low-2', 'middle', 'high-2', 'high-4']);
  });

  it('has a step for half a point, as far to one side as to the other', () => {
    expect([2.8, 3.2].map(at)).toEqual(['middle', 'middle']);
    expect([2.5, 3.5].map(at)).toEqual(['low-1', 'high-1']);
  });

  it('stays on the scale', () => {
    expect([0, 6].map(at)).toEqual(['low-4', 'high-4']);
  });
});
