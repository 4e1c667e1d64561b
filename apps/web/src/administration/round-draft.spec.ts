import { describe, expect, it } from '@jest/globals';
import { type RoundDraft, defaultDates, launchOf, problemsOf } from './round-draft.js';

/** 65 bytes. */
const KEY = 'BOXtI-TvPpRMn9QLaEqhkQEb7O8HCcMaYqOeIS6K-R-YAGqsR2l6rrSY_CmnFpxof6xgTsZX5Rf_LV98IRi7vMA';
const NOW = new Date('2026-11-22T11:00:00.000Z');
const PLAN = {
  planHash: 'hash',
  blocks: [{ label: { nl: 'Noord', en: 'North' }, unitId: 'north', groupUnitIds: ['north', 'night'], headcount: 9 }],
};
const draft = (part: Partial<RoundDraft> = {}): RoundDraft => ({
  name: 'Autumn',
  kind: 'pulse',
  opensAt: '2026-11-25T08:00',
  closesAt: '2026-12-09T17:00',
  trusteeKey: '',
  reminderDays: null,
  cardUnitIds: [],
  joins: [],
  ...part,
});

describe('a round that is being prepared', () => {
  it('opens in three days in the morning and closes two weeks later, unless said otherwise', () => {
    expect(defaultDates(NOW)).toEqual({ opensAt: '2026-11-25T08:00', closesAt: '2026-12-09T17:00' });
  });

  it('counts its days as the calendar in Amsterdam does', () => {
    expect(defaultDates(new Date('2026-11-22T23:30:00.000Z')).opensAt).toBe('2026-11-26T08:00');
  });

  it('can be launched when everything is filled in', () => {
    expect(problemsOf(draft(), NOW)).toEqual({});
  });

  it('needs a name that is more than spaces', () => {
    expect(problemsOf(draft({ name: '  ' }), NOW)).toEqual({ name: 'newRound.nameMissing' });
  });

  it('cannot open in the past', () => {
    expect(problemsOf(draft({ opensAt: '2026-11-22T11:59' }), NOW)).toEqual({ opensAt: 'newRound.opensPast' });
  });

  it('cannot close before it opens, nor at the same moment', () => {
    expect(problemsOf(draft({ closesAt: '2026-11-25T08:00' }), NOW)).toEqual({
      closesAt: 'newRound.closesBeforeOpens',
    });
  });

  it('names both dates when both are missing', () => {
    expect(problemsOf(draft({ opensAt: '', closesAt: '' }), NOW)).toEqual({
      opensAt: 'newRound.opensMissing',
      closesAt: 'newRound.closesMissing',
    });
  });

  it('takes the public key of a works council with space around it, and sends it without', () => {
    const withKey = draft({ trusteeKey: ` ${KEY}\n` });

    expect(problemsOf(withKey, NOW)).toEqual({});
    expect(launchOf(withKey, PLAN)).toMatchObject({ trusteeKey: KEY });
  });

  it.each([
    ['half of it is missing', KEY.slice(0, 40)],
    ['something is around it', `key: ${KEY}`],
    ['it is of another kind', `A${KEY.slice(1)}`],
    ['it has bits too many', `${KEY.slice(0, -1)}B`],
  ])('knows a public key when %s', (_, trusteeKey) => {
    expect(problemsOf(draft({ trusteeKey }), NOW)).toEqual({ trusteeKey: 'newRound.trusteeWrong' });
  });

  it('is sent in UTC, with the plan that was looked at', () => {
    expect(launchOf(draft({ name: ' Autumn ' }), PLAN)).toEqual({
      name: 'Autumn',
      kind: 'pulse',
      opensAt: '2026-11-25T07:00:00.000Z',
      closesAt: '2026-12-09T16:00:00.000Z',
      planHash: 'hash',
      reminderDays: [7, 2],
    });
  });

  it('is sent with the reminders that were chosen, as far as they lie in the round', () => {
    expect(launchOf(draft({ reminderDays: [20, 1, 3] }), PLAN)?.reminderDays).toEqual([3, 1]);
    expect(launchOf(draft({ reminderDays: [] }), PLAN)?.reminderDays).toEqual([]);
  });

  it('sends who draws cards as far as the plan has them, and what is put together; neither without need', () => {
    expect(launchOf(draft(), PLAN)).not.toHaveProperty('cardUnitIds');
    expect(launchOf(draft(), PLAN)).not.toHaveProperty('joins');
    const chosen = draft({ cardUnitIds: ['gone', 'night'], joins: [['north', 'south']] });
    expect(launchOf(chosen, PLAN)).toMatchObject({ cardUnitIds: ['night'], joins: [['north', 'south']] });
  });
});
