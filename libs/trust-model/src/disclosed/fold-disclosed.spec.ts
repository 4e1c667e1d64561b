import { describe, expect, it } from '@jest/globals';
import { shown, withheld, type Disclosed } from './disclosed.js';
import { foldDisclosed } from './fold-disclosed.js';

const say = (disclosed: Disclosed<number>): string =>
  foldDisclosed(disclosed, { shown: (value) => `is ${value}`, withheld: (reason) => `hidden: ${reason}` });

describe('foldDisclosed', () => {
  it('takes the case that applies', () => {
    expect(say(shown(3.2))).toBe('is 3.2');
    expect(say(withheld('too-few-answers'))).toBe('hidden: too-few-answers');
  });
});
