import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisations, shuffled, wayUp, type ArbitraryOrganisation } from '../testing/arbitraries.js';
import { planBlocks } from './plan-blocks.js';

const thresholds = fc.integer({ min: 5, max: 9 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The groups that there are in a unit and below it. */
function groupsBelow({ units, groups }: ArbitraryOrganisation, unitId: string): readonly string[] {
  return units.filter(({ id }) => (groups.get(id) ?? 0) > 0 && wayUp(units, id).includes(unitId)).map(({ id }) => id);
}

describe('planBlocks for any organisation', () => {
  it('puts everybody into exactly one block that is large enough, or makes no blocks at all', () => {
    fc.assert(
      fc.property(organisations, thresholds, ({ units, groups }, minimum) => {
        const { blocks, unplaced, tooSmall } = planBlocks(units, groups, minimum);
        const people = [...groups].filter(([, headcount]) => headcount > 0);
        const placed = [...blocks.flatMap(({ groupUnitIds }) => groupUnitIds), ...unplaced];
        expect(placed.sort()).toEqual(people.map(([id]) => id).sort());
        expect(tooSmall).toBe(total(people.map(([, headcount]) => headcount)) < minimum);
        expect(tooSmall ? blocks.length : unplaced.length).toBe(0);
        for (const { headcount, groupUnitIds } of blocks) {
          expect(headcount).toBeGreaterThanOrEqual(minimum);
          expect(headcount).toBe(total(groupUnitIds.map((id) => groups.get(id) ?? 0)));
        }
      }),
    );
  });

  it('never puts two groups together that can stand alone', () => {
    fc.assert(
      fc.property(organisations, thresholds, ({ units, groups }, minimum) => {
        for (const { groupUnitIds } of planBlocks(units, groups, minimum).blocks) {
          const large = groupUnitIds.filter((id) => (groups.get(id) ?? 0) >= minimum);
          expect(large.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps a unit together that is too small in all', () => {
    fc.assert(
      fc.property(organisations, thresholds, (organisation, minimum) => {
        const { units, groups } = organisation;
        const { blocks } = planBlocks(units, groups, minimum);
        for (const { id } of units) {
          const below = groupsBelow(organisation, id);
          if (total(below.map((group) => groups.get(group) ?? 0)) >= minimum) continue;
          const homes = new Set(
            below.map((group) => blocks.findIndex(({ groupUnitIds }) => groupUnitIds.includes(group))),
          );
          expect(homes.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not let a small group leave a unit in which the small groups are enough together', () => {
    fc.assert(
      fc.property(organisations, thresholds, (organisation, minimum) => {
        const { units, groups } = organisation;
        const { blocks } = planBlocks(units, groups, minimum);
        for (const { id } of units) {
          const own = units.filter(({ id: child, parentId }) => child === id || parentId === id);
          const leaves = own.filter(({ id: unit }) => unit === id || !units.some(({ parentId }) => parentId === unit));
          const small = leaves.filter(
            ({ id: unit }) => (groups.get(unit) ?? 0) > 0 && (groups.get(unit) ?? 0) < minimum,
          );
          if (total(small.map(({ id: unit }) => groups.get(unit) ?? 0)) < minimum) continue;
          const homes = new Set(
            small.map(({ id: unit }) => blocks.findIndex((block) => block.groupUnitIds.includes(unit))),
          );
          expect(homes.size).toBe(1);
        }
      }),
    );
  });

  it('places every block at the deepest unit that contains it', () => {
    fc.assert(
      fc.property(organisations, ({ units, groups }) => {
        for (const { unitId, groupUnitIds } of planBlocks(units, groups).blocks) {
          const ways = groupUnitIds.map((id) => wayUp(units, id));
          expect(unitId).toBe(ways[0]?.find((id) => ways.every((way) => way.includes(id))) ?? null);
        }
      }),
    );
  });

  it('gives the same plan for the same input in any order', () => {
    const pair = organisations.chain(({ units, groups }) =>
      fc.tuple(fc.constant({ units, groups }), shuffled(units), shuffled([...groups])),
    );
    fc.assert(
      fc.property(pair, ([{ units, groups }, otherUnits, otherGroups]) => {
        const one = JSON.stringify(planBlocks(units, groups));
        expect(JSON.stringify(planBlocks(otherUnits, new Map(otherGroups)))).toBe(one);
      }),
    );
  });

  it('tells for every unit what becomes of it', () => {
    fc.assert(
      fc.property(organisations, ({ units, groups }) => {
        const { blocks, outcomes } = planBlocks(units, groups);
        expect(outcomes.map(({ unitId }) => unitId).sort()).toEqual(units.map(({ id }) => id).sort());
        for (const { unitId, outcome, blockIndex } of outcomes) {
          const index = blocks.findIndex(({ groupUnitIds }) => groupUnitIds.includes(unitId));
          expect(blockIndex).toBe(index === -1 ? null : index);
          const size = blocks[index]?.groupUnitIds.length ?? 0;
          const without = (groups.get(unitId) ?? 0) === 0 ? 'no-group' : 'none';
          expect(outcome).toBe(size === 0 ? without : size === 1 ? 'own-block' : 'joins-block');
        }
      }),
    );
  });
});
