import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  InvalidBallotContent,
  decodeBallotContent,
  encodeBallotContent,
  purposeOfContent,
  type BallotContent,
} from './ballot-content.js';

const key = fc.stringMatching(/^[a-z]{1,12}[0-9]?$/);
const answer = fc.integer({ min: 1, max: 5 });
const contents: fc.Arbitrary<BallotContent> = fc.oneof(
  fc.record({ comment: fc.string({ unit: 'grapheme' }) }),
  fc.record(
    {
      ratings: fc.dictionary(key, answer, { noNullPrototype: true }),
      delegation: fc.dictionary(
        key,
        fc.record({ current: answer, wanted: answer }, { requiredKeys: [], noNullPrototype: true }),
        { noNullPrototype: true },
      ),
    },
    { requiredKeys: ['ratings'], noNullPrototype: true },
  ),
);

describe('the content of a ballot', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(decodeBallotContent(purposeOfContent(content), encodeBallotContent(content))).toEqual(content);
      }),
    );
  });

  it('does not tell in which order the items were answered', () => {
    expect(encodeBallotContent({ ratings: { b: 1, a: 2 } })).toBe('{"ratings":{"a":2,"b":1}}');
  });

  it.each([
    ['ratings', '{"comment":"x"}'],
    ['comment', '{"ratings":{}}'],
    ['comment', '{"comment":1}'],
    ['comment', '{"comment":"x","name":"y"}'],
    ['ratings', '{"ratings":{},"seconds":12}'],
    ['ratings', '{"ratings":{"a":"1"}}'],
    ['ratings', '{"ratings":{"a":1.5}}'],
    ['ratings', '{"ratings":[1]}'],
    ['ratings', '{"ratings":{},"delegation":{"a":2}}'],
    ['ratings', '{"ratings":{},"delegation":{"a":{"current":"2"}}}'],
    ['ratings', '{"ratings":{},"delegation":{"a":{"later":2}}}'],
    ['ratings', '{}'],
    ['ratings', 'null'],
    ['comment', 'comment'],
  ] as const)('is refused for %s when it is %s', (purpose, text) => {
    expect(() => decodeBallotContent(purpose, text)).toThrow(InvalidBallotContent);
  });

  it('is refused with half a surrogate pair, which UTF-8 can not hold', () => {
    expect(() => encodeBallotContent({ comment: '\ud83d' })).toThrow(InvalidBallotContent);
  });
});
