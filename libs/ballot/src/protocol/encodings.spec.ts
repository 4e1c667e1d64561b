import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidEncoding, fromBase64Url, fromHex, toBase64Url, toHex } from './encodings.js';

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['AA==', 'A', 'A+A', 'A/A', 'AB', 'AAB', 'AA\n', ' AA', 'é'])('refuses %j', (text) => {
    expect(() => fromBase64Url(text)).toThrow(InvalidEncoding);
  });
});

describe('hexadecimal', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['abc', 'AB', '0g', '0x00', '00\n'])('refuses %j', (text) => {
    expect(() => fromHex(text)).toThrow(InvalidEncoding);
  });
});
