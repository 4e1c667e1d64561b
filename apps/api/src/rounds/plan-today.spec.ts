import { describe, expect, it } from '@jest/globals';
import { DEFAULT_THRESHOLDS, membership, unitTree } from '@leeway/trust-model';
import type { MemberEntity } from '../organisations/member.entity.js';
import type { OrganisationChart } from '../organisations/organisation-chart.js';
import { planToday, type TodaysPlan } from './plan-today.js';

interface Person {
  id: string;
  unitId: string;
  managerId: string | null;
  lastName?: string;
}

const root = { id: 'root', parentId: null, name: 'De Linde' };
const north = { id: 'north', parentId: 'root', name: 'Noord' };
const south = { id: 'south', parentId: 'root', name: 'Zuid' };

const team = (unitId: string, size: number): Person[] =>
  Array.from({ length: size + 1 }, (_, index) => ({
    id: `${unitId}-${index}`,
    unitId,
    managerId: index === 0 ? 'director' : `${unitId}-0`,
  }));
const director: Person = { id: 'director', unitId: 'root', managerId: null };

const chart = (people: readonly Person[], units = [root, north, south]): OrganisationChart => ({
  units,
  tree: unitTree(units),
  membership: membership(people, units),
  people: new Map(
    people.map(({ id, lastName }): [string, MemberEntity] => [
      id,
      Object.assign({} as MemberEntity, { memberId: id, firstName: id, infix: '', lastName: lastName ?? 'Jansen' }),
    ]),
  ),
});
const planned = (today: OrganisationChart): TodaysPlan => planToday(today, DEFAULT_THRESHOLDS);
const sound = [director, ...team('north', 7), ...team('south', 5)];

describe('planToday', () => {
  it('puts everybody who answers into one block, each with the unit they answer in', () => {
    const plan = planned(chart(sound));
    const placed = plan.blocks.flatMap(({ members }) => members);
    expect(plan).toMatchObject({ problem: null, people: 14 });
    expect(placed).toHaveLength(14);
    expect(new Set(placed.map(({ memberId }) => memberId)).size).toBe(14);
    // The two managers are the management team, which is too small and joins one of the teams.
    expect(placed.find(({ memberId }) => memberId === 'north-0')?.unitId).toBe('root');
    expect(placed.some(({ memberId }) => memberId === 'director')).toBe(false);
    expect(plan.outcomes.map(({ unitId, headcount }) => [unitId, headcount])).toEqual([
      ['root', 2],
      ['north', 7],
      ['south', 5],
    ]);
  });

  it('gives the same hash for the same roster in another order', () => {
    const reversed = chart([...sound].reverse(), [south, north, root]);
    expect(planned(reversed).hash).toBe(planned(chart(sound)).hash);
  });

  it.each<[string, OrganisationChart]>([
    ['somebody leaves', chart(sound.slice(0, -1))],
    ['somebody is replaced', chart(sound.with(-1, { id: 'newcomer', unitId: 'south', managerId: 'south-0' }))],
    ['somebody has another name', chart(sound.with(-1, { ...team('south', 5)[5]!, lastName: 'Pietersen' }))],
    ['a unit has another name', chart(sound, [root, { ...north, name: 'Noordoost' }, south])],
  ])('gives another hash when %s', (_, changed) => {
    expect(planned(changed).hash).not.toBe(planned(chart(sound)).hash);
  });

  it('forms groups of as many people as the thresholds ask for, and has another hash for others', () => {
    const strict = planToday(chart(sound), { ...DEFAULT_THRESHOLDS, minHeadcount: 7 });
    expect(planned(chart(sound)).blocks).toHaveLength(2);
    expect(strict.blocks.map(({ members }) => members.length)).toEqual([7, 7]);
    expect(planToday(chart(sound), { ...DEFAULT_THRESHOLDS, bandWidth: 12 }).hash).not.toBe(planned(chart(sound)).hash);
  });

  it('says why there is no round to launch', () => {
    expect(planned(chart([])).problem).toBe('nobody-to-ask');
    expect(planned(chart(team('north', 2))).problem).toBe('organisation-too-small');
    const tops = [north, south].map((unit) => ({ ...unit, parentId: null }));
    expect(planned(chart([...team('north', 3), ...team('south', 3)], tops)).problem).toBe('several-top-units');
  });
});
