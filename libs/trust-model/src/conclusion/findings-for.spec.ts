import { describe, expect, it } from '@jest/globals';
import { shown, withheld } from '../disclosed/disclosed.js';
import { figure } from '../indices/figure.js';
import { LEEWAY_PLAYBOOK } from '../playbook/leeway-playbook.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import type { MeasureId } from '../release/measure-id.js';
import type { ReleaseGroup } from '../release/release.js';
import { findingsFor, type FindingsInput } from './findings-for.js';

/** A large group that shows narrow bands around these means, and nothing else. */
function groupOf(means: Readonly<Record<MeasureId, number>>): ReleaseGroup {
  const figures: Record<MeasureId, ReleaseGroup['figures'][MeasureId]> = {};
  for (const [id, mean] of Object.entries(means)) {
    figures[id as MeasureId] = shown(figure(mean - 0.05, mean + 0.05, mean));
  }
  return {
    id: 'block:noord',
    kind: 'reporting-group',
    unitId: 'noord',
    label: { nl: 'Team Noord', en: 'Team Noord' },
    blockIds: ['noord'],
    groupUnitIds: ['noord'],
    coverage: 'whole-unit',
    respondents: shown({ from: 51, to: 100 }),
    responseCaution: null,
    figures,
  };
}

const TEAM: Readonly<Record<MeasureId, number>> = {
  'scale:clarity': 3.6,
  'scale:expectations': 2.4,
  'scale:attention': 3.9,
  'scale:uncertainty': 3.5,
  'scale:trust-received': 2.7,
  'scale:room': 3.8,
  'scale:involvement': 3.9,
  'scale:openness': 2.5,
  'item:un1': 2.3,
  'item:un2': 2.5,
  'area:customers:current': 2.4,
  'area:customers:wanted': 3.8,
  'area:planning:current': 3.1,
  'area:planning:wanted': 3.2,
};

const INPUT: FindingsInput = {
  questionnaire: LEEWAY_QUESTIONNAIRE,
  kind: 'baseline',
  playbook: LEEWAY_PLAYBOOK,
  team: groupOf(TEAM),
  organisation: groupOf({ 'scale:expectations': 3.4 }),
  lastRound: groupOf({ 'scale:expectations': 3.2 }),
  mirror: {
    ratings: { tr1: 5, tr2: 4, ro1: 1, ro2: 2, in1: 5, in2: 5 },
    delegation: { customers: { current: 4, wanted: 4 }, planning: { current: 3, wanted: 4 } },
  },
  quality: withheld('shown-before'),
};

const stateOf = (input: FindingsInput, area: string): string | undefined =>
  findingsFor(input).areas.find(({ areaId }) => areaId === area)?.state.state;

describe('findingsFor', () => {
  it('tells the story of a team in which handing over does not land', () => {
    const { conclusion, stance, ownPoint, causes } = findingsFor(INPUT);
    expect(conclusion).toMatchObject({
      where: { kind: 'area', areaId: 'customers', state: 'not-landing', alsoIn: [] },
      cause: { scaleId: 'expectations', asLikely: [] },
    });
    expect(stance).toMatchObject({ status: 'clear', stance: 'letting-go' });
    expect(ownPoint).toEqual({ room: 4.5, involvement: 5, stances: ['letting-go'] });
    expect(causes.map(({ scaleId }) => scaleId)).toEqual(['clarity', 'expectations', 'attention', 'uncertainty']);
    expect(causes[1]).toMatchObject({
      side: 'below',
      versusOrganisation: 'below',
      sinceLastRound: { outcome: 'clear-change', direction: 'down' },
    });
  });

  it('reads both answers of the mirror, what is given and what is aimed at', () => {
    const withMirror = (customers: { current: 2 | 4; wanted: 2 | 4 }): FindingsInput => ({
      ...INPUT,
      mirror: { ratings: {}, delegation: { customers } },
    });
    expect(stateOf(INPUT, 'planning')).toBe('flowing');
    expect(stateOf(withMirror({ current: 2, wanted: 2 }), 'customers')).toBe('held');
    expect(stateOf(withMirror({ current: 2, wanted: 4 }), 'customers')).toBe('ready');
    expect(stateOf(withMirror({ current: 4, wanted: 2 }), 'customers')).toBe('not-landing');
    expect(stateOf({ ...INPUT, mirror: null }, 'customers')).toBe('unclear');
    expect(stateOf(INPUT, 'spending')).toBe('withheld');
  });

  it('proposes what answers to the area, the cause and what else is low, each with its reasons', () => {
    const { actions } = findingsFor(INPUT);
    expect(actions.map(({ action }) => action.id)).toEqual([
      'trade-expectations',
      'decisions-that-are-yours',
      'return-the-question',
      'know-what-people-can',
      'go-first',
    ]);
    expect(actions[0]?.reasons).toEqual([
      { kind: 'area', areaId: 'customers', state: 'not-landing' },
      { kind: 'cause', scaleId: 'expectations' },
    ]);
    expect(actions.at(-1)?.reasons).toEqual([{ kind: 'low-scale', scaleId: 'openness' }]);
  });

  it('proposes learning goals from states, low scales and facets, and the mirror', () => {
    expect(findingsFor(INPUT).learningGoals.map(({ goal, evidence }) => [goal.id, evidence.length])).toEqual([
      ['communicating-trust', 2],
      ['self-trust', 1],
      ['distrust', 1],
      ['delegating', 1],
      ['managing-trust', 1],
    ]);
    const unseen = findingsFor({ ...INPUT, mirror: null }).learningGoals.map(({ goal }) => goal.id);
    expect(unseen).toEqual(['self-trust', 'distrust', 'communicating-trust']);
  });

  it('compares with nothing where there is nothing to compare with', () => {
    const [cause] = findingsFor({ ...INPUT, organisation: null, lastRound: null }).causes;
    expect(cause).toMatchObject({ versusOrganisation: 'too-few-to-say', sinceLastRound: null, lastRound: null });
  });
});
