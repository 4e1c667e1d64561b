import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Moment } from '../before-after/moment.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { rankOf } from '../testing/rank-of.js';
import { teamOf } from '../testing/teams.js';
import type { LinearForm } from './linear-form.js';
import { mayBeNamed, namesAlone } from './may-be-named.js';
import type { SeenView, TrainerView } from './trainer-view.js';
import { viewAllowed } from './view-allowed.js';

const UNITS = [...'abcdef'];
const ROUNDS = ['spring', 'autumn'];
const rounds: ReadonlyMap<string, Moment> = new Map(
  ROUNDS.map((id) => [
    id,
    {
      questionnaire: LEEWAY_QUESTIONNAIRE,
      kind: 'pulse',
      groups: UNITS.map((unitId, index) => teamOf(unitId, { 'scale:clarity': 3 }, 6 + 5 * index)),
    },
  ]),
);
const teams = (names: Iterable<string>): ReadonlySet<string> => new Set(names);
const brief = (cohort: Iterable<string>, roundId = 'spring'): TrainerView => {
  return { kind: 'brief', roundId, cohort: teams(cohort), isBesideOrganisation: false };
};
const as = (view: TrainerView, named = ''): SeenView => ({ view, named: teams(named) });

describe('mayBeNamed', () => {
  const named = (seen: readonly SeenView[], agreed: string, view = brief('abcd')): string =>
    [...mayBeNamed({ rounds, agreed: teams(agreed), seen }, view)].sort().join('');

  it('names everybody who agrees before anything was seen', () => {
    expect(named([], 'abc')).toBe('abc');
  });

  it('keeps back the one that would tell the last team of a whole that was seen', () => {
    expect(named([as(brief('abc'))], 'a')).toBe('a');
    expect(named([as(brief('abc'))], 'ab')).toBe('a');
    expect(named([as(brief('abc'))], 'abc')).toBe('abc');
    expect(named([as(brief('abcd'))], 'ab')).toBe('ab');
  });

  it('names them in a round of which nothing was seen', () => {
    expect(named([as(brief('abc'))], 'ab', brief('abcd', 'autumn'))).toBe('ab');
  });

  it('keeps naming those that were seen by name', () => {
    expect(named([as(brief('abc')), as(brief('b'), 'b')], 'ab')).toBe('b');
  });

  it('minds the spread beside changes, which tells two teams together', () => {
    const change = (cohort: string): TrainerView => {
      return {
        kind: 'before-and-after',
        beforeId: 'spring',
        afterId: 'autumn',
        cohort: teams(cohort),
        comparison: teams(''),
      };
    };
    expect(named([as(change('abcd'))], 'ab', change('abcd'))).toBe('a');
    expect(named([as(change('abcd'))], 'ab', brief('abcd'))).toBe('ab');
  });
});

describe('a trainer who looks again and again, while managers agree and take it back', () => {
  /** Managers who change their mind, and then a cohort of a round that is looked at. */
  const step = fc.record({
    turned: fc.subarray(UNITS, { maxLength: 3 }),
    cohort: fc.subarray(UNITS, { minLength: 1 }),
    roundId: fc.constantFrom(...ROUNDS),
  });

  it('never knows a team whose manager did not agree while they did not, worked out another way', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let agreed: ReadonlySet<string> = new Set();
        const seen: SeenView[] = [];
        // Every figure that stood on a page, as a row over `round|team`.
        const facts: LinearForm[] = [];
        for (const { turned, cohort, roundId } of steps) {
          agreed = new Set(UNITS.filter((id) => agreed.has(id) !== turned.includes(id)));
          const before = knownTeams(facts);
          const question = { rounds, agreed, seen: [...seen] };
          const view = brief(cohort, roundId);
          const page = { view, named: mayBeNamed(question, view) };
          const byName = namesAlone(view, page.named);
          expect(viewAllowed(question, byName)).toEqual({ status: 'allowed' });
          const shown = viewAllowed(question, page).status === 'allowed' ? page : byName;
          seen.push(shown);
          facts.push(...factsOf(shown, roundId));
          const told = knownTeams(facts).filter((unknown) => !before.includes(unknown));
          expect(told.filter((unknown) => !agreed.has(unknown.split('|')[1] ?? ''))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  function factsOf({ view, named }: SeenView, roundId: string): LinearForm[] {
    const unknown = (id: string): string => `${roundId}|${id}`;
    const cohort = [...view.cohort];
    const unnamed = cohort.filter((id) => !named.has(id));
    const single = cohort.filter((id) => named.has(id)).map((id): LinearForm => new Map([[unknown(id), 1n]]));
    // With the named ones taken off, the whole tells the weighted sum of the others, or nothing if they are too few.
    const whole: LinearForm = new Map(unnamed.map((id) => [unknown(id), weightOf(id)]));
    return unnamed.length < 3 ? single : [...single, whole];
  }

  /** Twice the middle of the band of that many people: 6 is in 5–7, 11 in 11–15, 16 in 16–20 and so on. */
  function weightOf(id: string): bigint {
    const respondents = rounds.get('spring')?.groups?.[UNITS.indexOf(id)]?.respondents;
    return respondents?.status === 'shown' ? BigInt(respondents.value.from + respondents.value.to) : 0n;
  }

  function knownTeams(facts: readonly LinearForm[]): string[] {
    const unknowns = ROUNDS.flatMap((roundId) => UNITS.map((id) => `${roundId}|${id}`));
    return unknowns.filter((unknown) => {
      const without = facts.map((form) => new Map([...form].filter(([name]) => name !== unknown)));
      return rankOf(without) < rankOf(facts);
    });
  }
});
