import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFixture } from '../testing/fixtures.js';
import { canonicalJson } from './canonical-json.js';

interface Examples {
  examples: { name: string; input: string; output: string }[];
}

describe('canonical JSON', () => {
  it.each(readFixture<Examples>('rfc8785-examples').examples)('writes the published example: $name', (example) => {
    expect(canonicalJson(JSON.parse(example.input))).toBe(example.output);
  });

  it('writes a value the same way again after reading it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it.each([undefined, NaN, Infinity, { text: '\ud800' }])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(Error);
  });
});
