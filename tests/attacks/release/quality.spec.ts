import { describe, expect, it } from '@jest/globals';
import { cronbachAlpha, pairKey, pearsonCorrelation, pooledDeviation } from '@leeway/trust-model';
import { organisationsToTry, reportOrganisations } from './how-many.ts';
import { releaseOf, sheetOf } from './published.ts';
import { hasAnotherExplanation, type Effort, type Reader, type Value } from './another-explanation.ts';
import { aLargeWorld } from './large-world.ts';
import { answersIn, ITEMS, SCALES, turned, type World } from './world.ts';

/** All that is published of a round with a hundred respondents or more. */
const product: Reader = (world, round) => {
  const { groups, quality } = releaseOf(world, round);
  const figures = groups.flatMap(({ figures: own, ...cells }) => [cells, ...Object.values(own)]);
  const bands = figures.map((value) => JSON.stringify(value));
  return quality.status === 'shown' ? [...bands, ...exactQuality(world, round)] : bands;
};

/** The quality figures of a round, before they are rounded. */
function exactQuality(world: World, round: number): readonly Value[] {
  const { tallies, products } = sheetOf(world, round).contents();
  const sumsOf = (key: string): readonly number[] => products[key] ?? [];
  const scales = SCALES.flatMap(({ id, items }) => {
    const scores = [...tallies.values()].flatMap((tally) => tally.scores[id] ?? []);
    const [, , squares = 0] = sumsOf(`scale:${id}`);
    return [
      { exact: pooledDeviation(squares, scores) / items.length, steps: 10 },
      {
        exact: cronbachAlpha(
          sumsOf(`scale:${id}`),
          items.map((item) => sumsOf(`item:${item.id}`)),
        ),
        steps: 20,
      },
    ];
  });
  const pair = pearsonCorrelation(sumsOf(pairKey(SCALES[0]?.id ?? '', SCALES[1]?.id ?? '')));
  return [...scales, { exact: pair, steps: 20 }];
}

/** The same in every round: what a newcomer adds can then be subtracted. */
const inEveryRound: Reader = (world, round) => [...product(world, round), ...exactQuality(world, round)];

/** Our first design: how often each answer was given, in the whole organisation, rounded to five. */
const withDistributions: Reader = (world, round) => {
  const counts = ITEMS.flatMap((item) =>
    [1, 2, 3, 4, 5].map((rating) => {
      const given = [...answersIn(world, round).values()].filter((own) => turned(item, own[item.id] ?? 3) === rating);
      return { exact: given.length, steps: 1 / 5 };
    }),
  );
  return [...product(world, round), ...counts];
};

/** Who could be pinned: one of each group, and the one who came. */
function candidates({ world, newcomer }: ReturnType<typeof aLargeWorld>): readonly string[] {
  const first = answersIn(world, 0);
  const ofGroups = world.blocks.flatMap(({ people }) => people.find((person) => first.has(person)) ?? []);
  return [newcomer, ...ofGroups.slice(0, 4)];
}

function unexplained(large: ReturnType<typeof aLargeWorld>, read: Reader, effort?: Effort): readonly string[] {
  return candidates(large).flatMap((person) =>
    ITEMS.filter(({ id }) => !hasAnotherExplanation(large.world, read, { person, item: id }, effort)).map(
      ({ id }) => `${person}: ${id}`,
    ),
  );
}

describe('the quality figures, together with the bands', () => {
  const tries = organisationsToTry(0.15);

  it('leave another explanation for every answer, also of one who comes while all others repeat theirs', () => {
    for (let seed = 0; seed < tries; seed += 1) expect(unexplained(aLargeWorld(seed), product)).toEqual([]);
    reportOrganisations(tries);
  });

  it('would not with how often each answer was given, and that is caught', () => {
    const little = { attempts: 200, beginnings: 3 };
    const isCaught = (seed: number): boolean =>
      unexplained(aLargeWorld(seed), withDistributions, little).length > 0 &&
      unexplained(aLargeWorld(seed), product, little).length === 0;
    expect(Array.from({ length: 10 }, (_, seed) => seed).some(isCaught)).toBe(true);
  });

  it('would not if they were published in every round, and that is caught', () => {
    // One newcomer who contradicts themselves moves alpha by more than a step of its rounding.
    const world = aLargeWorld(1139);
    expect(unexplained(world, inEveryRound, { attempts: 200, beginnings: 3 })).toEqual(['b7p0: un1', 'b7p0: un3']);
    expect(unexplained(world, product)).toEqual([]);
  });

  it('are those of the release, rounded: the attack is on what is published', () => {
    const { world } = aLargeWorld(0);
    const { quality } = releaseOf(world, 0);
    if (quality.status === 'withheld') throw new Error(quality.reason);
    const { scales, correlations } = quality.value;
    const published = [...scales.flatMap(({ deviation, alpha }) => [deviation, alpha]), correlations[0]?.correlation];
    const read = product(world, 0).flatMap((value) => (typeof value === 'object' ? value : []));
    expect(published).toEqual(
      read.map(({ exact, steps }) => ({ status: 'shown', value: Math.round(exact * steps) / steps })),
    );
  });
});
