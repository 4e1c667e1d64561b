import { describe, expect, it } from '@jest/globals';
import { isOutside, isTooDense, requestOf, ruleOf, usualDraft } from './series-draft.js';

const draft = usualDraft('Team round', new Date('2027-03-01T12:00:00.000Z'), 'Europe/Amsterdam');

describe('a series in the form', () => {
  it('begins in two weeks with a baseline, and is a quarter apart until somebody stops it', () => {
    expect(requestOf(draft)).toMatchObject({
      name: 'Team round',
      firstKind: 'baseline',
      rule: { opensOn: '2027-03-15', daysOpen: 14, everyWeeks: 13, rounds: null, launchDays: 3 },
      reminderDays: [7, 2],
    });
  });

  it.each([
    ['without a name', { name: ' ' }],
    ['without a day', { opensOn: '' }],
    ['with an empty number', { everyWeeks: Number.NaN }],
    ['with too large a number', { daysOpen: 61, everyWeeks: 52 }],
    ['with half a week', { everyWeeks: 2.5 }],
    ['with less than a week between two rounds', { daysOpen: 14, everyWeeks: 2 }],
    ['with no rounds at all', { isEndless: false, rounds: 0 }],
  ])('is not sent %s', (_, part) => {
    expect(requestOf({ ...draft, ...part })).toBeNull();
  });

  it('says of each number whether it is outside, and of rounds only if they are counted', () => {
    expect(isOutside({ ...draft, launchDays: 15 }, 'launchDays')).toBe(true);
    expect(isOutside({ ...draft, rounds: 0 }, 'rounds')).toBe(false);
    expect(isOutside({ ...draft, rounds: 0, isEndless: false }, 'rounds')).toBe(true);
    expect(isTooDense({ daysOpen: 7, everyWeeks: 2 })).toBe(false);
    expect(isTooDense({ daysOpen: 8, everyWeeks: 2 })).toBe(true);
  });

  it('leaves out reminders for which a round is too short, and the number of rounds of an endless one', () => {
    expect(requestOf({ ...draft, daysOpen: 5 })?.reminderDays).toEqual([2]);
    expect(ruleOf({ ...draft, isEndless: false, rounds: 6 })?.rounds).toBe(6);
  });
});
