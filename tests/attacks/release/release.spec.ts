import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cellsThatDependOnAnswers,
  followUpsElsewhere,
  pinnedByAnInsider,
  pinnedPeople,
  smallOrForeignSets,
  type Findings,
} from './attacks.ts';
import * as broken from './broken-publishers.ts';
import { organisationsToTry, reportOrganisations } from './how-many.ts';
import { product, releaseOf } from './published.ts';
import { FOLLOW_UP, STATEMENTS, worlds, type World } from './world.ts';

const nobodyChanges = { leave: 0, join: 0 };
const once = worlds({ rounds: 1, repeats: false, turnover: nobodyChanges });
const severalRounds = worlds({ rounds: 3, repeats: false, turnover: { leave: 6, join: 6 } });
/** All others repeat their answers: the worst case. */
const repeating = (leave: number, join: number): fc.Arbitrary<World> =>
  worlds({ rounds: 2, repeats: true, turnover: { leave, join } });
const oneLeft = repeating(1, 0);
const oneCame = repeating(0, 1);
const oneReplaced = repeating(1, 1);
/** Where the same blocks are pooled in both rounds. */
const inTheSameGroups = (world: World): boolean =>
  new Set(
    world.rounds.map((_, round) =>
      releaseOf(world, round)
        .groups.map(({ id }) => id)
        .join(),
    ),
  ).size === 1;

/** The attack finds nothing, in any world. */
function withstands(from: fc.Arbitrary<World>, attack: (world: World) => Findings, share = 1): void {
  const numRuns = organisationsToTry(share);
  fc.assert(
    fc.property(from, (world) => {
      expect(attack(world)).toEqual([]);
    }),
    { numRuns },
  );
  reportOrganisations(numRuns);
}

/** The attack finds something, in some world: it can fail. */
function catches(from: fc.Arbitrary<World>, attack: (world: World) => Findings): void {
  const found = fc.sample(from, { numRuns: 400, seed: 2026 }).some((world) => attack(world).length > 0);
  expect(found).toBe(true);
}

const withOtherAnswers = (world: World): World => {
  const alike = Object.fromEntries(STATEMENTS.map(({ id }) => [id, 3 as const]));
  return {
    ...world,
    rounds: world.rounds.map(({ answers }) => ({ answers: new Map([...answers.keys()].map((one) => [one, alike])) })),
  };
};

describe('what is published of a round', () => {
  it('is only ever of unions of blocks, of five people or more', () => {
    withstands(severalRounds, (world) => smallOrForeignSets(world, product()));
  });

  it.each([
    ['a minimum of four', broken.floorFour],
    ['a filter that looks at the remainder only', broken.filtersOfTheRemainder('bands')],
  ])('would not be with %s, and that is caught', (_, publish) => {
    catches(once, (world) => smallOrForeignSets(world, publish));
  });

  it('is shown or withheld whatever people answer', () => {
    withstands(once, (world) => cellsThatDependOnAnswers(world, withOtherAnswers(world), product()));
  });

  it('would not be if what is unanimous were hidden, and that is caught', () => {
    catches(once, (world) => cellsThatDependOnAnswers(withOtherAnswers(world), world, broken.hiddenIfUnanimous));
  });

  it('puts everybody who answered into one reporting group, or publishes nothing', () => {
    withstands(once, (world) => {
      const groups = releaseOf(world, 0).groups.filter(({ kind }) => kind === 'reporting-group');
      const placed = groups.flatMap(({ blockIds }) => blockIds);
      const answered = world.blocks.filter(({ people }) => people.some((one) => world.rounds[0]?.answers.has(one)));
      const lost = answered.filter(({ id }) => placed.filter((other) => other === id).length !== 1);
      return groups.length === 0 ? [] : lost.map(({ id }) => `${id} is not in exactly one group`);
    });
  });
});

describe('what a team is asked about its agreements', () => {
  it('is published of its block alone: of nothing that it was merged into, and of nothing above', () => {
    withstands(severalRounds, (world) => followUpsElsewhere(world, product()));
    withstands(severalRounds, (world) => followUpsElsewhere(world, product(12)), 0.3);
  });

  it('is published of some, so there is something to find', () => {
    const own = fc.sample(once, { numRuns: 100, seed: 2026 }).flatMap((world) => product()(world, 0).sums);
    expect(own.some(({ item }) => item === FOLLOW_UP.id)).toBe(true);
  });

  it('would be found in merged groups if it were there, as would that it is of fewer than five people', () => {
    catches(once, (world) => followUpsElsewhere(world, broken.followUpsOfMergedBlocks));
    catches(once, (world) => smallOrForeignSets(world, broken.followUpsOfMergedBlocks));
  });
});

describe('an integer program over everything that is published', () => {
  it('pins nobody in one round, nor in several whose answers may differ', () => {
    withstands(once, (world) => pinnedPeople(world, product()));
    withstands(severalRounds, (world) => pinnedPeople(world, product()), 0.3);
  });

  it('pins nobody beside an insider who knows their own answers', () => {
    withstands(once, (world) => pinnedByAnInsider(world, product()), 0.3);
  });

  it.each([
    ['leaves', oneLeft],
    ['comes', oneCame],
    ['is replaced, in a group that stays', oneReplaced.filter(inTheSameGroups)],
  ])('pins nobody when somebody %s and all others repeat their answers, whatever is pooled anew by it', (_, from) => {
    withstands(from, (world) => pinnedPeople(world, product()), 0.5);
    withstands(from, (world) => pinnedPeople(world, product(12)), 0.2);
  });

  it('pins nobody when two leave and two come in groups that stay, and all others repeat their answers', () => {
    withstands(repeating(2, 2).filter(inTheSameGroups), (world) => pinnedPeople(world, product()), 0.5);
  });

  it.each([
    ['exact means', once, broken.exactMeans],
    ['a parent computed from raw answers', once, broken.parentFromRawAnswers],
    ['a filter that looks at the remainder only, with exact means', once, broken.filtersOfTheRemainder('exact')],
    ['exact means, and one who came', oneCame, broken.exactMeans],
    ['bands that are not aligned, and one who came', oneCame, broken.unalignedBands],
    ['bands of width 3, and one who was replaced', oneReplaced, broken.bandsOfThree],
  ])('pins somebody with %s', (_, from, publish) => {
    catches(from, (world) => pinnedPeople(world, publish));
  });
});
