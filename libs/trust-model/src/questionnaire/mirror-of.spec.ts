import { describe, expect, it } from '@jest/globals';
import { areasOf } from './areas-of.js';
import { itemsOf } from './items-of.js';
import { LEEWAY_QUESTIONNAIRE } from './leeway-questionnaire.js';
import { mirrorOf } from './mirror-of.js';
import { isInvalidAnswers, parseAnswers } from './parse-answers.js';

const mirror = mirrorOf(LEEWAY_QUESTIONNAIRE);

describe('the mirror of a questionnaire', () => {
  it('asks the items that have a wording for managers, in that wording, under the same id', () => {
    const items = itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline').filter(({ manager }) => manager !== undefined);
    expect(itemsOf(mirror, 'baseline').map(({ id, nl, en }) => ({ id, nl, en }))).toEqual(
      items.map(({ id, manager }) => ({ id, ...manager })),
    );
    expect(items.length).toBeGreaterThan(5);
  });

  it('is shorter in a pulse, and asks about areas of delegation in a baseline only', () => {
    const short = itemsOf(mirror, 'pulse');
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(itemsOf(mirror, 'baseline').length);
    expect(short.every((item) => item.short === true)).toBe(true);
    expect(areasOf(mirror, 'pulse')).toEqual([]);
    expect(areasOf(mirror, 'baseline')).toEqual(LEEWAY_QUESTIONNAIRE.delegation.areas);
  });

  it('takes no answer to what only the team is asked', () => {
    const [team] = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').filter(({ manager }) => manager === undefined);
    expect(isInvalidAnswers(parseAnswers(mirror, 'pulse', { ratings: { [team?.id ?? '']: 3 } }))).toBe(true);
  });
});
