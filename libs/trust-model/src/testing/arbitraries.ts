import fc from 'fast-check';
import type { Unit } from '../organisation/unit-tree.js';

/** Units of one organisation and how many people answer in the own group of each. */
export interface ArbitraryOrganisation {
  readonly units: readonly Unit[];
  readonly groups: ReadonlyMap<string, number>;
}

/**
 * Trees of 1 to 18 units of every shape: flat, nested, chains, several roots. Names are few, so that they coincide;
 * headcounts are mostly around the threshold, where the decisions are.
 */
export const organisations: fc.Arbitrary<ArbitraryOrganisation> = fc
  .array(
    fc.record({
      parent: fc.nat({ max: 40 }),
      name: fc.constantFrom('Noord', 'Zuid', 'Oost', 'West', 'Zorg', 'ICT'),
      headcount: fc.oneof(fc.nat({ max: 9 }), fc.constant(0), fc.nat({ max: 40 })),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((drafts) => {
    const units = drafts.map(({ parent, name }, index) => {
      // Parents come earlier in the list; now and then there is none, so that there are several roots.
      const parentIndex = index === 0 || parent === 40 ? null : parent % index;
      return { id: `u${index}`, parentId: parentIndex === null ? null : `u${parentIndex}`, name };
    });
    const groups = new Map(drafts.map(({ headcount }, index) => [`u${index}`, headcount]));
    return { units, groups };
  });

/** The same list in an order that fast-check chooses. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** The units from one up to its root, itself first; read from the list, not from the tree under test. */
export function wayUp(units: readonly Unit[], unitId: string | null): readonly string[] {
  const way: string[] = [];
  for (let at = unitId; at !== null; at = units.find((unit) => unit.id === at)?.parentId ?? null) way.push(at);
  return way;
}
