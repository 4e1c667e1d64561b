/** Where the bands of n answers begin. */
export type Starts = (n: number) => readonly number[];

/** How many of n people leave between two rounds, and how many come. All others repeat their answers: the worst case. */
export interface Change {
  readonly leave: number;
  readonly join: number;
}

const ANSWERS = [1, 2, 3, 4, 5];

function bandName(starts: Starts, n: number, sum: number): string {
  const all = starts(n);
  const index = all.findLastIndex((start) => start <= sum);
  return `${all[index]}..${(all[index + 1] ?? 5 * n + 1) - 1}`;
}

/** Every sum that this many answers can have. */
function sums(count: number): readonly number[] {
  return Array.from({ length: 4 * count + 1 }, (_, index) => count + index);
}

/** The answers of `count` people, as far as an onlooker can tell: the sums that they can have. */
interface Possible {
  readonly count: number;
  readonly sums: Set<number>;
}

/** People are pinned if their only possible sum leaves each of them one answer: it is one person's, or all 1, or all 5. */
function isPinned({ count, sums: possible }: Possible): boolean {
  const [only] = possible;
  return count > 0 && possible.size === 1 && (count === 1 || only === count || only === 5 * count);
}

/**
 * What an onlooker who sees both rounds can see, and that pins somebody who came or left. Everything that n people and
 * those who change can answer is enumerated: no sampling.
 */
export function pinnedByChange(starts: Starts, n: number, { leave, join }: Change): readonly string[] {
  const found = new Map<string, readonly [left: Possible, came: Possible]>();
  for (const stay of sums(n - leave)) {
    for (const left of sums(leave)) {
      for (const came of sums(join)) {
        const seen = `${bandName(starts, n, stay + left)} | ${bandName(starts, n - leave + join, stay + came)}`;
        const possible = found.get(seen) ?? [
          { count: leave, sums: new Set() },
          { count: join, sums: new Set() },
        ];
        possible[0].sums.add(left);
        possible[1].sums.add(came);
        found.set(seen, possible);
      }
    }
  }
  return [...found].filter(([, possible]) => possible.some(isPinned)).map(([seen]) => seen);
}

/** What insiders who know their own answers can see in one round of n people, and that pins all their colleagues. */
export function pinnedByInsiders(starts: Starts, n: number, insiders: number): readonly string[] {
  const found = new Map<string, Possible>();
  for (const own of sums(insiders)) {
    for (const others of sums(n - insiders)) {
      const seen = `${bandName(starts, n, own + others)} beside ${own}`;
      const possible = found.get(seen) ?? { count: n - insiders, sums: new Set() };
      possible.sums.add(others);
      found.set(seen, possible);
    }
  }
  return [...found].filter(([, possible]) => isPinned(possible)).map(([seen]) => seen);
}

/**
 * The share of all that can happen in which one insider who steers their own answer across the coming of one colleague
 * pins that colleague's answer; everything equally likely. The insider chooses the steering that works best.
 */
export function shareOfSteering(starts: Starts, n: number): number {
  const shares = ANSWERS.flatMap((before) => ANSWERS.map((after) => shareFor(starts, n, before, after)));
  return Math.max(...shares);
}

function shareFor(starts: Starts, n: number, before: number, after: number): number {
  const found = new Map<string, number[]>();
  for (const others of sums(n - 1)) {
    for (const came of ANSWERS) {
      const seen = `${bandName(starts, n, others + before)} | ${bandName(starts, n + 1, others + after + came)}`;
      found.set(seen, [...(found.get(seen) ?? []), came]);
    }
  }
  const cases = [...found.values()];
  const pinned = cases.filter((answers) => new Set(answers).size === 1);
  const count = (lists: readonly number[][]): number => lists.reduce((total, list) => total + list.length, 0);
  return count(pinned) / count(cases);
}
