import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THRESHOLDS } from '@leeway/trust-model';
import { partOfPlan } from './part-of-plan.js';
import type { TodaysPlan } from './plan-today.js';

const block = (...groupUnitIds: string[]): TodaysPlan['blocks'][number] => ({
  label: { nl: groupUnitIds.join(), en: groupUnitIds.join() },
  unitId: groupUnitIds[0] ?? null,
  groupUnitIds,
  members: groupUnitIds.map((unitId) => ({ memberId: `${unitId}-1`, unitId, displayName: unitId })),
});
const plan: TodaysPlan = {
  ...{ hash: 'all', problem: null, thresholds: DEFAULT_THRESHOLDS, people: 4, units: [], outcomes: [], notAsked: [] },
  blocks: [block('north'), block('south', 'east'), block('west')],
};

describe('a part of a plan', () => {
  it('asks the teams that are what they were, and says who is not asked', () => {
    const part = partOfPlan(plan, [['east', 'south'], ['west']]);
    expect(part.blocks).toEqual([block('south', 'east'), block('west')]);
    expect(part).toMatchObject({ problem: null, people: 3, notAsked: ['north'] });
  });

  it('asks no team that has become another one', () => {
    const part = partOfPlan(plan, [['south'], ['north', 'west'], ['west']]);
    expect(part.blocks).toEqual([block('west')]);
    expect(part.notAsked).toEqual(['east', 'north', 'south']);
  });

  it('has another hash than any other part, and than the whole', () => {
    const hashes = [[['north']], [['west']], [['north'], ['west']]].map((teams) => partOfPlan(plan, teams).hash);
    expect(new Set([...hashes, plan.hash]).size).toBe(4);
  });

  it('is a problem if no team is what it was, and keeps one that the plan has', () => {
    expect(partOfPlan(plan, [['south']]).problem).toBe('no-team-as-before');
    expect(partOfPlan({ ...plan, problem: 'several-top-units' }, []).problem).toBe('several-top-units');
  });
});
