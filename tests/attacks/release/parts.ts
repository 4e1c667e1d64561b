import { planBlocks, type Rating } from '@leeway/trust-model';
import fc from 'fast-check';
import { releaseOf } from './published.ts';
import { STATEMENTS, turned, type PersonId, type World } from './world.ts';

/** Rounds of a part: the later rounds of a world, asked of some blocks only. */

/** No world has more blocks than this. */
const MOST_BLOCKS = 18;

/**
 * The same worlds, whose later rounds ask parts of the organisation: any of the blocks that stood alone in the first one,
 * as a check-back does. One in four is of everybody still.
 */
export function askingParts(from: fc.Arbitrary<World>): fc.Arbitrary<World> {
  const choices = fc.array(fc.nat({ max: 2 ** MOST_BLOCKS - 1 }), { minLength: 2, maxLength: 2 });
  return fc
    .tuple(from, choices)
    .map(([world, chosen]) => {
      const alone = blocksAlone(world, 0);
      const asked = world.rounds.map((_, round) => {
        const choice = round === 0 ? 0 : (chosen[round - 1] ?? 0);
        return choice % 4 === 0 ? null : alone.filter((_, at) => ((choice >> at) & 1) === 1);
      });
      return withParts(world, asked);
    })
    .filter(({ rounds }) => rounds.every(({ answers }) => answers.size > 0));
}

/** The blocks that were published by themselves in a round. */
function blocksAlone(world: World, round: number): readonly string[] {
  return releaseOf(world, round).groups.flatMap(({ id, blockIds }) => (id.startsWith('block:') ? blockIds : []));
}

function withParts(world: World, asked: readonly (readonly string[] | null)[]): World {
  const peopleOf = (blockIds: readonly string[]): ReadonlySet<PersonId> =>
    new Set(world.blocks.filter(({ id }) => blockIds.includes(id)).flatMap(({ people }) => people));
  return {
    ...world,
    asked: asked.map((blockIds) => (blockIds === null ? null : new Set(blockIds))),
    rounds: world.rounds.map(({ answers }, round) => {
      const part = asked[round] ?? null;
      if (part === null) return { answers };
      const people = peopleOf(part);
      return { answers: new Map([...answers].filter(([person]) => people.has(person))) };
    }),
  };
}

/** One team of eight, and five others of each of which one person answers: four of them with 1, the fifth with 4. */
const BESIDE = ['one', 'two', 'three', 'four', 'fifth'];
const TEAM = [2, 2, 2, 2, 2, 2, 2, 4];

/**
 * What somebody could do who chooses parts, if blocks were merged within a part: twelve rounds, all of the same team, each
 * with other neighbours that are too small to stand alone. Nobody comes, nobody leaves, everybody repeats their answers.
 */
export function chosenNeighbours(): World {
  const units = [
    { id: 'root', parentId: null, name: 'De Linde' },
    ...['team', ...BESIDE].map((id) => ({ id, parentId: 'root', name: id })),
  ];
  const headcounts = new Map([['team', TEAM.length], ...BESIDE.map((id) => [id, 5] as const)]);
  const blocks = planBlocks(units, headcounts).blocks.map((planned) => {
    const id = planned.groupUnitIds.join();
    return { ...planned, id, people: Array.from({ length: planned.headcount }, (_, person) => `${id}-p${person}`) };
  });
  const answers = new Map([
    ...TEAM.map((rating, person) => [`team-p${person}`, allAnswered(rating)] as const),
    ...BESIDE.map((id) => [`${id}-p0`, allAnswered(id === 'fifth' ? 4 : 1)] as const),
  ]);
  const small = BESIDE.slice(0, 4);
  const pairs = small.flatMap((one, at) => small.slice(at + 1).map((other) => [one, other]));
  const neighbours = [[], small, ...[...small.map((one) => [one]), ...pairs].map((some) => ['fifth', ...some])];
  const rounds = neighbours.map(() => ({ answers }));
  return withParts(
    { units, blocks, rounds, repeats: true },
    neighbours.map((some) => ['team', ...some]),
  );
}

/** To every statement the same, 5 being good. */
function allAnswered(good: number): Readonly<Record<string, Rating>> {
  return Object.fromEntries(STATEMENTS.map((item) => [item.id, turned(item, good as Rating) as Rating]));
}
