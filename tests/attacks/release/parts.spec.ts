import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  groupsThatWereNotThere,
  pinnedByAnInsider,
  pinnedPeople,
  smallOrForeignSets,
  totalsOfParts,
  type Findings,
} from './attacks.ts';
import { partsAsIfWhole } from './broken-publishers.ts';
import { organisationsToTry, reportOrganisations } from './how-many.ts';
import { askingParts, chosenNeighbours } from './parts.ts';
import { askedIn, product } from './published.ts';
import { worlds, type World } from './world.ts';

const nobodyChanges = { leave: 0, join: 0 };
/** People come and leave in between, so that blocks become too small to stand alone. */
const changing = askingParts(worlds({ rounds: 3, repeats: false, turnover: { leave: 6, join: 6 } }));
/** Everybody repeats their answers: the worst case. */
const repeated = askingParts(worlds({ rounds: 3, repeats: true, turnover: nobodyChanges }));
const oneLeft = askingParts(worlds({ rounds: 2, repeats: true, turnover: { leave: 1, join: 0 } }));
const oneCame = askingParts(worlds({ rounds: 2, repeats: true, turnover: { leave: 0, join: 1 } }));

function withstands(from: fc.Arbitrary<World>, attack: (world: World) => Findings, share: number): void {
  const numRuns = organisationsToTry(share);
  fc.assert(
    fc.property(from, (world) => {
      expect(attack(world)).toEqual([]);
    }),
    { numRuns },
  );
  reportOrganisations(numRuns);
}

const catches = (attack: (world: World) => Findings): boolean =>
  fc.sample(repeated, { numRuns: 100, seed: 2026 }).some((world) => attack(world).length > 0);

describe('what is published of a round that asks a part', () => {
  it('is of single blocks that the first round had by themselves, and of nothing above them', () => {
    withstands(changing, (world) => totalsOfParts(world, product()), 1);
    withstands(changing, (world) => groupsThatWereNotThere(world, product()), 1);
    withstands(changing, (world) => smallOrForeignSets(world, product()), 0.5);
  });

  it('is something, in many worlds: there is something to find', () => {
    const parts = fc
      .sample(repeated, { numRuns: 100, seed: 2026 })
      .filter((world) =>
        world.rounds.some(
          (_, round) => askedIn(world, round).others.length > 0 && product()(world, round).shown.length > 0,
        ),
      );
    expect(parts.length).toBeGreaterThan(20);
  });

  it('would have totals if it were published as a whole is, and that is caught', () => {
    expect(catches((world) => totalsOfParts(world, partsAsIfWhole))).toBe(true);
    expect(catches((world) => groupsThatWereNotThere(world, partsAsIfWhole))).toBe(true);
  });
});

describe('an integer program over rounds of everybody and of parts', () => {
  it('pins nobody, alone or beside an insider, though everybody repeats their answers', () => {
    withstands(repeated, (world) => pinnedPeople(world, product()), 0.3);
    withstands(repeated, (world) => pinnedByAnInsider(world, product()), 0.1);
  });

  it.each([
    ['leaves', oneLeft],
    ['comes', oneCame],
  ])('pins nobody when somebody %s', (_, from) => {
    withstands(from, (world) => pinnedPeople(world, product()), 0.3);
  });

  it('pins nobody who answers beside a team, whichever neighbours are chosen, and would if a part were merged', () => {
    const world = chosenNeighbours();
    expect(pinnedPeople(world, product())).toEqual([]);
    const found = pinnedPeople(world, partsAsIfWhole);
    expect(new Set(found.map((finding) => finding.split(' ')[0]))).toEqual(
      new Set(['one-p0', 'two-p0', 'three-p0', 'four-p0']),
    );
  });
});
