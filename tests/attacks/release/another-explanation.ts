import { RATINGS, type Rating } from '@leeway/trust-model';
import { seededRandom } from '../../../tools/demo/seeded-random.ts';
import { answersIn, ITEMS, type PersonId, type World, type WorldRound } from './world.ts';

/** A published value: a text, or a number that is rounded to so many steps in a unit. */
export type Value = string | { readonly exact: number; readonly steps: number };

/** Everything that is published of a round, value by value. */
export type Reader = (world: World, round: number) => readonly Value[];

export interface Question {
  readonly person: PersonId;
  readonly item: string;
}

/** How many changes elsewhere are tried, from each of so many beginnings, before the search gives up. */
export interface Effort {
  readonly attempts: number;
  readonly beginnings: number;
}

/** Nearly always a few changes do; where a newcomer has just moved a figure over the border of its rounding, thousands. */
const THOROUGH: Effort = { attempts: 4000, beginnings: 8 };

/**
 * Whether the person can have given another answer: looks for a world in which they did, everybody still repeats their
 * answers, and everything that is published of every round is the same, to the letter. Where there is one, nobody can
 * work the answer out, whatever they compute; where none is found, somebody perhaps can.
 *
 * It begins with worlds in which the person has changed places with somebody, which leaves all sums of the organisation
 * as they were, or has answered otherwise. From there it changes what others answered, one by one, and keeps what brings
 * published values back.
 */
export function hasAnotherExplanation(
  world: World,
  read: Reader,
  question: Question,
  { attempts, beginnings: most } = THOROUGH,
): boolean {
  const published = world.rounds.map((_, round) => read(world, round));
  const differing = (other: World): number =>
    published.reduce((sum, values, round) => {
      const own = read(other, round);
      return values.reduce((total, value, index) => total + distanceTo(value, own[index]), sum);
    }, 0);
  const beginnings = [];
  for (const other of otherwise(world, question)) {
    const distance = differing(other);
    if (distance === 0) return true;
    beginnings.push({ other, distance });
  }
  const random = seededRandom(2026);
  const nearest = beginnings.sort((one, another) => one.distance - another.distance).slice(0, most);
  return nearest.some((beginning) => {
    let { other, distance } = beginning;
    for (let attempt = 0; attempt < attempts && distance > 0; attempt += 1) {
      const changed = random() < 0.5 ? withSmallChange(other, question, random) : withSwap(other, question, random);
      const left = differing(changed);
      if (left > distance) continue;
      other = changed;
      distance = left;
    }
    return distance === 0;
  });
}

/** 0 if the two are published alike; else 1, or for numbers more the further the other one is from being rounded alike. */
function distanceTo(value: Value, other: Value | undefined): number {
  if (typeof value === 'string' || typeof other !== 'object') return value === other ? 0 : 1;
  const cell = Math.round(value.exact * value.steps);
  const position = other.exact * value.steps;
  return Math.round(position) === cell ? 0 : 0.01 + Math.max(0, Math.abs(position - cell) - 0.5);
}

/** Worlds in which the person answered otherwise: in the place of somebody else, or in their own. */
function* otherwise(world: World, { person, item }: Question): Generator<World> {
  const everybody = everybodyIn(world);
  const own = everybody.get(person);
  for (const [id, ratings] of everybody) {
    if (ratings[item] !== own?.[item] && attendance(world, id) === attendance(world, person)) {
      yield swapped(world, person, id);
    }
  }
  for (const rating of RATINGS) if (rating !== own?.[item]) yield withAnswer(world, person, item, rating);
}

const everybodyIn = (world: World): WorldRound['answers'] =>
  new Map(world.rounds.flatMap(({ answers }) => [...answers]));

/** In which rounds somebody takes part. */
const attendance = (world: World, person: PersonId): string =>
  world.rounds.map(({ answers }) => String(answers.has(person))).join();

/** Two people who take part in the same rounds have each other's answers. */
function swapped(world: World, one: PersonId, other: PersonId): World {
  return {
    ...world,
    rounds: world.rounds.map(({ answers }) => {
      const [ofOne, ofOther] = [answers.get(one), answers.get(other)];
      if (ofOne === undefined || ofOther === undefined) return { answers };
      return { answers: new Map(answers).set(one, ofOther).set(other, ofOne) };
    }),
  };
}

/** Two people, neither of them the one in question, change places. */
function withSwap(world: World, { person }: Question, random: () => number): World {
  const people = [...everybodyIn(world).keys()].filter(
    (id) => id !== person && !attendance(world, id).includes('false'),
  );
  const pick = (): PersonId => people[Math.floor(random() * people.length)] ?? person;
  return swapped(world, pick(), pick());
}

function withAnswer(world: World, person: PersonId, item: string, rating: Rating): World {
  return {
    ...world,
    rounds: world.rounds.map(({ answers }) => {
      const own = answers.get(person);
      return { answers: own === undefined ? answers : new Map(answers).set(person, { ...own, [item]: rating }) };
    }),
  };
}

/** Any other answer, often of a teammate, and often to the same statement, moves by one. */
function withSmallChange(world: World, { person, item }: Question, random: () => number): World {
  const statement = random() < 0.5 ? item : (ITEMS[Math.floor(random() * ITEMS.length)]?.id ?? item);
  const nearby = random() < 0.5;
  const people = [...answersIn(world, world.rounds.length - 1)].filter(
    ([id]) => (!nearby || isTeammate(id, person)) && (id !== person || statement !== item),
  );
  const [id, own] = people[Math.floor(random() * people.length)] ?? [];
  const moved = (own?.[statement] ?? 3) + (random() < 0.5 ? 1 : -1);
  const rating = RATINGS.find((possible) => possible === moved);
  return id === undefined || rating === undefined ? world : withAnswer(world, id, statement, rating);
}

const isTeammate = (one: PersonId, other: PersonId): boolean => one.split('p')[0] === other.split('p')[0];
