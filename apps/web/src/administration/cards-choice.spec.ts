import { describe, expect, it } from '@jest/globals';
import { drawsCards, switchCards, waysOf } from './cards-choice.js';

const block = (headcount: number, ...groupUnitIds: string[]) => ({
  ...{ label: { nl: 'Groep', en: 'Group' }, unitId: groupUnitIds[0] ?? '' },
  ...{ groupUnitIds, headcount },
});
const KITCHEN = block(9, 'kitchen');
const NIGHTS = block(7, 'nights', 'weekends');

describe('choosing who draws cards', () => {
  it('is for a whole group, by whichever of its units', () => {
    expect(drawsCards(NIGHTS, ['weekends'])).toBe(true);
    expect(drawsCards(KITCHEN, ['weekends'])).toBe(false);
  });

  it('takes every unit of the group along, there and back', () => {
    const chosen = switchCards(NIGHTS, true, ['kitchen', 'weekends']);
    expect(chosen).toEqual(['kitchen', 'nights', 'weekends']);
    expect(switchCards(NIGHTS, false, chosen)).toEqual(['kitchen']);
  });

  it('counts everybody in one way or the other', () => {
    expect(waysOf([KITCHEN, NIGHTS], ['nights'])).toEqual({ mail: 9, cards: 7 });
    expect(waysOf([KITCHEN, NIGHTS], [])).toEqual({ mail: 16, cards: 0 });
  });
});
