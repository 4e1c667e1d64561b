import { possibleAnswers, type Known } from './integer-program.ts';
import { askedIn, respondents, together, type Published, type Publisher } from './published.ts';
import { FOLLOW_UP, STATEMENTS, turned, type PersonId, type World } from './world.ts';

/** What an attack found: in plain words, for the one who reads the failing test. Nothing found is an empty list. */
export type Findings = readonly string[];

/** Published sets of people that are too small, or that are no union of blocks: whatever can be subtracted from another. */
export function smallOrForeignSets(world: World, publish: Publisher): Findings {
  return world.rounds.flatMap((_, round) => {
    const blocks = world.blocks.map(({ id }) => respondents(world, round, [id])).filter(({ length }) => length > 0);
    const published = publish(world, round);
    return [...published.sums, ...published.indices].flatMap(({ people }) => {
      const inside = new Set(people);
      const isUnion = blocks.every((block) => new Set(block.map((one) => inside.has(one))).size === 1);
      return [
        ...(people.length < 5 ? [`${people.length} people are published as a group`] : []),
        ...(isUnion ? [] : [`a published group cuts a block in two: ${people.join(' ')}`]),
      ];
    });
  });
}

/** Cells that are shown or withheld depending on how people answered. */
export function cellsThatDependOnAnswers(world: World, other: World, publish: Publisher): Findings {
  return world.rounds.flatMap((_, round) => {
    const shown = new Set(publish(world, round).shown);
    return publish(other, round)
      .shown.filter((cell) => !shown.has(cell))
      .map((cell) => `with other answers: ${cell}`);
  });
}

/** Cells of the follow-up anywhere but in a block that is a team of its own: in a merged group, a department, the organisation. */
export function followUpsElsewhere(world: World, publish: Publisher): Findings {
  const own = world.blocks.filter(({ groupUnitIds }) => groupUnitIds.length === 1).map(({ id }) => `block:${id}`);
  return world.rounds.flatMap((_, round) =>
    publish(world, round).shown.filter((cell) => {
      const [group = '', measure] = cell.split(' ');
      return measure === `item:${FOLLOW_UP.id}` && !own.includes(group);
    }),
  );
}

/** Totals of a round that asked a part, which somebody could set beside those of the whole; merged groups are totals as well. */
export function totalsOfParts(world: World, publish: Publisher): Findings {
  return world.rounds.flatMap((_, round) =>
    askedIn(world, round).others.length === 0
      ? []
      : publish(world, round).shown.filter((cell) => !cell.startsWith('block:')),
  );
}

/** Groups in a round of a part that the first round, of everybody, did not have. */
export function groupsThatWereNotThere(world: World, publish: Publisher): Findings {
  const groupsIn = (round: number): readonly string[] =>
    publish(world, round).shown.map((cell) => cell.slice(0, cell.indexOf(' ')));
  const first = new Set(groupsIn(0));
  return world.rounds.flatMap((_, round) =>
    askedIn(world, round).others.length === 0 ? [] : groupsIn(round).filter((id) => !first.has(id)),
  );
}

/** One for each set of people who are in exactly the same published sets: what is possible for one is for all. */
function representatives(world: World, published: Published): readonly PersonId[] {
  const cells = [...published.sums, ...published.indices];
  const found = new Map<string, PersonId>();
  for (const person of new Set(world.rounds.flatMap(({ answers }) => [...answers.keys()]))) {
    found.set(cells.map(({ people }) => (people.includes(person) ? '1' : '0')).join(''), person);
  }
  return [...found.values()];
}

/** People whose answer to a statement can be worked out from everything that was published of all rounds. */
export function pinnedPeople(world: World, publish: Publisher, known: Known = new Map()): Findings {
  const published = together(world.rounds.map((_, round) => publish(world, round)));
  return representatives(world, published)
    .filter((person) => !known.has(person))
    .flatMap((person) => {
      const round = world.rounds.findIndex(({ answers }) => answers.has(person));
      return STATEMENTS.flatMap(({ id }) => {
        const { least, most } = possibleAnswers(published, { round, person, item: id }, world.repeats, known);
        return least === most ? [`${person} answered ${id} with ${least}`] : [];
      });
    });
}

/** The same by somebody who took part, and so knows their own answers: everybody in turn, one of each kind. */
export function pinnedByAnInsider(world: World, publish: Publisher): Findings {
  const published = together(world.rounds.map((_, round) => publish(world, round)));
  return representatives(world, published).flatMap((insider) => pinnedPeople(world, publish, knowing(world, insider)));
}

function knowing(world: World, insider: PersonId): Known {
  const ratings = world.rounds.map(({ answers }) => answers.get(insider)).find((own) => own !== undefined);
  if (ratings === undefined) return new Map();
  const own = STATEMENTS.map((item) => [item.id, turned(item, ratings[item.id] ?? 3)] as const);
  return new Map([[insider, Object.fromEntries(own)]]);
}
