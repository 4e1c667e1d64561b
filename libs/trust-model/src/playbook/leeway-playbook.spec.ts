import { describe, expect, it } from '@jest/globals';
import { STUCK_STATES } from '../delegation/area-state.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { Translated } from '../questionnaire/questionnaire.js';
import { STANCES } from '../stance/stance.js';
import { LEEWAY_PLAYBOOK } from './leeway-playbook.js';
import { ACTION_SCALES, type GoalEvidence } from './playbook.js';

const { actions, learningGoals } = LEEWAY_PLAYBOOK;
const scaleIds = LEEWAY_QUESTIONNAIRE.scales.map(({ id }) => id);
const stuckStances = STANCES.filter((stance) => stance !== 'letting-go');
const targets: readonly string[] = [...ACTION_SCALES, ...stuckStances, ...STUCK_STATES];

const isComplete = ({ nl, en }: Translated): boolean => nl.trim().length > 0 && en.trim().length > 0 && nl !== en;

function scalesIn(evidence: GoalEvidence): readonly string[] {
  if (evidence.kind === 'high-with-low') return [evidence.high, ...evidence.low];
  return 'scaleId' in evidence ? [evidence.scaleId] : [];
}

describe('LEEWAY_PLAYBOOK', () => {
  it('has twenty-two actions and seven learning goals, each with an id of its own', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(22);
    expect(new Set(learningGoals.map(({ id }) => id)).size).toBe(7);
    expect([actions.length, learningGoals.length]).toEqual([22, 7]);
    expect([...actions, ...learningGoals].every(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
  });

  it('says everything in both languages', () => {
    const texts = [
      ...actions.flatMap(({ title, how, check }) => [title, how, check]),
      ...learningGoals.flatMap(({ title, goal, exercise }) => [title, goal, exercise]),
    ];
    expect(texts.filter((text) => !isComplete(text))).toEqual([]);
  });

  it('answers only to what is known, and every action to something', () => {
    expect(new Set(targets).size).toBe(targets.length);
    expect(actions.flatMap((action) => action.for).filter((target) => !targets.includes(target))).toEqual([]);
    expect(actions.every((action) => action.for.length > 0)).toBe(true);
    expect(ACTION_SCALES.filter((scale) => !scaleIds.includes(scale))).toEqual([]);
  });

  it('has an action for each cause, each stuck stance and each stuck state', () => {
    const answered = new Set<string>(actions.flatMap((action) => action.for));
    const causes = LEEWAY_QUESTIONNAIRE.scales.filter(({ group }) => group === 'cause').map(({ id }) => id);
    expect([...causes, ...stuckStances, ...STUCK_STATES].filter((target) => !answered.has(target))).toEqual([]);
  });

  it('asks for evidence on scales and facets that exist', () => {
    const evidence = learningGoals.flatMap((goal) => goal.evidence);
    expect(evidence.flatMap(scalesIn).filter((id) => !scaleIds.includes(id))).toEqual([]);
    for (const { scaleId, facet } of evidence.filter((one) => one.kind === 'low-facet')) {
      const items = LEEWAY_QUESTIONNAIRE.scales.find(({ id }) => id === scaleId)?.items ?? [];
      expect(items.some((item) => item.facet === facet)).toBe(true);
    }
    expect(learningGoals.every((goal) => goal.evidence.length > 0)).toBe(true);
  });
});
