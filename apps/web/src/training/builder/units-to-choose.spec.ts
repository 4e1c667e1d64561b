import { describe, expect, it } from '@jest/globals';
import { idOf, someUnits } from '../testing/a-training.js';
import { unitsToChoose, wholeGroups, type Words } from './units-to-choose.js';

const WORDS: Words = {
  say: (key, blanks = {}) => [key, ...Object.values(blanks)].join(' '),
  count: (stem, count) => `${stem} ${count}`,
  list: (parts) => parts.join(' & '),
};

describe('the units of an access', () => {
  it('say how each can be included, or why not', () => {
    expect(
      unitsToChoose(someUnits(), WORDS).map(({ name, tag, note, isOut }) => [name, isOut ?? false, tag, note]),
    ).toEqual([
      ['Noord', false, 'cohort.byName', undefined],
      ['Oost', false, 'cohort.asPart', 'cohort.together Zuid'],
      ['Zuid', false, 'cohort.asPart', 'cohort.together Oost'],
      ['West', true, undefined, 'cohort.withOthers cohort.others 2'],
      ['Nacht', true, undefined, 'cohort.nobody'],
    ]);
  });

  it('come together if they have one result', () => {
    expect(wholeGroups(someUnits(), [idOf(3)])).toEqual([idOf(2), idOf(3)]);
    expect(wholeGroups(someUnits(), [idOf(1)])).toEqual([idOf(1)]);
  });
});
