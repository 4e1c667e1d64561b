import { describe, expect, it } from '@jest/globals';
import { type RoundDraft, defaultDates, launchOf, problemsOf } from './round-draft.js';

/** 65 bytes. */
const KEY = 'BOXtI-TvPpRMn9QLaEqhkQEb7O8HCcMaYqOeIS6K-R-YAGqsR2l6rrSY_CmnFpxof6xgTsZX5Rf_LV98IRi7vMA';
const AMSTERDAM = 'Europe/Amsterdam';
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
    expect(defaultDates(NOW, AMSTERDAM)).toEqual({ opensAt: '2026-11-25T08:00', closesAt: '2026-12-09T17:00' });
  });

  it('counts its days as the organisation’s calendar does', () => {
    const late = new Date('2026-11-22T23:30:00.000Z');
    expect(defaultDates(late, AMSTERDAM).opensAt).toBe('2026-11-26T08:00');
    expect(defaultDates(late, 'America/Curacao').opensAt).toBe('2026-11-25T08:00');
  });

  it('can be launched when everything is filled in', () => {
    expect(problemsOf(draft(), AMSTERDAM, NOW)).toEqual({});
  });

  it('needs a name that is more than spaces', () => {
    expect(problemsOf(draft({ name: '  ' }), AMSTERDAM, NOW)).toEqual({ name: 'newRound.nameMissing' });
  });

  it('cannot open in the past', () => {
    expect(problemsOf(draft({ opensAt: '2026-11-22T11:59' }), AMSTERDAM, NOW)).toEqual({
      opensAt: 'newRound.opensPast',
    });
  });

  it('cannot close before it opens, nor at the same moment', () => {
    expect(problemsOf(draft({ closesAt: '2026-11-25T08:00' }), AMSTERDAM, NOW)).toEqual({
      closesAt: 'newRound.closesBeforeOpens',
    });
  });

  it('names both dates when both are missing', () => {
    expect(problemsOf(draft({ opensAt: '', closesAt: '' }), AMSTERDAM, NOW)).toEqual({
      opensAt: 'newRound.opensMissing',
      closesAt: 'newRound.closesMissing',
    });
  });

  it('takes the public key of a works council with space around it, and sends it without', () => {
    const withKey = draft({ trusteeKey: ` ${KEY}\n` });

    expect(problemsOf(withKey, AMSTERDAM, NOW)).toEqual({});
    expect(launchOf(withKey, PLAN, AMSTERDAM)).toMatchObject({ trusteeKey: KEY });
  });

  it.each([
    ['half of it is missing', KEY.slice(0, 40)],
    ['something is around it', `key: ${KEY}`],
    ['it is of another kind', `A${KEY.slice(1)}`],
    ['it has bits too many', `${KEY.slice(0, -1)}B`],
  ])('knows a public key when %s', (_, trusteeKey) => {
    expect(problemsOf(draft({ trusteeKey }), AMSTERDAM, NOW)).toEqual({ trusteeKey: 'newRound.trusteeWrong' });
  });

  it('is sent in UTC, with the plan that was looked at', () => {
    expect(launchOf(draft({ name: ' Autumn ' }), PLAN, AMSTERDAM)).toEqual({
      name: 'Autumn',
      kind: 'pulse',
      opensAt: '2026-11-25T07:00:00.000Z',
      closesAt: '2026-12-09T16:00:00.000Z',
      planHash: 'hash',
      reminderDays: [7, 2],
    });
  });

  it('is sent with the reminders that were chosen, as far as they lie in the round', () => {
    expect(launchOf(draft({ reminderDays: [20, 1, 3] }), PLAN, AMSTERDAM)?.reminderDays).toEqual([3, 1]);
    expect(launchOf(draft({ reminderDays: [] }), PLAN, AMSTERDAM)?.reminderDays).toEqual([]);
  });

  it('sends who draws cards as far as the plan has them, and what is put together; neither without need', () => {
    expect(launchOf(draft(), PLAN, AMSTERDAM)).not.toHaveProperty('cardUnitIds');
    expect(launchOf(draft(), PLAN, AMSTERDAM)).not.toHaveProperty('joins');
    const chosen = draft({ cardUnitIds: ['gone', 'night'], joins: [['north', 'south']] });
    expect(launchOf(chosen, PLAN, AMSTERDAM)).toMatchObject({ cardUnitIds: ['night'], joins: [['north', 'south']] });
  });
});
