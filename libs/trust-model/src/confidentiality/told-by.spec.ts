import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankOf } from '../testing/rank-of.js';
import type { LinearForm } from './linear-form.js';
import { toldBy, toldInPairsBy } from './told-by.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

function sumOf(names: string): LinearForm {
  return new Map([...names].map((name) => [name, 1n]));
}

const forms: fc.Arbitrary<LinearForm[]> = fc.array(
  fc
    .array(fc.constantFrom(0n, 0n, 1n, 1n, 6n, 13n, -1n), { minLength: NAMES.length, maxLength: NAMES.length })
    .map((times) => new Map(NAMES.flatMap((name, index) => (times[index] ? [[name, times[index]] as const] : [])))),
  { maxLength: 5 },
);

/** Whether some combination of the forms has these unknowns alone: without their columns, the rank is smaller. */
function isToldAmong(told: readonly LinearForm[], names: readonly string[]): boolean {
  const without = told.map((form) => new Map([...form].filter(([name]) => !names.includes(name))));
  return rankOf(without) < rankOf(told);
}

describe('toldBy', () => {
  it.each([
    ['one team in a whole of its own', ['a'], ['a']],
    ['nothing of two', ['ab'], []],
    ['what a cohort has more than another', ['abcd', 'abc'], ['d']],
    ['what only three cohorts together tell', ['ab', 'bc', 'ac'], ['a', 'b', 'c']],
    ['nothing where cohorts differ by two', ['abcdef', 'abcd', 'cdef'], []],
    ['a team behind two steps', ['abcd', 'ab', 'cde'], ['e']],
  ])('finds %s', (_case, sums, told) => {
    expect([...toldBy(sums.map(sumOf)).keys()]).toEqual(told);
  });

  it('minds the weights', () => {
    const one: LinearForm = new Map([
      ['a', 6n],
      ['b', 13n],
    ]);
    expect([...toldBy([one, sumOf('ab')]).keys()]).toEqual(['a', 'b']);
    expect(toldBy([one, new Map([...one].map(([name, times]) => [name, 3n * times]))]).size).toBe(0);
  });

  it('counts what is told of a team in several rounds', () => {
    // Unknowns `a`, `A`, `b`, `B`: two teams in two rounds.
    const teamOf = (unknown: string): string => unknown.toLowerCase();
    expect([...toldBy(['aA', 'bB'].map(sumOf), teamOf)]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect([...toldBy(['aA', 'ab', 'b'].map(sumOf), teamOf)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('finds those, and only those, that lie in the span', () => {
    fc.assert(
      fc.property(forms, (told) => {
        expect([...toldBy(told).keys()]).toEqual(NAMES.filter((name) => isToldAmong(told, [name])));
      }),
    );
  });
});

describe('toldInPairsBy', () => {
  it('finds two teams that differ between cohorts, and no three', () => {
    expect(toldInPairsBy(['abcde', 'abc'].map(sumOf))).toEqual(['d', 'e']);
    expect(toldInPairsBy(['abcdef', 'abc'].map(sumOf))).toEqual([]);
  });

  it('finds those, and only those, that lie in the span alone or with one other', () => {
    fc.assert(
      fc.property(forms, (told) => {
        const isTold = (name: string): boolean =>
          NAMES.some((other) => isToldAmong(told, [name, other]) && !isToldAmong(told, [other])) ||
          isToldAmong(told, [name]);
        expect(toldInPairsBy(told)).toEqual(NAMES.filter(isTold));
      }),
    );
  });
});
