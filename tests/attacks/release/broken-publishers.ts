import { bandStarts } from '@leeway/trust-model';
import {
  asked,
  askedIn,
  product,
  releaseOf,
  respondents,
  together,
  type Published,
  type Publisher,
  type SumCell,
} from './published.ts';
import { answersIn, FOLLOW_UP, ITEMS, turned, type PersonId, type STATEMENTS, type World } from './world.ts';

/** Publishers as others have them, or as ours would be with one rule missing. Every attack has to catch its own. */

/** The sum of the answers of these people to one statement. */
function sumOf(world: World, round: number, people: readonly PersonId[], item: (typeof STATEMENTS)[number]): number {
  const answers = answersIn(world, round);
  return people.reduce((total, person) => total + turned(item, answers.get(person)?.[item.id] ?? 3), 0);
}

/** One cell for every statement, its band given by where bands start. */
function cellsOf(
  world: World,
  round: number,
  people: readonly PersonId[],
  startsOf: (n: number) => readonly number[],
  items: typeof STATEMENTS = ITEMS,
): readonly SumCell[] {
  const starts = startsOf(people.length);
  return items.map((item) => {
    const sum = sumOf(world, round, people, item);
    const index = starts.findLastIndex((start) => start <= sum);
    const from = starts[index] ?? people.length;
    return { round, people, item: item.id, from, to: (starts[index + 1] ?? 5 * people.length + 1) - 1 };
  });
}

const normal = (n: number): readonly number[] => bandStarts(n, 6);
const exact = (n: number): readonly number[] => Array.from({ length: 4 * n + 1 }, (_, index) => n + index);

const ofSets =
  (
    setsOf: (world: World, round: number) => readonly (readonly PersonId[])[],
    startsOf: (n: number) => readonly number[],
  ): Publisher =>
  (world, round) => {
    const sets = setsOf(world, round);
    return { sums: sets.flatMap((people) => cellsOf(world, round, people, startsOf)), indices: [], shown: [] };
  };

const blocksFrom =
  (least: number) =>
  (world: World, round: number): readonly (readonly PersonId[])[] =>
    world.blocks.map(({ id }) => respondents(world, round, [id])).filter(({ length }) => length >= least);

/** A minimum of four. */
export const floorFour = ofSets(blocksFrom(4), normal);

/** Six bands of equal width, whatever the number of people. */
export const unalignedBands = ofSets(blocksFrom(5), (n) =>
  Array.from({ length: 6 }, (_, index) => n + Math.round((index * (4 * n + 1)) / 6)),
);

/** Bands of width 3, which our first design had. */
export const bandsOfThree = ofSets(blocksFrom(5), (n) =>
  Array.from({ length: 4 * n + 1 }, (_, index) => n + index).filter(
    (sum) => sum === n || (sum % 3 === 0 && sum - n >= 6 && 5 * n - sum + 1 >= 6),
  ),
);

/** Exact means from five people on: what the market publishes. */
export const exactMeans = ofSets(blocksFrom(5), exact);

/** Teams as bands, and the organisation as an exact mean of everybody's answers. */
export const parentFromRawAnswers: Publisher = (world, round) => {
  const ours = product()(world, round);
  const everybody = respondents(
    world,
    round,
    world.blocks.map(({ id }) => id),
  );
  return { ...ours, sums: [...ours.sums, ...cellsOf(world, round, everybody, exact)] };
};

/** Hides a cell in which everybody answered alike, to protect them. */
export const hiddenIfUnanimous: Publisher = (world, round) => {
  const people = blocksFrom(5)(world, round);
  const answers = answersIn(world, round);
  const isUnanimous = (set: readonly PersonId[], item: string): boolean =>
    new Set(set.map((person) => answers.get(person)?.[item])).size === 1;
  const shown = people.flatMap((set) =>
    ITEMS.filter(({ id }) => !isUnanimous(set, id)).map(({ id }) => `${set[0] ?? ''} ${id} shown`),
  );
  return { sums: [], indices: [], shown };
};

/** A free filter, refused only if fewer than five are left in it: nobody looks at those who are left out. */
export const filtersOfTheRemainder = (startsOf: 'exact' | 'bands'): Publisher =>
  ofSets(
    (world, round) => blocksFrom(6)(world, round).flatMap((people) => [people, people.slice(1)]),
    startsOf === 'exact' ? exact : normal,
  );

/** Shows what a team was asked although its block was merged after closing: of those who were asked. */
export const followUpsOfMergedBlocks: Publisher = (world, round) => {
  const merged = releaseOf(world, round).groups.filter(({ id }) => id.startsWith('merged:'));
  const sums = merged.flatMap(({ blockIds }) => {
    const people = asked(world, round, blockIds, FOLLOW_UP.id);
    return people.length === 0 ? [] : cellsOf(world, round, people, normal, [FOLLOW_UP]);
  });
  const shown = merged.map(({ id }) => `${id} item:${FOLLOW_UP.id} shown`);
  return together([product()(world, round), { sums, indices: [], shown }]);
};

/** Publishes of a part what is published of a whole: totals, and blocks merged with whatever else was asked. */
export const partsAsIfWhole: Publisher = (world, round) => {
  return product()({ ...world, blocks: askedIn(world, round).asked, asked: [] }, round);
};

export type { Published };
