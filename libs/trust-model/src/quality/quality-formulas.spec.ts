import { describe, expect, it } from '@jest/globals';
import { cronbachAlpha } from './cronbach-alpha.js';
import { pearsonCorrelation } from './pearson-correlation.js';
import { pooledDeviation } from './pooled-deviation.js';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const moments = (numbers: readonly number[]): number[] => [
  numbers.length,
  total(numbers),
  total(numbers.map((number) => number * number)),
];

describe('cronbachAlpha', () => {
  /** The Law School Admission Test, section 6: answers right or wrong of 1,000 people (Bock and Lieberman, 1970). */
  const LSAT = `00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8 01011:16 01101:3
    01110:2 01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80 11000:16 11001:56 11010:21
    11011:173 11100:11 11101:61 11110:28 11111:298`
    .split(/\s+/)
    .flatMap((entry) => {
      const [pattern = '', count] = entry.split(':');
      return Array.from({ length: Number(count) }, () => [...pattern].map(Number));
    });

  it('gives what R prints for the LSAT data (ltm 1.2-0, cronbach.alpha(LSAT): 0.295)', () => {
    const items = [0, 1, 2, 3, 4].map((item) => moments(LSAT.map((person) => person[item] ?? 0)));
    expect(cronbachAlpha(moments(LSAT.map(total)), items)).toBeCloseTo(0.295, 3);
  });

  it('is 1 for items that are all alike, and 0 where items contradict each other or nothing varies', () => {
    const item = moments([1, 2, 5, 4]);
    expect(cronbachAlpha(moments([2, 4, 10, 8]), [item, item])).toBeCloseTo(1, 12);
    expect(cronbachAlpha(moments([6, 6, 6, 7]), [moments([1, 2, 5, 4]), moments([5, 4, 1, 3])])).toBe(0);
    expect(cronbachAlpha(moments([8, 8]), [moments([4, 4]), moments([4, 4])])).toBe(0);
  });

  it('refuses a single item', () => {
    expect(() => cronbachAlpha(moments([1, 2]), [moments([1, 2])])).toThrow(RangeError);
  });
});

describe('pearsonCorrelation', () => {
  const pair = (x: readonly number[], y: readonly number[]): number[] => [
    x.length,
    total(x),
    total(y),
    total(x.map((value) => value * value)),
    total(y.map((value) => value * value)),
    total(x.map((value, index) => value * (y[index] ?? 0))),
  ];

  it('gives what Anscombe prints for his first data set (The American Statistician 27, 1973: 0.816)', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(pearsonCorrelation(pair(x, y))).toBeCloseTo(0.816, 3);
  });

  it('is −1 for opposites, and 0 where one of the two does not vary', () => {
    expect(pearsonCorrelation(pair([1, 2, 3], [3, 2, 1]))).toBeCloseTo(-1, 12);
    expect(pearsonCorrelation(pair([1, 2, 3], [4, 4, 4]))).toBe(0);
  });
});

describe('pooledDeviation', () => {
  const GROUPS = [
    [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
    [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
  ];
  const sums = GROUPS.map((group) => ({ n: group.length, sum: total(group) }));
  const squares = total(GROUPS.flat().map((value) => value * value));

  it('gives what R prints for PlantGrowth (aov(weight ~ group): residual standard error 0.6233746)', () => {
    expect(pooledDeviation(squares, sums)).toBeCloseTo(0.6233746, 6);
  });

  it('leaves groups out that have nobody, and refuses groups of one', () => {
    expect(pooledDeviation(squares, [...sums, { n: 0, sum: 0 }])).toBeCloseTo(0.6233746, 6);
    expect(() => pooledDeviation(9, [{ n: 1, sum: 3 }])).toThrow(RangeError);
  });

  it('is 0 where nobody differs from their group', () => {
    expect(
      pooledDeviation(9 + 9 + 1 + 1, [
        { n: 2, sum: 6 },
        { n: 2, sum: 2 },
      ]),
    ).toBe(0);
  });
});
