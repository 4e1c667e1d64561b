/**
 * How often somebody who watches the servers live names the author of a ballot: `node tests/bench/live-observer.ts`. They see
 * who collects a credential and when, and when a ballot of a team arrives; they know that team, and use whichever of three
 * strategies does best. Simulated, with the same random numbers each time.
 */
import { seededRandom } from '../../tools/demo/seeded-random.ts';

const TEAM = 8;
const ROUNDS = 20_000;
const HOUR = 60;
const OPEN_MINUTES = 7 * 24 * HOUR;
const AHEAD_MINUTES = 3 * 24 * HOUR;

interface Person {
  readonly collectedAt: number;
  readonly handedInAt: number;
}
type Way = () => Person;

const random = seededRandom(2026);
const between = (from: number, to: number): number => from + random() * (to - from);

const WAYS: Readonly<Record<string, Way>> = {
  'one sitting': () => {
    const collectedAt = between(0, OPEN_MINUTES - 24 * HOUR);
    return { collectedAt, handedInAt: collectedAt + between(2, 8) };
  },
  'hand in later for me': () => {
    const collectedAt = between(0, OPEN_MINUTES - 24 * HOUR);
    return { collectedAt, handedInAt: collectedAt + between(HOUR, 72 * HOUR) };
  },
  'two moments': () => ({ collectedAt: between(-AHEAD_MINUTES, 0), handedInAt: between(0, OPEN_MINUTES) }),
};

/** For each ballot, in order of arrival, the position of whoever is named, among those who collected before it. */
type Strategy = (collected: readonly Person[], ballot: number) => Person | undefined;
const STRATEGIES: readonly Strategy[] = [
  (collected) => collected.at(-1),
  (collected, ballot) => collected[ballot],
  (collected) => collected[Math.floor(random() * collected.length)],
];

const shareNamed = (way: Way, strategy: Strategy): number => {
  let named = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const people = Array.from({ length: TEAM }, way);
    const byCollecting = people.toSorted((a, b) => a.collectedAt - b.collectedAt);
    const byHandingIn = people.toSorted((a, b) => a.handedInAt - b.handedInAt);
    byHandingIn.forEach((author, ballot) => {
      const collected = byCollecting.filter(({ collectedAt }) => collectedAt < author.handedInAt);
      named += strategy(collected, ballot) === author ? 1 : 0;
    });
  }
  return named / (ROUNDS * TEAM);
};

for (const [name, way] of Object.entries(WAYS)) {
  const best = Math.max(...STRATEGIES.map((strategy) => shareNamed(way, strategy)));
  console.log(`${name.padEnd(22)}${(100 * best).toFixed(0)} %`);
}
console.log(`${'blind guess'.padEnd(22)}${(100 / TEAM).toFixed(0)} %`);
