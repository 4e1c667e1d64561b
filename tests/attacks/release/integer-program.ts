import loadHighs, { type Highs } from 'highs';
import type { IndexCell, Published, SumCell } from './published.ts';
import type { PersonId } from './world.ts';

/** What an attacker knows beside what is published: how each of these people answered. */
export type Known = ReadonlyMap<PersonId, Readonly<Record<string, number>>>;

/** One person's answer, 5 being good, in one round; in a world where people repeat their answers, in all of them. */
export interface Target {
  readonly round: number;
  readonly person: PersonId;
  readonly item: string;
}

/**
 * People who are in exactly the same published sets are interchangeable: whatever one of them can have answered, so can
 * the others. All but the target are one variable, the sum of their answers, which can be any whole number from as many
 * as they are to five times as many. That makes the program small without making it weaker.
 */
interface Crowd {
  readonly name: string;
  readonly people: ReadonlySet<PersonId>;
}

// Its types are those of its CommonJS half, in which the function is a property.
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

/** The answers that a person can have given, by an integer program over everything that is published. */
export function possibleAnswers(
  published: Published,
  target: Target,
  repeats: boolean,
  known: Known = new Map(),
): { readonly least: number; readonly most: number } {
  const cells = concerning(published, target, repeats);
  const program = constraints(cells, target, known);
  const answer = `x_${target.item}`;
  return { least: solve('Minimize', answer, program), most: solve('Maximize', answer, program) };
}

/** The cells that can say something about the target: those that share people with it, directly or through others. */
function concerning(published: Published, target: Target, repeats: boolean): Published {
  const inRound = <Cell extends { round: number }>(cell: Cell): boolean => repeats || cell.round === target.round;
  const items = new Set([target.item]);
  const indices = published.indices.filter(inRound).filter((cell) => cell.items.includes(target.item));
  for (const cell of indices) for (const item of cell.items) items.add(item);
  const sums = published.sums.filter(inRound).filter(({ item }) => items.has(item));
  const touched = new Set([target.person]);
  const isTouched = ({ people }: { people: readonly PersonId[] }): boolean => people.some((one) => touched.has(one));
  for (let size = 0; size < touched.size;) {
    size = touched.size;
    for (const { people } of [...sums, ...indices].filter(isTouched)) for (const one of people) touched.add(one);
  }
  return { sums: sums.filter(isTouched), indices: indices.filter(isTouched), shown: [] };
}

interface Program {
  readonly rows: readonly string[];
  readonly bounds: readonly string[];
  readonly integers: readonly string[];
  readonly binaries: readonly string[];
}

function constraints({ sums, indices }: Published, target: Target, known: Known): Program {
  const crowds = crowdsOf([...sums, ...indices], target, known);
  const items = new Set([...sums.map(({ item }) => item), ...indices.flatMap((cell) => cell.items), target.item]);
  const variable = (crowd: Crowd, item: string): string => `${crowd.name}_${item}`;
  const sumOf = (people: readonly PersonId[], item: string): { terms: string; known: number } => {
    const inside = new Set(people);
    const terms = crowds.filter(({ people: own }) => [...own].every((one) => inside.has(one)));
    const told = people.reduce((total, one) => total + (known.get(one)?.[item] ?? 0), 0);
    return { terms: terms.map((crowd) => variable(crowd, item)).join(' + '), known: told };
  };
  const rows = sums.flatMap(({ people, item, from, to }) => {
    const { terms, known: told } = sumOf(people, item);
    return terms === '' ? [] : [`${terms} >= ${from - told}`, `${terms} <= ${to - told}`];
  });
  const bands = indices.map((cell, index) => bandRows(cell, index, sumOf));
  return {
    rows: [...rows, ...bands.flatMap((band) => band.rows)],
    bounds: crowds.flatMap((crowd) =>
      [...items].map((item) => `${crowd.people.size} <= ${variable(crowd, item)} <= ${5 * crowd.people.size}`),
    ),
    integers: crowds.flatMap((crowd) => [...items].map((item) => variable(crowd, item))),
    binaries: bands.flatMap((band) => band.choices),
  };
}

function crowdsOf(cells: readonly (SumCell | IndexCell)[], target: Target, known: Known): readonly Crowd[] {
  const patterns = new Map<string, Set<PersonId>>();
  for (const person of new Set([target.person, ...cells.flatMap(({ people }) => people)])) {
    if (known.has(person)) continue;
    const inside = cells.map(({ people }) => (people.includes(person) ? '1' : '0')).join('');
    const pattern = person === target.person ? 'target' : inside;
    patterns.set(pattern, (patterns.get(pattern) ?? new Set()).add(person));
  }
  return [...patterns].map(([pattern, people], index) => ({ name: pattern === 'target' ? 'x' : `y${index}`, people }));
}

/** Each statement of the scale lies in one band; the ends of the bands add up to what is published. */
function bandRows(
  { people, items, starts, lows, highs: upper }: IndexCell,
  index: number,
  sumOf: (people: readonly PersonId[], item: string) => { terms: string; known: number },
): { rows: readonly string[]; choices: readonly string[] } {
  const ends = starts.map((start, band) => ({ from: start, to: (starts[band + 1] ?? 5 * people.length + 1) - 1 }));
  const choice = (item: string, band: number): string => `z${index}_${item}_${band}`;
  const over = (item: string, of: 'from' | 'to', sign: string): string =>
    ends.map((end, band) => `${sign} ${end[of]} ${choice(item, band)}`).join(' ');
  const rows = items.flatMap((item) => {
    const { terms, known } = sumOf(people, item);
    return [
      `${ends.map((_, band) => choice(item, band)).join(' + ')} = 1`,
      `${terms} ${over(item, 'from', '-')} >= ${-known}`,
      `${terms} ${over(item, 'to', '-')} <= ${-known}`,
    ];
  });
  return {
    rows: [
      ...rows,
      `${items.map((item) => over(item, 'from', '+')).join(' ')} = ${lows}`,
      `${items.map((item) => over(item, 'to', '+')).join(' ')} = ${upper}`,
    ],
    choices: items.flatMap((item) => ends.map((_, band) => choice(item, band))),
  };
}

function solve(goal: 'Minimize' | 'Maximize', objective: string, program: Program): number {
  const { rows, bounds, integers, binaries } = program;
  const binary = binaries.length === 0 ? '' : `Binary\n ${binaries.join(' ')}\n`;
  const subject = rows.map((row) => ` ${row}`).join('\n');
  const text = `${goal}\n ${objective}\nSubject To\n${subject}\nBounds\n ${bounds.join('\n ')}\nGeneral\n ${integers.join(' ')}\n${binary}End\n`;
  const { Status: status, ObjectiveValue: value } = highs.solve(text);
  if (status !== 'Optimal') throw new Error(`no answers are consistent with what is published: ${status}\n${text}`);
  return Math.round(value);
}
