import {
  joinBlocks,
  LEEWAY_QUESTIONNAIRE,
  planBlocks,
  RATINGS,
  type Answers,
  type InputBlock,
  type Questionnaire,
  type Rating,
  type Unit,
} from '@leeway/trust-model';
import fc from 'fast-check';
import { organisations } from '../../../libs/trust-model/src/testing/arbitraries.ts';
import { seededRandom } from '../../../tools/demo/seeded-random.ts';

/** What an organisation asks itself, of everybody; its id is one that an integer program can have in a name. */
const OWN_ITEM = {
  id: 'own_1',
  reversed: true,
  nl: 'Ik hoor te laat van wijzigingen.',
  en: 'I hear of changes too late.',
};
/** Two scales of two statements each, one of them reversed, and an own statement: what a pulse has, in less of it. */
export const QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  scales: LEEWAY_QUESTIONNAIRE.scales.filter(({ id }) => ['clarity', 'uncertainty'].includes(id)),
  ownItems: [OWN_ITEM],
};
export const KIND = 'pulse';
export const SCALES = QUESTIONNAIRE.scales.map(({ id, items }) => ({
  id,
  items: items.filter((item) => item.short === true),
}));
export const ITEMS = SCALES.flatMap(({ items }) => items);
/** What teams that are a block of their own are asked as well; its id is one that an integer program can have in a name. */
export const FOLLOW_UP = { id: 'fu_talk', nl: 'We hebben het erover.', en: 'We talk about it.' };
/** Everything that somebody may have answered. */
export const STATEMENTS: readonly { readonly id: string; readonly reversed?: boolean }[] = [
  ...ITEMS,
  OWN_ITEM,
  FOLLOW_UP,
];

export type PersonId = string;

/** One round: who took part, and what they answered. Everybody answers everything: so the attacker knows every n. */
export interface WorldRound {
  /** By person, in no order; who is not in it did not take part. */
  readonly answers: ReadonlyMap<PersonId, Readonly<Record<string, Rating>>>;
}

/** An organisation with one roster, and what people answered in a row of rounds. */
export interface World {
  readonly units: readonly Unit[];
  readonly blocks: readonly (InputBlock & { readonly people: readonly PersonId[] })[];
  readonly rounds: readonly WorldRound[];
  /** By round, the blocks that were asked; null, or nothing at all, for all of them. */
  readonly asked?: readonly (ReadonlySet<string> | null)[];
  /** Whether everybody who takes part twice gives the same answers twice: the worst case. */
  readonly repeats: boolean;
}

/** Ways to answer, from harmless to made to break something. */
const MOODS = ['any', 'all-low', 'all-high', 'torn', 'one-apart'] as const;

/** How many leave and how many come between two rounds, in the whole organisation. */
export interface Turnover {
  readonly leave: number;
  readonly join: number;
}

/** What an attack is run against: any organisation with any answers, in one or several rounds. */
export function worlds(options: { rounds: 1 | 2 | 3; repeats: boolean; turnover: Turnover }): fc.Arbitrary<World> {
  return fc
    .record({
      organisation: organisations,
      mood: fc.constantFrom(...MOODS),
      seed: fc.integer(),
      shareOfPart: fc.constantFrom(0.55, 0.8, 1),
      joins: fc.option(fc.array(fc.nat(), { minLength: 2, maxLength: 3 }), { freq: 1 }),
    })
    .map(({ organisation: { units, groups }, mood, seed, shareOfPart, joins }) => {
      const random = seededRandom(seed);
      const plan = planBlocks(units, groups);
      // What an administrator may put together before the launch.
      const joined = (joins ?? []).flatMap(
        (at) => plan.blocks[at % plan.blocks.length]?.groupUnitIds.slice(0, 1) ?? [],
      );
      const blocks = joinBlocks(plan, units, [joined]).blocks.map((planned, index) => ({
        ...planned,
        id: `b${index}`,
        people: Array.from({ length: planned.headcount }, (_, person) => `b${index}p${person}`),
      }));
      const everybody = blocks.flatMap(({ people }) => people);
      const parts = takingPart(everybody, shareOfPart, options, random);
      const answerOf = answering(mood, random);
      const first = new Map(everybody.map((person) => [person, answerOf(person)]));
      const rounds = parts.map((part) => ({
        answers: new Map(part.map((person) => [person, (options.repeats && first.get(person)) || answerOf(person)])),
      }));
      return { units, blocks, rounds, repeats: options.repeats };
    })
    .filter(({ rounds }) => rounds.every(({ answers }) => answers.size > 0));
}

/** Who takes part in each round: between two rounds, the given numbers of people leave and come. */
function takingPart(
  everybody: readonly PersonId[],
  share: number,
  { rounds, turnover }: { rounds: number; turnover: Turnover },
  random: () => number,
): readonly (readonly PersonId[])[] {
  const parts = [everybody.filter(() => random() < share)];
  // Changes come close together, where they can do harm: in the blocks of a few people, who stand side by side.
  while (parts.length < rounds) {
    const before = parts.at(-1) ?? [];
    const from = Math.floor(random() * Math.max(1, before.length));
    const leavers = new Set(before.slice(from, from + Math.floor(random() * (turnover.leave + 1))));
    const absent = everybody.filter((person) => !before.includes(person));
    const near = absent.findIndex((person) => person > (before[from] ?? ''));
    const joiners = absent.slice(Math.max(0, near)).slice(0, Math.floor(random() * (turnover.join + 1)));
    parts.push([...before.filter((person) => !leavers.has(person)), ...joiners]);
  }
  return parts;
}

function answering(mood: (typeof MOODS)[number], random: () => number): (person: PersonId) => Answers['ratings'] {
  const any = (): Rating => RATINGS[Math.floor(random() * RATINGS.length)] ?? 3;
  const good: Readonly<Record<(typeof MOODS)[number], (person: PersonId) => Rating>> = {
    any,
    'all-low': () => 1,
    'all-high': () => 5,
    torn: () => (random() < 0.5 ? 1 : 5),
    'one-apart': (person) => (person.endsWith('p0') ? 1 : 5),
  };
  return (person) =>
    Object.fromEntries(
      STATEMENTS.map(({ id, reversed }) => {
        const rating = good[mood](person);
        return [id, (reversed === true ? 6 - rating : rating) as Rating];
      }),
    );
}

/** An answer turned so that 5 is good: what the sums of figures are made of. */
export function turned(item: { readonly reversed?: boolean }, rating: Rating): number {
  return item.reversed === true ? 6 - rating : rating;
}

/** What is asked in every round: the follow-up too, of every unit that could be asked it, and of every other. */
export function questionnaireOf({ units }: World): Questionnaire {
  return { ...QUESTIONNAIRE, followUps: units.map(({ id: unitId }) => ({ ...FOLLOW_UP, unitId })) };
}

/** What people answered in one round; nothing for a round that there was not. */
export function answersIn(world: World, round: number): WorldRound['answers'] {
  return world.rounds[round]?.answers ?? new Map<PersonId, Readonly<Record<string, Rating>>>();
}
