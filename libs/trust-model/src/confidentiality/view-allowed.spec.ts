import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Moment } from '../before-after/moment.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { ReleaseGroup } from '../release/release.js';
import { rankOf } from '../testing/rank-of.js';
import { teamOf } from '../testing/teams.js';
import type { LinearForm } from './linear-form.js';
import type { SeenView, TrainerView } from './trainer-view.js';
import { cohortAllowed, viewAllowed, type ViewDecision } from './view-allowed.js';

const UNITS = [...'abcdefgh'];
const roundOf = (groups: readonly ReleaseGroup[]): Moment => {
  return { questionnaire: LEEWAY_QUESTIONNAIRE, kind: 'pulse', groups };
};
const rounds = (sizes: readonly number[] = []): ReadonlyMap<string, Moment> =>
  new Map([['spring', roundOf(UNITS.map((id, index) => teamOf(id, { 'scale:clarity': 3 }, sizes[index] ?? 8)))]]);
const teams = (names: string): ReadonlySet<string> => new Set(names);
const as = (view: TrainerView, named = ''): SeenView => ({ view, named: teams(named) });
const compared = (names: string): TrainerView => {
  return {
    kind: 'before-and-after',
    beforeId: 'spring',
    afterId: 'autumn',
    cohort: teams(names),
    comparison: teams(''),
  };
};

describe('cohortAllowed', () => {
  it('lets any first cohort be made: one or two unnamed teams are not in its figures', () => {
    fc.assert(
      fc.property(fc.subarray(UNITS), fc.subarray(UNITS), (named, cohort) => {
        expect(cohortAllowed(rounds(), new Set(named), [], new Set(cohort))).toEqual({ status: 'allowed' });
      }),
    );
  });

  it('refuses a cohort that differs by one unnamed team from another, and lets named ones be', () => {
    const refusal = { status: 'refused', reason: 'tells-one-team' };
    expect(cohortAllowed(rounds(), teams(''), [teams('abcd')], teams('abc'))).toEqual(refusal);
    expect(cohortAllowed(rounds(), teams('d'), [teams('abcd')], teams('abc'))).toEqual({ status: 'allowed' });
    expect(cohortAllowed(rounds(), teams(''), [teams('abcde')], teams('abc'))).toEqual({ status: 'allowed' });
  });

  it('refuses what only several cohorts together tell', () => {
    const existing = [teams('abc'), teams('cde')];
    expect(cohortAllowed(rounds(), teams(''), existing.slice(1), teams('abde'))).toEqual({ status: 'allowed' });
    expect(cohortAllowed(rounds(), teams(''), existing, teams('abde'))).toMatchObject({ status: 'refused' });
  });

  it('refuses what a withheld figure tells, of that measure alone', () => {
    const groups = UNITS.map((id) => teamOf(id, { 'scale:clarity': 3, 'scale:attention': id === 'e' ? null : 3 }));
    const some = new Map([['spring', roundOf(groups)]]);
    expect(cohortAllowed(some, teams(''), [teams('abcde')], teams('abc'))).toMatchObject({ status: 'refused' });
  });

  it('never lets a row of cohorts tell of an unnamed team, worked out another way', () => {
    const cohorts = fc.array(fc.subarray(UNITS, { minLength: 3 }), { minLength: 1, maxLength: 6 });
    const sizes = fc.array(fc.integer({ min: 5, max: 30 }), { minLength: UNITS.length, maxLength: UNITS.length });
    fc.assert(
      fc.property(cohorts, fc.subarray(UNITS), sizes, (wanted, named, people) => {
        const made: ReadonlySet<string>[] = [];
        for (const cohort of wanted.map((names) => new Set(names))) {
          if (cohortAllowed(rounds(people), new Set(named), made, cohort).status === 'allowed') made.push(cohort);
        }
        const unnamed = UNITS.filter((id) => !named.includes(id));
        const told = made.map((cohort): LinearForm => {
          const counted = unnamed.filter((id) => cohort.has(id));
          // The weight of a team is the middle of its band; only whether the same team has the same one matters here.
          return new Map(counted.length < 3 ? [] : counted.map((id) => [id, BigInt(7 + UNITS.indexOf(id))]));
        });
        for (const id of unnamed) {
          const without = told.map((form) => new Map([...form].filter(([name]) => name !== id)));
          expect(rankOf(without)).toBe(rankOf(told));
        }
      }),
    );
  });
});

