/**
 * How good the interval of a mean change over teams is: `node tests/bench/training-interval.ts`. For cohorts of several
 * sizes it prints how often a change is claimed where there is none, how often one of half a point is found, and how wide
 * the interval is to either side: without anything for the bands, with their errors as squares (what Leeway does), and
 * with their half-widths in full. Scales of four statements, asked of teams of 5–12 before and after; the teams differ
 * (standard deviation 0.5 around 3.4), so do their changes (0.2) and the people in them (0.95). The random numbers are the
 * same each time.
 */
import {
  bandErrorOf,
  figureOfSum,
  meanWithError,
  scaleIndex,
  tIntervalOf,
  type Figure,
  type Interval,
} from '@leeway/trust-model';
import { seededRandom } from '../../tools/demo/seeded-random.ts';

const COHORTS = 4000;
const STATEMENTS = 4;

const random = seededRandom(2026);
/** Box and Muller, 1958. */
const normal = (mean: number, deviation: number): number =>
  mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const rating = (mean: number): number => Math.min(5, Math.max(1, Math.round(normal(mean, 0.95))));

function scaleOf(n: number, mean: number): Figure {
  const items = Array.from({ length: STATEMENTS }, () => {
    let sum = 0;
    for (let person = 0; person < n; person += 1) sum += rating(mean);
    return figureOfSum(n, sum, false, 6);
  });
  const index = scaleIndex(items);
  if (index.status === 'withheld') throw new Error('every statement is shown');
  return index.value;
}

function intervalsOf(teams: number, change: number): readonly Interval[] {
  const pairs = Array.from({ length: teams }, () => {
    const n = 5 + Math.floor(random() * 8);
    const mean = normal(3.4, 0.5);
    return [scaleOf(n, mean), scaleOf(n, mean + normal(change, 0.2))] as const;
  });
  const changes = pairs.map(([before, after]) => after.middle - before.middle);
  const half = pairs.flat().reduce((sum, { low, high }) => sum + (high - low) / 2, 0) / teams;
  const plain = tIntervalOf(meanWithError(changes));
  return [
    plain,
    tIntervalOf(meanWithError(changes, bandErrorOf(pairs))),
    { low: plain.low - half, high: plain.high + half },
  ];
}

console.log('teams   bands      claimed of 0   found of 0.5   to either side');
for (const teams of [4, 8, 16, 32]) {
  const [none, half] = [0, 0.5].map((change) => Array.from({ length: COHORTS }, () => intervalsOf(teams, change)));
  for (const [index, bands] of ['left out', 'squares', 'in full'].entries()) {
    const share = (all: readonly (readonly Interval[])[] = [], isClaimed: (interval: Interval) => boolean): string =>
      `${((100 * all.filter((one) => isClaimed(one[index] ?? { low: 0, high: 0 })).length) / COHORTS).toFixed(1)} %`;
    const wrong = share(none, ({ low, high }) => low > 0 || high < 0);
    const found = share(half, ({ low }) => low > 0);
    const margins = (none ?? []).map((one) => ((one[index]?.high ?? 0) - (one[index]?.low ?? 0)) / 2);
    const margin = (margins.reduce((sum, each) => sum + each, 0) / COHORTS).toFixed(2);
    console.log(`${String(teams).padEnd(8)}${bands.padEnd(11)}${wrong.padEnd(15)}${found.padEnd(15)}${margin}`);
  }
}
