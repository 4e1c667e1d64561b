import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withheld } from '../disclosed/disclosed.js';
import { computeRelease, type ReleaseInput } from '../release/compute-release.js';
import { rounds, SHORT_QUESTIONNAIRE, withOtherAnswers, withSameBands } from '../testing/tallies.js';
import { beforeAndAfter, type BeforeAndAfter, type BeforeAndAfterInput } from './before-and-after.js';
import { LEAST_RESPONDENTS, LEAST_TEAMS, type Stated } from './effect-refusal.js';
import type { Effect } from './effect-of.js';

/** Two rounds of one organisation, a cohort, teams to compare with, and those that are named. */
const cases = rounds
  .filter(({ blocks }) => blocks.length >= LEAST_TEAMS)
  .chain((round) => {
    const units = round.units.map(({ id }) => id);
    return fc.record({
      round: fc.constant(round),
      later: withOtherAnswers(round),
      cohort: fc.oneof(fc.constant(units), fc.subarray(units, { minLength: Math.ceil(units.length / 2) })),
      named: fc.oneof(fc.constant(units), fc.subarray(units)),
    });
  });

function inputOf(
  round: ReleaseInput,
  later: ReleaseInput,
  cohort: readonly string[],
  named: readonly string[],
): BeforeAndAfterInput {
  const momentOf = (closed: ReleaseInput): BeforeAndAfterInput['before'] => {
    return { questionnaire: SHORT_QUESTIONNAIRE, kind: closed.kind, groups: computeRelease(closed).groups };
  };
  return {
    before: momentOf(round),
    after: momentOf(later),
    cohort: new Set(cohort),
    comparison: new Set(round.units.map(({ id }) => id).filter((id) => !cohort.includes(id))),
    named: new Set(named),
    quality: withheld('too-few-for-quality'),
  };
}

function effectsIn({ scales }: BeforeAndAfter): readonly Stated<Effect>[] {
  return scales.flatMap(({ cohort, comparison, difference }) => [cohort, comparison, difference]);
}

describe('beforeAndAfter of any two releases', () => {
  it('is the same for any answers that keep the bands, and in any order of the groups', () => {
    const steer = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cases, steer, ({ round, later, cohort, named }, steps) => {
        const input = inputOf(round, later, cohort, named);
        const found = beforeAndAfter(input);
        const same = inputOf(withSameBands(round, steps), withSameBands(later, steps), [...cohort].reverse(), named);
        const turned = { ...same, after: { ...same.after, groups: [...(same.after.groups ?? [])].reverse() } };
        expect(beforeAndAfter(turned)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('states nothing of fewer than four teams or twenty people', () => {
    fc.assert(
      fc.property(cases, ({ round, later, cohort, named }) => {
        const { scales } = beforeAndAfter(inputOf(round, later, cohort, named));
        for (const effect of scales.flatMap((scale) => [scale.cohort, scale.comparison])) {
          if (effect.status === 'refused') continue;
          expect(effect.value.teams).toBeGreaterThanOrEqual(LEAST_TEAMS);
          expect(Math.min(...effect.value.respondents)).toBeGreaterThanOrEqual(LEAST_RESPONDENTS);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is turned round if the rounds are', () => {
    fc.assert(
      fc.property(cases, ({ round, later, cohort, named }) => {
        const input = inputOf(round, later, cohort, named);
        const forth = effectsIn(beforeAndAfter(input));
        const back = effectsIn(beforeAndAfter({ ...input, before: input.after, after: input.before }));
        for (const [index, effect] of forth.entries()) {
          const other = back[index];
          expect(other?.status).toBe(effect.status);
          if (effect.status === 'refused' || other?.status !== 'stated') continue;
          expect(other.value.mean).toBeCloseTo(-effect.value.mean, 8);
          expect(other.value.interval.low).toBeCloseTo(-effect.value.interval.high, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has rows of named teams alone', () => {
    fc.assert(
      fc.property(cases, ({ round, later, cohort, named }) => {
        const { scales } = beforeAndAfter(inputOf(round, later, cohort, named));
        const units = scales.flatMap(({ teams }) => teams.flatMap(({ unitIds }) => unitIds));
        expect(units.filter((id) => !named.includes(id) || !cohort.includes(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