describe('viewAllowed', () => {
  const both = new Map([...rounds(), ['autumn', roundOf(UNITS.map((id) => teamOf(id, { 'scale:clarity': 3.5 })))]]);
  const brief = (cohort: string, isBesideOrganisation = false): TrainerView => {
    return { kind: 'brief', roundId: 'spring', cohort: teams(cohort), isBesideOrganisation };
  };

  /** A question of a trainer who sees the same teams by name now as whenever they looked before. */
  const ask = (
    moments: ReadonlyMap<string, Moment>,
    seen: readonly TrainerView[],
    wanted: TrainerView,
    named = '',
  ): ViewDecision =>
    viewAllowed(
      { rounds: moments, agreed: teams(named), seen: seen.map((view) => as(view, named)) },
      as(wanted, named),
    );

  it('refuses changes of cohorts that differ by two unnamed teams: with the spread both would be told', () => {
    const after = (seen: string): ViewDecision => ask(both, [compared(seen)], compared('abcd'));
    expect(after('abcdef')).toEqual({ status: 'refused', reason: 'tells-two-teams' });
    expect(after('abcdefg')).toEqual({ status: 'allowed' });
    expect(after('abcde')).toEqual({ status: 'refused', reason: 'tells-one-team' });
    // Two whose managers agree need no protection, by name on that page or not.
    const agreed = { rounds: both, agreed: teams('ef'), seen: [as(compared('abcdef'))] };
    expect(viewAllowed(agreed, as(compared('abcd')))).toEqual({ status: 'allowed' });
  });

  it('refuses weighted means of both rounds beside an unweighted change, where they tell a team', () => {
    const sizes = new Map([
      ['spring', roundOf([...'abcd'].map((id) => teamOf(id, { 'scale:clarity': 3 }, id === 'a' ? 30 : 8)))],
      ['autumn', roundOf([...'abcd'].map((id) => teamOf(id, { 'scale:clarity': 3 }, 8)))],
    ]);
    const seen: TrainerView[] = [brief('abcd'), { ...brief('abcd'), roundId: 'autumn' } as TrainerView];
    expect(ask(sizes, [], compared('abcd'))).toEqual({ status: 'allowed' });
    expect(ask(sizes, seen, compared('abcd'))).toEqual({ status: 'refused', reason: 'tells-one-team' });
  });

  it('refuses the organisation beside a cohort of all unnamed teams but one, and lets the cohort be without it', () => {
    const organisation: ReleaseGroup = {
      ...teamOf(UNITS, { 'scale:clarity': 3 }, 64),
      kind: 'organisation',
      id: 'organisation',
    };
    const whole = new Map([['spring', roundOf([...(both.get('spring')?.groups ?? []), organisation])]]);
    expect(ask(whole, [], brief('abcdefg', true))).toEqual({ status: 'refused', reason: 'tells-one-team' });
    expect(ask(whole, [], brief('abcdefg'))).toEqual({ status: 'allowed' });
  });

  it('always allows a page about named teams alone', () => {
    fc.assert(
      fc.property(fc.subarray(UNITS), fc.array(fc.subarray(UNITS), { maxLength: 4 }), (named, cohorts) => {
        const seen = cohorts.flatMap((names) => [brief(names.join('')), compared(names.join(''))]);
        for (const wanted of [brief(named.join('')), compared(named.join(''))]) {
          expect(ask(both, seen, wanted, named.join(''))).toEqual({ status: 'allowed' });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses nothing for what was told before', () => {
    const seen = [brief('abcd'), brief('abc')];
    expect(ask(both, seen, brief('abcd'))).toEqual({ status: 'allowed' });
  });

  it('reckons with teams that were seen by name and are no more, in the round in which they were', () => {
    const seen = [as(brief('ab'), 'ab')];
    const after = (wanted: TrainerView): ViewDecision =>
      viewAllowed({ rounds: both, agreed: teams(''), seen }, as(wanted));
    expect(after(brief('abc'))).toEqual({ status: 'refused', reason: 'tells-one-team' });
    expect(after(brief('abcd'))).toEqual({ status: 'allowed' });
    expect(after({ ...brief('abc'), roundId: 'autumn' } as TrainerView)).toEqual({ status: 'allowed' });
  });

  it('reckons with changes of teams that were seen by name in both rounds', () => {
    const autumn = { ...brief('ab'), roundId: 'autumn' } as TrainerView;
    const after = (seen: readonly SeenView[]): ViewDecision =>
      viewAllowed({ rounds: both, agreed: teams(''), seen }, as(compared('abcd')));
    expect(after([as(brief('ab'), 'ab')])).toEqual({ status: 'allowed' });
    expect(after([as(brief('ab'), 'ab'), as(autumn, 'ab')])).toEqual({ status: 'refused', reason: 'tells-two-teams' });
  });

  it('protects a team in one round that was told in another, and none whose manager agrees', () => {
    const autumn = (cohort: string): TrainerView => ({ ...brief(cohort), roundId: 'autumn' }) as TrainerView;
    const seen = [as(brief('abc')), as(brief('ab'), 'ab'), as(autumn('ab'), 'ab')];
    const after = (agreed: string): ViewDecision =>
      viewAllowed({ rounds: both, agreed: teams(agreed), seen }, as(autumn('abc')));
    expect(after('')).toEqual({ status: 'refused', reason: 'tells-one-team' });
    expect(after('c')).toEqual({ status: 'allowed' });
  });

  it('takes what was seen as it was then, with the teams that counted then', () => {
    // Of three teams two were by name, so that the third was left out of the whole: nothing was told of it.
    const seen = [as(brief('abc'), 'ab')];
    const question = { rounds: both, agreed: teams(''), seen };
    expect(viewAllowed(question, as(brief('abcd')))).toEqual({ status: 'allowed' });
    expect(viewAllowed({ ...question, seen: [as(brief('abc'))] }, as(brief('abcd')))).toMatchObject({
      status: 'refused',
    });
  });
});
