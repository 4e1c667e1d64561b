import { describe, expect, it } from '@jest/globals';
import { withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { LEEWAY_PLAYBOOK } from '../playbook/leeway-playbook.js';
import { TRAINING_EXERCISES } from '../playbook/training-exercises.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { MeasureId } from '../release/measure-id.js';
import { teamOf } from '../testing/teams.js';
import { EVIDENCE_WEIGHTS } from './rank-goals.js';
import { trainingBrief, type TrainingBrief } from './training-brief.js';
import type { TrainingInput } from './training-input.js';

/** Figures that are neither low nor high, but for those that are given. */
const figuresWith = (own: Readonly<Record<MeasureId, number | null>>): Record<MeasureId, number | null> => ({
  ...Object.fromEntries(LEEWAY_QUESTIONNAIRE.scales.map(({ id }) => [`scale:${id}`, 3])),
  ...Object.fromEntries(
    LEEWAY_QUESTIONNAIRE.delegation.areas.flatMap(({ id }) => [
      [`area:${id}:current`, 3],
      [`area:${id}:wanted`, 3],
    ]),
  ),
  ...own,
});

const AREA = LEEWAY_QUESTIONNAIRE.delegation.areas[1]?.id ?? '';
/** Two teams that are dropped in an area, one in which room is low, one with a low clarity, one without anything. */
const TEAMS = [
  teamOf('a', figuresWith({ 'scale:involvement': 1.5, [`area:${AREA}:current`]: 4.5, [`area:${AREA}:wanted`]: 2 })),
  teamOf('b', figuresWith({ 'scale:involvement': 1.5, [`area:${AREA}:current`]: 4.5, [`area:${AREA}:wanted`]: 2 })),
  teamOf('c', figuresWith({ 'scale:room': 1.5 })),
  teamOf('d', figuresWith({ 'scale:clarity': 1.5 }), 20),
  teamOf('e', figuresWith({})),
];

function briefOf(changed: Partial<TrainingInput> = {}): TrainingBrief {
  return trainingBrief({
    questionnaire: LEEWAY_QUESTIONNAIRE,
    kind: 'baseline',
    playbook: LEEWAY_PLAYBOOK,
    exercises: TRAINING_EXERCISES,
    groups: TEAMS,
    cohort: new Set('abcde'),
    named: new Set('abcde'),
    mirrors: new Map(),
    quality: withheld('too-few-for-quality'),
    isBesideOrganisation: true,
    ...changed,
  });
}

describe('trainingBrief', () => {
  it('gives the profile of the whole, weighted by the middles of the respondent bands, and its spread', () => {
    const clarity = briefOf().profile.find(({ scaleId }) => scaleId === 'clarity');
    // Four teams of 8–10 with a figure of 3, one of 16–20 with 1.5: (4 · 9 · 3 + 18 · 1.5) / 54.
    expect(clarity).toMatchObject({
      figure: { value: { groups: 5, estimate: { figure: figure(2.5, 2.5, 2.5) } } },
      side: 'below',
      spread: { teams: 5, lowest: 1.5, highest: 3, deviation: expect.closeTo(0.6708, 4), isToldApart: true },
    });
    expect(briefOf({ cohort: new Set('ad') }).profile[0]?.spread).toBeNull();
  });

  it('puts the area in which most teams are stuck first, and counts their states', () => {
    const [first, ...others] = briefOf().hotSpots;
    expect(first).toMatchObject({ areaId: AREA, stuck: 2, states: { dropped: 2, unclear: 3, held: 0 } });
    expect(others.map(({ areaId }) => areaId)).toEqual(
      LEEWAY_QUESTIONNAIRE.delegation.areas.map(({ id }) => id).filter((id) => id !== AREA),
    );
  });

  it('ranks the goals by documented weights, every point with its figures and its threshold', () => {
    const { goals } = briefOf();
    expect(goals.map(({ goal, score }) => [goal.id, score])).toEqual([
      // Room low in the cohort and in a team: 4 + 4; in two teams holding on or dropping, not certain which: 5 + 5.
      ['letting-go', 18],
      // Dropped in two teams: 4 + 4.
      ['trusting-too-easily', 8],
      // Clarity low in the cohort and in one team: 4 + 4; the order of the playbook decides.
      ['communicating-trust', 8],
      ['self-trust', 0],
      ['distrust', 0],
      ['delegating', 0],
      ['managing-trust', 0],
    ]);
    expect(goals[1]?.points[0]).toEqual({
      evidence: { kind: 'area-state', state: 'dropped' },
      groupId: 'block:a',
      areaIds: [AREA],
      figures: [
        { source: 'team', measureId: `area:${AREA}:current`, figure: figure(4.5, 4.5, 4.5) },
        { source: 'team', measureId: `area:${AREA}:wanted`, figure: figure(2, 2, 2) },
        { source: 'team', measureId: 'scale:involvement', figure: figure(1.5, 1.5, 1.5) },
      ],
      threshold: null,
      weight: 4,
    });
    expect(goals[2]?.points.map(({ groupId, threshold, weight }) => [groupId, threshold, weight])).toEqual([
      [null, 3, 4],
      ['block:d', 3, 4],
    ]);
  });

  it('lets two teams always outweigh one: no goal has more than three rules', () => {
    const most = Math.max(...LEEWAY_PLAYBOOK.learningGoals.map(({ evidence }) => evidence.length));
    expect(most).toBeLessThanOrEqual(3);
    expect(2 * EVIDENCE_WEIGHTS.first).toBeGreaterThan(EVIDENCE_WEIGHTS.first + (most - 1) * EVIDENCE_WEIGHTS.further);
  });

  it('counts a further point of the same team less than the first of another', () => {
    const low = { 'scale:risk': 1.5, 'scale:agreements': 1.5, 'scale:openness': 1.5 };
    const one = briefOf({ groups: [teamOf('a', figuresWith(low)), ...TEAMS.slice(1)], cohort: new Set('ae') });
    expect(one.goals.find(({ goal }) => goal.id === 'distrust')?.points.map(({ groupId, weight }) => [groupId, weight]))
      // In the cohort of two their means, 2.25, are low as well.
      .toEqual([null, null, null, 'block:a', 'block:a', 'block:a'].map((id, index) => [id, index % 3 === 0 ? 4 : 1]));
  });

  it('uses a shared mirror of a team, and shows it as evidence', () => {
    const received = LEEWAY_QUESTIONNAIRE.scales.find(({ id }) => id === 'trust-received');
    const ratings = Object.fromEntries(
      (received?.items ?? []).map(({ id, reversed }) => [id, reversed ? 1 : 5] as const),
    );
    const goals = briefOf({ mirrors: new Map([['e', { ratings, delegation: {} }]]) }).goals;
    expect(goals.find(({ goal }) => goal.id === 'managing-trust')?.points).toEqual([
      {
        evidence: { kind: 'below-own-view', scaleId: 'trust-received' },
        groupId: 'block:e',
        areaIds: [],
        figures: [
          { source: 'team', measureId: 'scale:trust-received', figure: figure(3, 3, 3) },
          { source: 'mirror', measureId: 'scale:trust-received', figure: figure(5, 5, 5) },
        ],
        threshold: 5,
        weight: 4,
      },
    ]);
  });

  it('plans the exercises of the goals with evidence into both lengths', () => {
    const [half, full] = briefOf().programmes;
    const exercisesIn = (parts: TrainingBrief['programmes'][number]['parts'] = []): unknown =>
      parts.map((part) => (part.kind === 'exercise' ? part.exerciseId : part.kind)).join(' ');
    expect(exercisesIn(half?.parts)).toBe('opening figures on-the-line two-stories break subtitles agreements closing');
    expect(exercisesIn(full?.parts)).toBe(
      'opening figures on-the-line break two-stories lunch subtitles break agreements closing',
    );
  });

  it('puts teams with the same pattern together, deals mixed groups, and asks what belongs to the patterns', () => {
    const { suggested, intake } = briefOf();
    expect(suggested).toEqual({
      samePattern: [
        { pattern: 'dropping', groupIds: ['block:a', 'block:b'] },
        { pattern: 'holding-on', groupIds: ['block:c'] },
        { pattern: 'low-cause', groupIds: ['block:d'] },
        { pattern: 'unclear', groupIds: ['block:e'] },
      ],
      mixed: [
        ['block:a', 'block:c', 'block:e'],
        ['block:b', 'block:d'],
      ],
    });
    expect(intake.map(({ pattern }) => pattern)).toEqual(['dropping', 'holding-on', 'low-cause', 'unclear']);
  });

  it('says what cannot be concluded', () => {
    expect(briefOf().limits).toEqual([
      { kind: 'one-moment' },
      { kind: 'no-own-view', groupIds: ['block:a', 'block:b', 'block:c', 'block:d', 'block:e'] },
      {
        kind: 'teams-not-told-apart',
        scaleIds: LEEWAY_QUESTIONNAIRE.scales
          .map(({ id }) => id)
          .filter((id) => !['clarity', 'room', 'involvement'].includes(id)),
      },
      { kind: 'not-beside-organisation' },
    ]);
    const merged = teamOf(['e', 'f'], figuresWith({}));
    const fewer = briefOf({
      kind: 'pulse',
      groups: [...TEAMS.slice(0, 4), merged],
      cohort: new Set('abey'),
      named: new Set('a'),
    });
    expect(fewer.limits).toEqual([
      { kind: 'one-moment' },
      { kind: 'few-teams', teams: 1 },
      { kind: 'unnamed-left-out', teams: 1 },
      { kind: 'with-others', unitIds: ['e'] },
      { kind: 'without-result', unitIds: ['y'] },
      { kind: 'no-own-view', groupIds: ['block:a'] },
      { kind: 'no-spread', teams: 1 },
      { kind: 'pulse-only' },
      { kind: 'not-beside-organisation' },
    ]);
    expect(briefOf({ cohort: new Set() }).limits.map(({ kind }) => kind)).toEqual([
      'one-moment',
      'no-teams',
      'no-spread',
      'not-beside-organisation',
      'no-evidence',
    ]);
  });

  it('shows nothing but the whole of three unnamed teams', () => {
    const { size, teams, profile, suggested, hotSpots } = briefOf({ named: new Set('ab') });
    expect(size).toMatchObject({ named: 2, unnamed: 3, unnamedLeftOut: 0 });
    expect(teams.map(({ group }) => group.id)).toEqual(['block:a', 'block:b']);
    expect(suggested.samePattern.flatMap(({ groupIds }) => groupIds)).toEqual(['block:a', 'block:b']);
    expect(hotSpots[0]?.states.dropped).toBe(2);
    expect(profile[0]).toMatchObject({ figure: { value: { groups: 5 } }, spread: null });
  });
});
