import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex } from '../protocol/encodings.js';
import { withRandomValues } from '../testing/scripted-random.js';
import { bytesOf, drawInvertible, integerOf, inverseModulo, powerModulo } from './modular.js';

const aNumber = fc.bigInt({ min: 0n, max: (1n << 512n) - 1n });
const aModulus = fc.bigInt({ min: 2n, max: (1n << 512n) - 1n });

const commonFactor = (one: bigint, other: bigint): bigint => (other === 0n ? one : commonFactor(other, one % other));

describe('integerOf and bytesOf', () => {
  it('give back what they took', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 48 }), (bytes) => {
        expect(bytesOf(integerOf(bytes), bytes.length)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('read the first byte as the highest, and fill up with zeros in front', () => {
    expect(integerOf(Uint8Array.of(1, 0, 1))).toBe(65_537n);
    expect(bytesOf(65_537n, 5)).toEqual(Uint8Array.of(0, 0, 1, 0, 1));
  });

  it.each([256n, -1n])('refuse to write %s as one byte', (integer) => {
    expect(() => bytesOf(integer, 1)).toThrow(RangeError);
  });
});

describe('powerModulo', () => {
  it('multiplies as often as the exponent says', () => {
    const exponents = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(aNumber, exponents, aModulus, (base, exponent, modulus) => {
        expect(powerModulo(base, BigInt(exponent), modulus)).toBe(base ** BigInt(exponent) % modulus);
      }),
    );
  });
});

describe('inverseModulo', () => {
  it('finds the number below the modulus that makes one, exactly when there is no common factor', () => {
    fc.assert(
      fc.property(aNumber, aModulus, (value, modulus) => {
        const inverse = inverseModulo(value, modulus);
        if (commonFactor(value, modulus) === 1n) {
          expect(inverse !== null && inverse >= 0n && inverse < modulus).toBe(true);
          expect((value * (inverse ?? 0n)) % modulus).toBe(1n);
        } else {
          expect(inverse).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([0n, 15n, 21n, 35n, 105n])('finds none for %s modulo 105', (value) => {
    expect(inverseModulo(value, 105n)).toBeNull();
  });
});

describe('drawInvertible', () => {
  const draws = (...hex: string[]) => hex.map((digits) => fromHex(digits));

  const drawn = (...hex: string[]) => withRandomValues(draws(...hex), () => Promise.resolve(drawInvertible(0xfbn, 1)));

  it.each([
    ['zero', '00'],
    ['the modulus', 'fb'],
    ['what lies above the modulus', 'fc'],
  ])('passes over %s', async (_name, first) => {
    expect((await drawn(first, '02')).drawn).toBe(2n);
  });

  it.each(['01', 'fa'])('takes %s, at the edge of what is allowed', async (first) => {
    expect((await drawn(first)).drawn).toBe(integerOf(fromHex(first)));
  });

  it('draws again instead of taking a number without an inverse', async () => {
    const result = await withRandomValues(draws('05', '33', '02'), () => Promise.resolve(drawInvertible(255n, 1)));
    expect(result).toEqual({ drawn: 2n, inverse: 128n });
  });

  it('gives up on a random generator that hands out zeros for ever', async () => {
    const zeros = Array.from({ length: 128 }, () => new Uint8Array(1));
    await withRandomValues(zeros, () => {
      expect(() => drawInvertible(255n, 1)).toThrow('no usable random number');
      return Promise.resolve();
    });
  });
});
