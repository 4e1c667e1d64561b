import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../change/side-of.js';
import { AREA_STATES } from '../delegation/area-state.js';
import { areaIn, BOX, clearStance, stanceFindings } from '../testing/findings.js';
import { actionsFor, type ActionFindings, type ActionReason } from './actions-for.js';
import { facetKey, learningGoalsFor, type GoalFindings } from './learning-goals-for.js';
import { LEEWAY_PLAYBOOK } from './leeway-playbook.js';
import { ACTION_SCALES } from './playbook.js';

const { actions, learningGoals } = LEEWAY_PLAYBOOK;
const NOTHING: ActionFindings = { stance: clearStance('letting-go'), areas: [], lowestCause: null, lowScales: [] };

const proposed = (findings: Partial<ActionFindings>): readonly string[] =>
  actionsFor({ ...NOTHING, ...findings }, actions).map(({ action }) => action.id);

const anyFindings: fc.Arbitrary<ActionFindings> = fc.record({
  stance: stanceFindings,
  areas: fc
    .array(fc.constantFrom(...AREA_STATES), { maxLength: 6 })
    .map((states) => states.map((state, index) => areaIn(`area-${index}`, state, index))),
  lowestCause: fc.constantFrom(null, 'clarity', 'expectations', 'attention', 'uncertainty'),
  lowScales: fc.subarray([...ACTION_SCALES]),
});

function targetOf(reason: ActionReason): string {
  if (reason.kind === 'area') return reason.state;
  return reason.kind === 'stance' ? reason.stance : reason.scaleId;
}

describe('actionsFor', () => {
  it.each<[string, Partial<ActionFindings>, readonly string[]]>([
    ['nothing', {}, []],
    [
      'an area that flows, one that is unclear',
      { areas: [areaIn('planning', 'flowing'), areaIn('quality', 'unclear')] },
      [],
    ],
    ['a cause', { lowestCause: 'attention' }, ['quarter-of-an-hour', 'name-what-you-saw']],
    ['a stance', { stance: clearStance('dropping') }, ['stay-near']],
    ['a low foundation', { lowScales: ['balance'] }, ['fitting-help']],
    [
      'an area and a cause: first what answers to both',
      { areas: [areaIn('customers', 'not-landing')], lowestCause: 'expectations' },
      ['trade-expectations', 'decisions-that-are-yours', 'return-the-question'],
    ],
    [
      'a dropped area before a ready one',
      { areas: [areaIn('planning', 'ready'), areaIn('quality', 'dropped')] },
      ['stay-near', 'step-back-one-level', 'hand-over-one-thing', 'small-risk-first'],
    ],
    [
      'an area before the stance before the cause',
      { areas: [areaIn('planning', 'held')], stance: clearStance('holding-on'), lowestCause: 'clarity' },
      [
        'hand-over-one-thing',
        'swap-checking-for-calling',
        'decisions-that-are-yours',
        'return-the-question',
        'know-what-people-can',
        'say-the-why',
        'one-priority-list',
        'say-what-is-not-known',
      ],
    ],
  ])('for %s', (_, findings, ids) => {
    expect(proposed(findings)).toEqual(ids);
  });

  it('takes no stance for found while it may be letting go', () => {
    expect(proposed({ stance: { status: 'unclear', touches: ['letting-go', 'holding-on'], box: BOX } })).toEqual([]);
    const stuck = { status: 'unclear' as const, touches: ['holding-on' as const, 'dropping' as const], box: BOX };
    expect(proposed({ stance: stuck })).toContain('stay-near');
  });

  it('gives all reasons for an action, in the order in which they are spoken of', () => {
    const findings = {
      ...NOTHING,
      areas: [areaIn('planning', 'held', 1), areaIn('spending', 'held', 2)],
      stance: clearStance('holding-on'),
    };
    expect(actionsFor(findings, actions)[0]).toMatchObject({
      action: { id: 'hand-over-one-thing' },
      reasons: [
        { kind: 'area', areaId: 'spending', state: 'held' },
        { kind: 'area', areaId: 'planning', state: 'held' },
        { kind: 'stance', stance: 'holding-on' },
      ],
    });
  });

  it('names a cause that is also a low scale once', () => {
    const findings = { ...NOTHING, lowestCause: 'attention', lowScales: ['attention'] };
    expect(actionsFor(findings, actions)[0]?.reasons).toEqual([{ kind: 'cause', scaleId: 'attention' }]);
  });

  it('proposes each action once, exactly those that answer to a finding, and only for that', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const proposals = actionsFor(findings, actions);
        expect(new Set(proposals.map(({ action }) => action.id)).size).toBe(proposals.length);
        for (const { action, reasons } of proposals) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every((reason) => action.for.some((target) => target === targetOf(reason)))).toBe(true);
        }
        const found = new Set(proposals.flatMap(({ reasons }) => reasons.map(targetOf)));
        for (const { state } of findings.areas) {
          const isAnswered = actions.some((action) => action.for.some((target) => target === state.state));
          expect(found.has(state.state)).toBe(isAnswered);
        }
        if (findings.lowestCause !== null) expect(found.has(findings.lowestCause)).toBe(true);
      }),
    );
  });
});

describe('learningGoalsFor', () => {
  const none: GoalFindings = {
    stance: clearStance('letting-go'),
    areas: [],
    scaleSides: new Map(),
    facetSides: new Map(),
    belowOwnView: new Set(),
  };
  const sides = (given: Record<string, Side>): Pick<GoalFindings, 'scaleSides'> => ({
    scaleSides: new Map(Object.entries(given)),
  });

  it.each<[string, Partial<GoalFindings>, readonly string[]]>([
    ['nothing', {}, []],
    ['a dropped area', { areas: [areaIn('quality', 'dropped')] }, ['trusting-too-easily']],
    [
      'high propensity with low agreements',
      sides({ propensity: 'above', agreements: 'below' }),
      ['trusting-too-easily', 'distrust'],
    ],
    ['high propensity with clear agreements', sides({ propensity: 'above', agreements: 'above' }), []],
    ['low agreements with propensity unclear', sides({ propensity: 'unclear', agreements: 'below' }), ['distrust']],
    [
      'doubt about one’s own work',
      { facetSides: new Map([[facetKey('uncertainty', 'own-work'), 'below']]) },
      ['self-trust'],
    ],
    ['trust that the team notices less of', { belowOwnView: new Set(['trust-received']) }, ['managing-trust']],
    ['a stance', { stance: clearStance('holding-on') }, ['letting-go']],
    [
      'more evidence first',
      { areas: [areaIn('customers', 'not-landing')], ...sides({ clarity: 'below' }) },
      ['communicating-trust', 'delegating'],
    ],
  ])('for %s', (_, findings, ids) => {
    expect(learningGoalsFor({ ...none, ...findings }, learningGoals).map(({ goal }) => goal.id)).toEqual(ids);
  });

  it('gives the part of the evidence that was found', () => {
    const findings = { ...none, areas: [areaIn('planning', 'ready'), areaIn('quality', 'held')] };
    expect(learningGoalsFor(findings, learningGoals)).toMatchObject([
      {
        goal: { id: 'delegating' },
        evidence: [
          { kind: 'area-state', state: 'held' },
          { kind: 'area-state', state: 'ready' },
        ],
      },
    ]);
  });
});
