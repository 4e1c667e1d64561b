import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figure } from '../indices/figure.js';
import { bandErrorOf } from './band-error-of.js';
import { hedgesG, smallSampleCorrection } from './hedges-g.js';
import { meanWithError } from './mean-with-error.js';
import { tIntervalOf } from './t-interval-of.js';
import { tQuantile } from './t-quantile.js';
import { welchDifference } from './welch-difference.js';

/*
 * What is cited here was published by others, and recomputed with SciPy 1.17.1 (Python: `from scipy.stats import t, sem,
 * ttest_rel, ttest_ind, ttest_1samp`); what is said to be of SciPy alone was printed by the call that stands beside it.
 */

/** Student's own data (1908), as `sleep` in R: hours of sleep gained by ten people with either of two drugs. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const GAINED = SECOND.map((hours, index) => hours - (FIRST[index] ?? 0));

const squaresOf = (values: readonly number[]): number => {
  const { mean } = meanWithError(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

const changes = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2, maxLength: 20 });

describe('tQuantile', () => {
  it.each([
    // SciPy: t.ppf((1 + level) / 2, freedom)
    [0.95, 1, 12.7062],
    [0.95, 9, 2.2622],
    [0.95, 3, 3.1824],
    [0.9, 4, 2.1318],
    [0.95, 17.776473516178488, 2.1028],
    [0.99, 120, 2.6174],
  ])('at a level of %p with %p degrees of freedom agrees with SciPy', (level, freedom, quantile) => {
    expect(tQuantile(level, freedom)).toBeCloseTo(quantile, 4);
  });

  it.each([
    [1, 9],
    [0, 9],
    [0.95, 0],
    [Number.NaN, 9],
    [0.95, Number.NaN],
    [0.95, -1],
  ])('refuses a level of %p with %p degrees of freedom', (level, freedom) => {
    expect(() => tQuantile(level, freedom)).toThrow(RangeError);
  });
});

describe('the interval of a mean', () => {
  it('agrees with the paired t test of R on the sleep data', () => {
    // R: t.test(extra ~ group, data = sleep, paired = TRUE) prints t = -4.0621, df = 9, 95 percent -2.4598858 -0.7001142, mean
    // -1.58, for group 1 minus 2: de Vries & Meys, "How to compare paired data with R" (R for dummies), www.dummies.com.
    // SciPy: ttest_rel(second, first) 4.062127683382037 and its confidence_interval(.95) 0.7001142367230175 2.459885763276983.
    const mean = meanWithError(GAINED);
    expect(mean.mean).toBeCloseTo(1.58, 10);
    expect(mean.freedom).toBe(9);
    expect(mean.mean / mean.standardError).toBeCloseTo(4.0621277, 6);
    expect(tIntervalOf(mean).low).toBeCloseTo(0.7001142, 6);
    expect(tIntervalOf(mean).high).toBeCloseTo(2.4598858, 6);
  });

  it('has the mean in its middle, and never gets narrower by another error', () => {
    fc.assert(
      fc.property(changes, fc.double({ min: 0, max: 2, noNaN: true }), (values, error) => {
        const [plain, wider] = [meanWithError(values), meanWithError(values, error)].map((mean) => tIntervalOf(mean));
        expect(((plain?.low ?? 0) + (plain?.high ?? 0)) / 2).toBeCloseTo(meanWithError(values).mean, 8);
        expect((wider?.high ?? 0) - (wider?.low ?? 0)).toBeGreaterThanOrEqual((plain?.high ?? 0) - (plain?.low ?? 0));
      }),
    );
  });

  it('adds the error of the mean as a whole to that of its values, as squares', () => {
    // 0.3 of the values, √(0.18 / 2), and 0.4: √(0.3² + 0.4²) = 0.5
    expect(meanWithError([1, 1 + 0.6], 0.4).standardError).toBeCloseTo(0.5, 10);
  });

  it('refuses a single value and a negative error', () => {
    expect(() => meanWithError([])).toThrow('at least two values, not 0');
    expect(() => meanWithError([1])).toThrow(RangeError);
    expect(() => meanWithError([1, 2], -0.1)).toThrow(RangeError);
  });
});

describe('welchDifference', () => {
  it('agrees with the t test of R for unequal variances on the sleep data', () => {
    // R: t.test(extra ~ group, data = sleep), the example on the help page of t.test, prints t = -1.8608, df = 17.776, 95
    // percent -3.3654832 0.2054832, for group 1 minus 2. SciPy: ttest_ind(second, first, equal_var=False) 1.8608134674868526,
    // df 17.776473516178488, confidence_interval(.95) -0.20548323071171137 3.3654832307117104.
    const difference = welchDifference(meanWithError(SECOND), meanWithError(FIRST));
    expect(difference.mean / difference.standardError).toBeCloseTo(1.8608, 4);
    expect(difference.freedom).toBeCloseTo(17.776, 3);
    expect(tIntervalOf(difference).low).toBeCloseTo(-0.2054832, 6);
    expect(tIntervalOf(difference).high).toBeCloseTo(3.3654832, 6);
  });

  it('agrees with the difference in differences of Card and Krueger', () => {
    // Card & Krueger, American Economic Review 84 (1994), p. 780, table 3, row 3: "Change in mean FTE employment", Pennsylvania
    // −2.16 (1.25), New Jersey 0.59 (0.54), difference 2.76 (1.36); davidcard.berkeley.edu/papers/njmin-aer.pdf. The paper
    // subtracts before it rounds: from its own rows 1 and 2, (21.03 − 20.44) − (21.17 − 23.33) is 2.75.
    const newJersey = { mean: 0.59, standardError: 0.54, freedom: 320 };
    const pennsylvania = { mean: -2.16, standardError: 1.25, freedom: 76 };
    const { mean, standardError } = welchDifference(newJersey, pennsylvania);
    expect(Math.abs(mean - 2.76)).toBeLessThanOrEqual(0.0101);
    expect(standardError).toBeCloseTo(1.36, 2);
  });

  it('has degrees of freedom between the smaller ones and all of them', () => {
    fc.assert(
      fc.property(changes, changes, (one, other) => {
        const [first, second] = [meanWithError(one), meanWithError(other)];
        const { freedom } = welchDifference(first, second);
        expect(freedom).toBeGreaterThanOrEqual(Math.min(first.freedom, second.freedom) - 1e-6);
        expect(freedom).toBeLessThanOrEqual(first.freedom + second.freedom + 1e-6);
      }),
    );
  });

  it('is sure of two means without an error', () => {
    const sure = { mean: 1, standardError: 0, freedom: 3 };
    expect(welchDifference(sure, { ...sure, freedom: 5 })).toEqual({ mean: 0, standardError: 0, freedom: 3 });
  });
});

describe('hedgesG', () => {
  it('gives the worked example of Borenstein and others', () => {
    // Borenstein, Hedges, Higgins & Rothstein, Introduction to meta-analysis (2009), chapter 4, pp. 26–27: means of 103 and
    // 100, deviations of 5.5 and 4.5, 50 people each: S within 5.0249, d = 0.5970, J = 0.9923, g = 0.5924.
    const deviation = Math.sqrt((49 * 5.5 ** 2 + 49 * 4.5 ** 2) / 98);
    expect(deviation).toBeCloseTo(5.0249, 4);
    expect(3 / deviation).toBeCloseTo(0.597, 4);
    expect(smallSampleCorrection(98)).toBeCloseTo(0.9923, 4);
    expect(hedgesG(103 - 100, deviation, [50, 50])).toBeCloseTo(0.5924, 4);
  });

  it('agrees with what R prints of the sleep data', () => {
    // R, package parameters: model_parameters(t.test(extra1, extra2), standardized_d = TRUE, hedges_g = TRUE), as its own test
    // has it (easystats/parameters, tests/testthat/test-model_parameters.htest.R, 2021): Hedges_g -0.797018500447446.
    const deviation = Math.sqrt((squaresOf(FIRST) + squaresOf(SECOND)) / 18);
    expect(hedgesG(1.58, deviation, [10, 10])).toBeCloseTo(0.7970185, 7);
  });

  it.each([
    // SciPy: gamma(v / 2) / (sqrt(v / 2) * gamma((v - 1) / 2)), Hedges' exact correction
    [38, 0.9801104021309462],
    [78, 0.9903485130532649],
    [98, 0.9923240874205954],
  ])('corrects with %p degrees of freedom as the exact correction does, to four decimals', (freedom, exact) => {
    // 38 are the fewest there are: twenty people at either moment.
    expect(smallSampleCorrection(freedom)).toBeCloseTo(exact, 4);
  });

  it('has the sign of the difference', () => {
    expect(hedgesG(-3, 5, [50, 50])).toBe(-hedgesG(3, 5, [50, 50]));
  });

  it('refuses people who do not lie apart, and too few of them', () => {
    expect(() => hedgesG(1, 0, [20, 20])).toThrow(RangeError);
    expect(() => hedgesG(1, -0.7, [20, 20])).toThrow(RangeError);
    expect(() => hedgesG(1, 0.7, [1, 2])).toThrow(RangeError);
    expect(hedgesG(1, 0.7, [2, 2])).toBeGreaterThan(0);
  });
});

describe('bandErrorOf', () => {
  const band = figure(3, 3.6, 3.3);

  it('adds the variances of the bands, which get less by many teams', () => {
    expect(bandErrorOf(Array.from({ length: 4 }, () => [band, band] as const))).toBeCloseTo(0.1225, 4);
    expect(bandErrorOf(Array.from({ length: 16 }, () => [band, band] as const))).toBeCloseTo(0.0612, 4);
  });

  it('takes half the width of every band, before and after', () => {
    // √((0.3² + 0.6²) / 3) / 1
    expect(bandErrorOf([[band, figure(2.4, 3.6, 3)]])).toBeCloseTo(0.3873, 4);
  });

  it('is nothing where the figures are exact', () => {
    expect(bandErrorOf([[figure(3, 3, 3), figure(4, 4, 4)]])).toBe(0);
  });
});
