/** Where the bands of n answers begin. */
export type Starts = (n: number) => readonly number[];

const ANSWERS = [1, 2, 3, 4, 5];

function bandName(starts: Starts, n: number, sum: number): string {
  const all = starts(n);
  const index = all.findLastIndex((start) => start <= sum);
  return `${all[index]}..${(all[index + 1] ?? 5 * n + 1) - 1}`;
}

function sums(n: number): readonly number[] {
  return Array.from({ length: 4 * n + 1 }, (_, index) => n + index);
}

function collect(found: Map<string, Set<number>>, seen: string, answer: number): void {
  found.set(seen, (found.get(seen) ?? new Set()).add(answer));
}

/**
 * For everything that an onlooker can see of n people and of the same people with one more: the answers that the one
 * who came, or who left, can have given. The others repeat their answers, which is the worst case.
 */
export function answersOfOneMore(starts: Starts, n: number): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const sum of sums(n)) {
    for (const answer of ANSWERS) {
      collect(found, `${bandName(starts, n, sum)} | ${bandName(starts, n + 1, sum + answer)}`, answer);
    }
  }
  return found;
}

/** The same for one of n people who is replaced: the answers of the one who left. */
export function answersOfOneReplaced(starts: Starts, n: number): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const others of sums(n - 1)) {
    for (const left of ANSWERS) {
      for (const came of ANSWERS) {
        collect(found, `${bandName(starts, n, others + left)} | ${bandName(starts, n, others + came)}`, left);
      }
    }
  }
  return found;
}

/** For every band of n people and every answer of an insider who knows their own: the answers another can have given. */
export function answersBesideInsider(starts: Starts, n: number): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const others of sums(n - 2)) {
    for (const insider of ANSWERS) {
      for (const answer of ANSWERS) {
        collect(found, `${bandName(starts, n, others + insider + answer)} beside ${insider}`, answer);
      }
    }
  }
  return found;
}

/** What an onlooker can see and that leaves one answer only. */
export function pinned(found: ReadonlyMap<string, ReadonlySet<number>>): readonly string[] {
  return [...found].filter(([, answers]) => answers.size < 2).map(([seen]) => seen);
}
