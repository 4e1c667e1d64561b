import { describe, expect, it } from '@jest/globals';
import { firstDayFor, isAsked, lastDayFrom, problemsIn, topicsFor } from './agreement-draft.js';
import { aFigure, anAction } from '../testing/a-result.js';
import { anAgreement, answered } from '../testing/an-agreement.js';

const TODAY = '2026-03-10';
const GOOD = { actionId: 'planning', note: '', owner: 'Sanne', dueOn: '2026-04-01', askTeam: false };

describe('a draft of an agreement', () => {
  it('can be sent without a note', () => {
    expect(problemsIn(GOOD, TODAY, null)).toEqual({});
  });

  it('needs something that it is about, somebody, and a day', () => {
    expect(problemsIn({ ...GOOD, actionId: '', owner: '  ', dueOn: '' }, TODAY, null)).toEqual({
      actionId: 'agreements.needAction',
      owner: 'agreements.needOwner',
      dueOn: 'agreements.needDue',
    });
  });

  it.each([
    ['2026-03-09', { dueOn: 'agreements.needDue' }],
    ['2026-03-10', {}],
    ['2028-03-10', {}],
    ['2028-03-11', { dueOn: 'agreements.dueTooFar' }],
  ])('takes %s as its day, or says what is wrong', (dueOn, problems) => {
    expect(problemsIn({ ...GOOD, dueOn }, TODAY, null)).toEqual(problems);
  });

  it('keeps a day that has passed, but is not moved to another one', () => {
    expect(problemsIn({ ...GOOD, dueOn: '2026-02-01' }, TODAY, '2026-02-01')).toEqual({});
    expect(problemsIn({ ...GOOD, dueOn: '2026-02-02' }, TODAY, '2026-02-01')).toHaveProperty('dueOn');
    expect([firstDayFor('2026-02-01', TODAY), firstDayFor('2026-05-01', TODAY), firstDayFor(null, TODAY)]).toEqual([
      '2026-02-01',
      TODAY,
      TODAY,
    ]);
  });

  it('can be looked at until this day in two years', () => {
    expect(lastDayFrom('2026-12-31')).toBe('2028-12-31');
  });

  it('is about a proposal of the page, or what it was about before', () => {
    const proposals = [anAction('one'), anAction('two')];
    expect(topicsFor(proposals, null)).toEqual(proposals);
    expect(topicsFor(proposals, anAgreement(1, { actionId: 'two' }))).toEqual(proposals);
    expect(topicsFor(proposals, anAgreement(1)).map(({ actionId }) => actionId)).toEqual(['action-1', 'one', 'two']);
  });

  it('is fixed from the round on that asks about it', () => {
    const statuses = [
      { status: 'not-wanted' },
      { status: 'next-round' },
      { status: 'being-asked', roundName: 'Winter' },
      answered(aFigure(3, 3.4)),
    ] as const;
    expect(statuses.map((followUp) => isAsked(anAgreement(1, { followUp })))).toEqual([false, false, true, true]);
  });
});
