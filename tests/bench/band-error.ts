/**
 * How far the middle of a band is from the exact mean: `node tests/bench/band-error.ts`. Prints the mean absolute error in
 * points of 1–5 for teams of several sizes, at both widths. Teams differ (standard deviation 0.5 around 3.6), and so do
 * the people in them (0.95); the random numbers are the same each time.
 */
import { BAND_WIDTHS, bandOfSum, bandStarts, middleOf } from '@leeway/trust-model';
import { seededRandom } from '../../tools/demo/seeded-random.ts';

const TEAMS = 4000;
const SIZES = ['5–7', '8–10', '11–15', '16–20', '21–30', '51–100', '501–1000'];

const random = seededRandom(2026);
/** Box and Muller, 1958. */
const normal = (mean: number, deviation: number): number =>
  mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const rating = (mean: number): number => Math.min(5, Math.max(1, Math.round(normal(mean, 0.95))));

for (const size of SIZES) {
  const [from = 5, to = 7] = size.split('–').map(Number);
  const errors = BAND_WIDTHS.map((width) => {
    let [total, shown] = [0, 0];
    for (let team = 0; team < TEAMS; team += 1) {
      const n = from + Math.floor(random() * (to - from + 1));
      const mean = normal(3.6, 0.5);
      let sum = 0;
      for (let person = 0; person < n; person += 1) sum += rating(mean);
      if (bandStarts(n, width).length === 1) continue;
      total += Math.abs(middleOf(bandOfSum(n, sum, width)) - sum) / n;
      shown += 1;
    }
    return shown === 0 ? 'withheld' : (total / shown).toFixed(2);
  });
  console.log(`${size.padEnd(10)}${errors.map((error) => error.padEnd(10)).join('')}`);
}
