import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deviationOf } from '../change/deviation-of.js';
import { withheld } from '../disclosed/disclosed.js';
import type { Figure } from '../indices/figure.js';
import { LEEWAY_PLAYBOOK } from '../playbook/leeway-playbook.js';
import { TRAINING_EXERCISES } from '../playbook/training-exercises.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { computeRelease, type ReleaseInput } from '../release/compute-release.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { roundsOf, withOtherAnswers, withSameBands } from '../testing/tallies.js';
import { cohortFigure } from './cohort-figure.js';
import { cohortGroups } from './cohort-groups.js';
import { trainingBrief, type TrainingBrief } from './training-brief.js';
import type { TrainingInput } from './training-input.js';

const QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  scales: LEEWAY_QUESTIONNAIRE.scales.filter(({ id }) => ['clarity', 'room', 'involvement', 'agreements'].includes(id)),
  delegation: { ...LEEWAY_QUESTIONNAIRE.delegation, areas: LEEWAY_QUESTIONNAIRE.delegation.areas.slice(0, 2) },
};
const QUALITY = withheld('too-few-for-quality');

/** Any round, any units of it as a cohort, and any of them named. */
const cases = roundsOf(QUESTIONNAIRE).chain((round) => {
  const units = round.units.map(({ id }) => id);
  return fc.tuple(
    fc.constant(round),
    fc.subarray(units, { minLength: Math.ceil(units.length / 2) }),
    fc.oneof(fc.constant(units), fc.subarray(units)),
    withOtherAnswers(round),
  );
});

function inputOf(round: ReleaseInput, cohort: readonly string[], named: readonly string[]): TrainingInput {
  return {
    questionnaire: QUESTIONNAIRE,
    kind: round.kind,
    playbook: LEEWAY_PLAYBOOK,
    exercises: TRAINING_EXERCISES,
    groups: computeRelease(round).groups,
    cohort: new Set(cohort),
    named: new Set(named),
    mirrors: new Map(),
    quality: QUALITY,
    isBesideOrganisation: true,
  };
}

const keyOf = ({ low, high, middle }: Figure): string => `${low} ${high} ${middle}`;

/** Everything in a value that looks like a figure, wherever it is. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = value as Readonly<Record<string, unknown>>;
  const own = typeof parts['middle'] === 'number' && 'low' in parts && 'high' in parts;
  return [...(own ? [keyOf(value as Figure)] : []), ...Object.values(parts).flatMap(figuresIn)];
}

function publishedIn(groups: readonly ReleaseGroup[]): readonly string[] {
  return groups.flatMap(({ figures }) =>
    Object.values(figures).flatMap((figure) => (figure.status === 'shown' ? [keyOf(figure.value)] : [])),
  );
}

/** The means of a cohort, worked out anew. */
function meansOf({ groups, cohort, named }: TrainingInput): readonly string[] {
  const inside = cohortGroups(groups, cohort).groups;
  const ids = [...new Set(inside.flatMap(({ figures }) => Object.keys(figures)))] as MeasureId[];
  return ids.flatMap((id) => {
    const figure = cohortFigure(inside, id, named, deviationOf(id, QUALITY));
    return figure.status === 'shown' ? [keyOf(figure.value.estimate.figure)] : [];
  });
}

/** Everything of single teams, and nothing of the whole. */
function perTeam({ teams, suggested, intake, hotSpots, profile, goals }: TrainingBrief): unknown {
  return {
    teams: teams.map(({ group, pattern, findings }) => [group, pattern, findings.stance, findings.areas]),
    suggested,
    intake,
    states: new Map(hotSpots.map(({ areaId, states }) => [areaId, states])),
    spreads: profile.map(({ spread }) => spread),
    points: goals
      .flatMap(({ goal, points }) =>
        points.filter(({ groupId }) => groupId !== null).map((point) => [goal.id, point.groupId, point.figures]),
      )
      .sort(),
  };
}

const withoutOrganisation = (input: TrainingInput): TrainingInput => ({ ...input, isBesideOrganisation: false });

describe('trainingBrief of any release', () => {
  it('holds no figure that the release does not hold for a named team, but for means of at least three others', () => {
    fc.assert(
      fc.property(cases, ([round, cohort, named]) => {
        const input = inputOf(round, cohort, named);
        const shown = input.groups.filter(
          ({ kind, groupUnitIds }) =>
            kind === 'organisation' ||
            (kind === 'reporting-group' && groupUnitIds.every((id) => input.named.has(id) && input.cohort.has(id))),
        );
        const held = new Set([...publishedIn(shown), ...meansOf(input)]);
        expect(figuresIn(trainingBrief(input)).filter((key) => !held.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for any answers that keep the bands', () => {
    const steer = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cases, steer, ([round, cohort, named], steps) => {
        const same = inputOf(withSameBands(round, steps), cohort, named);
        expect(trainingBrief(same)).toEqual(trainingBrief(inputOf(round, cohort, named)));
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing of single teams that depends on what unnamed ones answered', () => {
    fc.assert(
      fc.property(cases, ([round, cohort, named, other]) => {
        const input = withoutOrganisation(inputOf(round, cohort, named));
        const others = new Map(computeRelease(other).groups.map((group) => [group.id, group]));
        const groups = input.groups.map((group) =>
          group.groupUnitIds.every((id) => input.named.has(id)) ? group : (others.get(group.id) ?? group),
        );
        expect(perTeam(trainingBrief({ ...input, groups }))).toEqual(perTeam(trainingBrief(input)));
      }),
      { numRuns: 60 },
    );
  });

  it('depends on no group outside the cohort, but for the organisation beside it', () => {
    fc.assert(
      fc.property(cases, ([round, cohort, named, other]) => {
        const input = withoutOrganisation(inputOf(round, cohort, named));
        const others = new Map(computeRelease(other).groups.map((group) => [group.id, group]));
        const groups = input.groups.map((group) =>
          group.groupUnitIds.every((id) => input.cohort.has(id)) ? group : (others.get(group.id) ?? group),
        );
        expect(trainingBrief({ ...input, groups })).toEqual(trainingBrief(input));
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the groups, but for that of the teams themselves', () => {
    fc.assert(
      fc.property(cases, ([round, cohort, named]) => {
        const input = inputOf(round, cohort, named);
        const turned = { ...input, groups: [...input.groups].reverse(), cohort: new Set([...cohort].reverse()) };
        const [one, other] = [trainingBrief(input), trainingBrief(turned)];
        for (const part of ['size', 'profile', 'hotSpots', 'programmes', 'suggested', 'intake'] as const) {
          expect(other[part]).toEqual(one[part]);
        }
        expect(other.goals.map(({ goal, score }) => [goal.id, score])).toEqual(
          one.goals.map(({ goal, score }) => [goal.id, score]),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('two cohorts of any release', () => {
  it('differ by whole reporting groups, so that nothing less can be subtracted', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.boolean()), ([round, cohort], coin) => {
        const { groups } = computeRelease(round);
        const other = round.units.map(({ id }) => id).filter(() => coin.next().value);
        const [one, two] = [cohort, other].map((units) => {
          return new Set(cohortGroups(groups, new Set(units)).groups.flatMap(({ blockIds }) => blockIds));
        });
        for (const { kind, blockIds } of groups.filter((group) => group.kind === 'reporting-group')) {
          const parts = blockIds.map((id) => Number(one?.has(id)) - Number(two?.has(id)));
          expect([kind, new Set(parts).size]).toEqual(['reporting-group', 1]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
