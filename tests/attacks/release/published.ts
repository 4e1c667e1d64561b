import {
  bandStarts,
  computeRelease,
  DEFAULT_THRESHOLDS,
  TallySheet,
  type BandWidth,
  type Release,
  type ReleaseGroup,
} from '@leeway/trust-model';
import { answersIn, FOLLOW_UP, KIND, questionnaireOf, SCALES, STATEMENTS, type PersonId, type World } from './world.ts';

/** What somebody can read about the sum of the answers, 5 being good, of these people to one statement: it lies in between. */
export interface SumCell {
  readonly round: number;
  readonly people: readonly PersonId[];
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What somebody can read about a scale of whose statements nothing is shown: each sum lies in one of these bands, and
 * the bands' lower ends and upper ends have these totals.
 */
export interface IndexCell {
  readonly round: number;
  readonly people: readonly PersonId[];
  readonly items: readonly string[];
  readonly starts: readonly number[];
  readonly lows: number;
  readonly highs: number;
}

/** Everything that was published of some rounds, as an attacker reads it. */
export interface Published {
  readonly sums: readonly SumCell[];
  readonly indices: readonly IndexCell[];
  /** What is shown at all, without the values. */
  readonly shown: readonly string[];
}

/** Publishes one round of a world. */
export type Publisher = (world: World, round: number) => Published;

export const together = (parts: readonly Published[]): Published => ({
  sums: parts.flatMap(({ sums }) => sums),
  indices: parts.flatMap(({ indices }) => indices),
  shown: parts.flatMap(({ shown }) => shown),
});

/** What the product publishes of a round. */
export function releaseOf(world: World, round: number, bandWidth: BandWidth = 6): Release {
  const { asked, others } = askedIn(world, round);
  return computeRelease({
    questionnaire: questionnaireOf(world),
    kind: KIND,
    thresholds: { ...DEFAULT_THRESHOLDS, bandWidth },
    units: world.units,
    blocks: asked,
    notAsked: others.flatMap(({ groupUnitIds }) => groupUnitIds),
    ...sheetOf(world, round).contents(),
    comments: new Map(),
    hasShownQuality: round > 0,
  });
}

/** The blocks that a round asks, and those that it does not. */
export function askedIn(
  world: World,
  round: number,
): { readonly asked: World['blocks']; readonly others: World['blocks'] } {
  const part = world.asked?.[round] ?? null;
  const isAsked = ({ id }: { id: string }): boolean => part === null || part.has(id);
  return { asked: world.blocks.filter(isAsked), others: world.blocks.filter((block) => !isAsked(block)) };
}

/** The ballots of a round, added up; those of blocks that are not asked the follow-up answer it as well. */
export function sheetOf(world: World, round: number): TallySheet {
  const sheet = new TallySheet(questionnaireOf(world), KIND);
  const answers = answersIn(world, round);
  for (const { id, people } of world.blocks) {
    for (const person of people) {
      const ratings = answers.get(person);
      if (ratings !== undefined) sheet.add(id, { ratings, delegation: {} });
    }
  }
  return sheet;
}

/** The people of these blocks who took part. */
export function respondents(world: World, round: number, blockIds: readonly string[]): readonly PersonId[] {
  const answers = answersIn(world, round);
  return world.blocks
    .filter(({ id }) => blockIds.includes(id))
    .flatMap(({ people }) => people)
    .filter((person) => answers.has(person));
}

/** Those of them who are asked a statement: the follow-up only where a team is a block of its own. */
export function asked(world: World, round: number, blockIds: readonly string[], item: string): readonly PersonId[] {
  const alone = world.blocks.filter(({ groupUnitIds }) => groupUnitIds.length === 1).map(({ id }) => id);
  return respondents(world, round, item === FOLLOW_UP.id ? blockIds.filter((id) => alone.includes(id)) : blockIds);
}

/**
 * Reads a release as an attacker does, who knows from the public counts how many answered. Parents are left out: they
 * are combinations of what stands here already, which a test of the core holds them to.
 */
export const product =
  (bandWidth: BandWidth = 6): Publisher =>
  (world, round) => {
    const { groups } = releaseOf(world, round, bandWidth);
    const reporting = groups.filter(({ kind }) => kind === 'reporting-group');
    return {
      ...together(reporting.map((group) => readGroup(world, round, group, bandWidth))),
      shown: groups.flatMap(({ id, figures }) =>
        Object.entries(figures).map(([measure, { status }]) => `${id} ${measure} ${status}`),
      ),
    };
  };

function readGroup(world: World, round: number, group: ReleaseGroup, bandWidth: BandWidth): Published {
  const people = respondents(world, round, group.blockIds);
  const n = people.length;
  const sums = STATEMENTS.flatMap(({ id }) => {
    const figure = group.figures[`item:${id}`];
    if (figure?.status !== 'shown') return [];
    const inside = asked(world, round, group.blockIds, id);
    const [from, to] = [figure.value.low, figure.value.high].map((mean) => Math.round(mean * inside.length));
    return [{ round, people: inside, item: id, from: from ?? 0, to: to ?? 0 }];
  });
  const indices = SCALES.flatMap(({ id, items }) => {
    const index = group.figures[`scale:${id}`];
    const isRead = sums.some(({ item }) => items.some((asked) => asked.id === item));
    if (index?.status !== 'shown' || isRead) return [];
    const total = (mean: number): number => Math.round(mean * n * items.length);
    return [
      {
        round,
        people,
        items: items.map((item) => item.id),
        starts: bandStarts(n, bandWidth),
        lows: total(index.value.low),
        highs: total(index.value.high),
      },
    ];
  });
  return { sums, indices, shown: [] };
}
