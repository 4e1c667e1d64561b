import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseComment } from './parse-comment.js';

describe('parseComment', () => {
  it('gives the text without white space around it', () => {
    expect(parseComment({ comment: ' Geef ons de agenda. 👍🏽\n' })).toBe('Geef ons de agenda. 👍🏽');
  });

  it.each([
    [null, 'not-a-comment'],
    ['text', 'not-a-comment'],
    [{}, 'not-a-comment'],
    [{ comment: 5 }, 'not-a-comment'],
    [{ comment: ' \n\t ' }, 'blank'],
    [{ comment: 'x'.repeat(4097) }, 'too-long'],
    [{ comment: 'a\0b' }, 'not-text'],
    [{ comment: 'half \uD83D of a pair' }, 'not-text'],
  ])('refuses %j', (content, invalid) => {
    expect(parseComment(content)).toEqual({ invalid });
  });

  it('never throws on anything that JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (content) => void parseComment(content)));
  });
});
