import { planBlocks, RATINGS, type Rating } from '@leeway/trust-model';
import { seededRandom } from '../../../tools/demo/seeded-random.ts';
import { ITEMS, type PersonId, type World } from './world.ts';

const TEAMS = 14;

/**
 * An organisation of a hundred respondents and a few more, in two rounds: one person comes, all others repeat their
 * answers. Some teams answer all alike.
 */
export function aLargeWorld(seed: number): { readonly world: World; readonly newcomer: PersonId } {
  const random = seededRandom(seed);
  const units = [
    { id: 'root', parentId: null, name: 'Gemeente' },
    ...Array.from({ length: TEAMS }, (_, team) => ({ id: `u${team}`, parentId: 'root', name: `Team ${team}` })),
  ];
  const headcounts = new Map(units.slice(1).map(({ id }) => [id, 7 + Math.floor(random() * 3)]));
  const blocks = planBlocks(units, headcounts).blocks.map((planned, index) => ({
    ...planned,
    id: `b${index}`,
    people: Array.from({ length: planned.headcount }, (_, person) => `b${index}p${person}`),
  }));
  const newcomer = blocks[Math.floor(random() * TEAMS)]?.people[0] ?? '';
  const everybody = blocks.flatMap(({ people }) => {
    const alike = random() < 0.4 ? anyAnswers(random) : null;
    return people.map((person) => [person, alike ?? anyAnswers(random)] as const);
  });
  const rounds = [everybody.filter(([person]) => person !== newcomer), everybody].map((answers) => ({
    answers: new Map(answers),
  }));
  return { world: { units, blocks, rounds, repeats: true }, newcomer };
}

function anyAnswers(random: () => number): Readonly<Record<string, Rating>> {
  return Object.fromEntries(ITEMS.map(({ id }) => [id, anyRating(random)]));
}

function anyRating(random: () => number): Rating {
  return RATINGS[Math.floor(random() * RATINGS.length)] ?? 3;
}
