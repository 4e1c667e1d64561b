import { describe, expect, it } from '@jest/globals';
import { isOver, preparationProgress, roundState } from './round-state.js';

const opensAt = new Date('2026-03-01T08:00:00.000Z');
const closesAt = new Date('2026-03-05T08:00:00.000Z');
const launched = { state: 'launched', opensAt, closesAt, released: false } as const;
const just = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

describe('roundState', () => {
  it.each([
    ['launched', just(opensAt, -1)],
    ['open', opensAt],
    ['open', just(closesAt, -1)],
    ['closing', closesAt],
  ])('says %s by the clock', (expected, now) => {
    expect(roundState(launched, now)).toBe(expected);
  });

  it('closes a round when its release is there, not when its time is up', () => {
    expect(roundState({ ...launched, released: true }, just(opensAt, 1))).toBe('closed');
    expect(roundState(launched, just(closesAt, 86_400_000))).toBe('closing');
  });

  it.each(['preparing', 'publishing'] as const)('calls a round that is %s preparing, at any moment', (state) => {
    for (const now of [just(opensAt, -1), opensAt, closesAt]) {
      expect(roundState({ ...launched, state }, now)).toBe('preparing');
    }
  });
});

describe('isOver', () => {
  it('ends collecting at the end, or at the release if that is there before', () => {
    expect(isOver(launched, just(closesAt, -1))).toBe(false);
    expect(isOver(launched, closesAt)).toBe(true);
    expect(isOver({ ...launched, released: true }, opensAt)).toBe(true);
  });
});

describe('preparationProgress', () => {
  it('counts a step for each block key, the tally key, the directory and its publication', () => {
    const round = { blocks: 4, blocksWithKey: 0, hasTallyKey: false, state: 'preparing' } as const;
    expect(preparationProgress(round)).toEqual({ done: 0, of: 7 });
    expect(preparationProgress({ ...round, blocksWithKey: 3, hasTallyKey: true })).toEqual({ done: 4, of: 7 });
    const complete = { ...round, blocksWithKey: 4, hasTallyKey: true };
    expect(preparationProgress({ ...complete, state: 'publishing' })).toEqual({ done: 6, of: 7 });
    expect(preparationProgress({ ...complete, state: 'launched' })).toEqual({ done: 7, of: 7 });
  });
});
