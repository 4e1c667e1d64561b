import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TeamResult } from '@leeway/contract';
import { LanguageStore } from '../../language/language-store.js';
import { withTexts } from '../../language/testing/with-texts.js';
import { Texts } from '../../language/texts.js';
import { aCause, aConviction, aFigure, aResult, aRound, anArea, inBoth, withheld } from '../testing/a-result.js';
import { withheldIn } from './withheld-in.js';

const NOTHING: TeamResult = {
  ...aResult(aCause('clarity', aFigure(3, 3.4))),
  stance: {
    sentence: inBoth('letting go'),
    finding: {
      status: 'clear',
      stance: 'letting-go',
      box: {
        room: { middle: 4, interval: { low: 3.5, high: 4.5 } },
        involvement: { middle: 4, interval: { low: 3.5, high: 4.5 } },
      },
    },
    ownPoint: null,
  },
  comments: {
    status: 'shown',
    value: { label: inBoth('x'), units: [], respondents: aResult().group!.respondents, comments: [] },
  },
};

describe('what a page does not show', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: withTexts() });
    TestBed.inject(LanguageStore).choose('en');
  });

  const inWords = (more: Partial<TeamResult>) =>
    withheldIn(TestBed.inject(Texts), { ...NOTHING, ...more }).map(({ what, reason }) => `${what}: ${reason}`);

  it('is nothing if nothing is withheld', () => {
    expect(inWords({})).toEqual([]);
  });

  it('is each figure of a cause with its reason, statements by their number', () => {
    const item = (itemId: string, figure: ReturnType<typeof aFigure>) => ({
      itemId,
      text: inBoth(itemId),
      reversed: false,
      figure,
    });
    const cause = aCause('clarity', withheld('too-few-items'), {
      organisation: withheld('no-part-shown'),
      previous: withheld('too-few-respondents'),
      items: [
        item('a', withheld('item-needs-eight')),
        item('b', withheld('item-needs-eight')),
        item('c', aFigure(2, 3)),
      ],
    });

    expect(inWords({ causes: [cause] })).toEqual([
      'scale clarity: too-few-items',
      'scale clarity of the organisation: no-part-shown',
      'scale clarity in the round before: too-few-respondents',
      '2 statements behind scale clarity: item-needs-eight',
    ]);
  });

  it('is the stance, the areas, the convictions, the comments and how many answered', () => {
    const group = { ...NOTHING.group!, respondents: { status: 'withheld' as const, reason: 'no-group' as const } };

    expect(
      inWords({
        group,
        stance: { ...NOTHING.stance, finding: { status: 'withheld', reason: 'response-below-40' } },
        delegation: {
          levels: [],
          areas: [
            anArea('planning', { felt: withheld('too-few-answers'), state: 'withheld', reason: 'too-few-answers' }),
            anArea('spending', { state: 'withheld', reason: 'response-below-40' }),
            anArea('quality', { state: 'unclear', reason: 'too-wide' }),
          ],
          askedIn: null,
        },
        convictions: [aConviction('help', withheld('item-needs-eight'))],
        comments: { status: 'withheld', reason: 'too-few-comments' },
      }),
    ).toEqual([
      'how many people answered: no-group',
      'the stance: response-below-40',
      'what is felt of area planning: too-few-answers',
      'the state of area spending: response-below-40',
      'one statement about trust: item-needs-eight',
      'what people added: too-few-comments',
    ]);
  });

  it('is a figure of an earlier round, not this one again', () => {
    const then = [{ scaleId: 'clarity', figure: withheld('too-few-items'), change: null }];

    expect(
      inWords({
        overTime: [
          { round: aRound(6, 'Winter'), causes: then },
          { round: aRound(0, 'Spring'), causes: then },
        ],
      }),
    ).toEqual(['scale clarity in Winter: too-few-items']);
  });

  it('leave out what the round did not ask', () => {
    expect(
      inWords({
        stance: { ...NOTHING.stance, finding: { status: 'withheld', reason: 'not-asked' } },
        comments: { status: 'withheld', reason: 'not-asked' },
      }),
    ).toEqual([]);
  });
});
