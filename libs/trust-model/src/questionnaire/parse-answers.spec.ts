import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemsOf } from './items-of.js';
import { LEEWAY_QUESTIONNAIRE } from './leeway-questionnaire.js';
import { isInvalidAnswers, parseAnswers } from './parse-answers.js';

const parse = (content: unknown, kind: 'pulse' | 'baseline' = 'baseline'): ReturnType<typeof parseAnswers> =>
  parseAnswers(LEEWAY_QUESTIONNAIRE, kind, content);

describe('parseAnswers', () => {
  it('reads ratings and delegation', () => {
    const content = { ratings: { cl1: 1, re4: 5 }, delegation: { approach: { current: 2, wanted: 4 } } };
    expect(parse(content)).toEqual(content);
  });

  it('takes what is missing as skipped', () => {
    expect(parse({})).toEqual({ ratings: {}, delegation: {} });
    expect(parse({ delegation: { approach: { wanted: 3 }, planning: {} } })).toEqual({
      ratings: {},
      delegation: { approach: { wanted: 3 } },
    });
  });

  it('puts the answers in the order of the questionnaire, whatever the order they came in', () => {
    const outcome = parse({ ratings: { in3: 1, cl1: 2, at1: 3 } }, 'pulse');
    expect(JSON.stringify(outcome)).toBe('{"ratings":{"cl1":2,"at1":3,"in3":1},"delegation":{}}');
  });

  it.each([[null], [undefined], [[]], ['{}'], [3], [{ ratings: [] }], [{ ratings: null, delegation: 1 }]])(
    'refuses %j, which is not an object of answers',
    (content) => {
      expect(parse(content)).toEqual({ invalid: 'not-an-object' });
    },
  );

  it.each([0, 6, 2.5, '3', null, true, Number.NaN, [3]])('refuses %p as a rating', (rating) => {
    expect(parse({ ratings: { cl1: rating } })).toEqual({ invalid: 'not-a-rating' });
    expect(parse({ delegation: { approach: { current: rating } } })).toEqual({ invalid: 'not-a-rating' });
  });

  it('refuses an item that this kind of round does not ask', () => {
    expect(parse({ ratings: { cl2: 3 } }, 'pulse')).toEqual({ invalid: 'unknown-item' });
    expect(parse({ ratings: { cl2: 3 } }, 'baseline')).toEqual({ ratings: { cl2: 3 }, delegation: {} });
    expect(parse({ ratings: { zz9: 3 } })).toEqual({ invalid: 'unknown-item' });
  });

  it('refuses delegation in a pulse', () => {
    expect(parse({ delegation: { approach: { current: 3 } } }, 'pulse')).toEqual({ invalid: 'delegation-not-asked' });
  });

  it('refuses an unknown area, aspect or field', () => {
    expect(parse({ delegation: { holidays: { current: 3 } } })).toEqual({ invalid: 'unknown-area' });
    expect(parse({ delegation: { approach: { felt: 3 } } })).toEqual({ invalid: 'unknown-field' });
    expect(parse({ ratings: {}, comment: 'hello' })).toEqual({ invalid: 'unknown-field' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses the key %s', (key) => {
    expect(parse(JSON.parse(`{"${key}": 3}`))).toEqual({ invalid: 'unknown-field' });
    expect(parse(JSON.parse(`{"ratings": {"${key}": 3}}`))).toEqual({ invalid: 'unknown-item' });
    expect(parse(JSON.parse(`{"delegation": {"${key}": {"current": 3}}}`))).toEqual({ invalid: 'unknown-area' });
  });

  it('never throws, and accepts only what it can have asked', () => {
    const known = new Set(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ id }) => id));
    const nearly = fc.record({
      ratings: fc.dictionary(fc.constantFrom(...known, 'cl2', '__proto__'), fc.constantFrom<unknown>(1, 2, 3, 4, 5, 6)),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), nearly), (content) => {
        const outcome = parse(content, 'pulse');
        if (isInvalidAnswers(outcome)) {
          expect(Object.keys(outcome)).toEqual(['invalid']);
        } else {
          expect(Object.keys(outcome.ratings).every((id) => known.has(id))).toBe(true);
          expect(Object.values(outcome.ratings).every((rating) => [1, 2, 3, 4, 5].includes(rating))).toBe(true);
          expect(outcome.delegation).toEqual({});
        }
      }),
    );
  });
});
