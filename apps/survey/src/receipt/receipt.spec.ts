import { describe, expect, it } from '@jest/globals';
import { shortForm } from './receipt.js';

describe('shortForm', () => {
  it('is the first sixteen digits in fours', () => {
    expect(shortForm('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef');
  });

  it('is nothing before anything was handed in', () => {
    expect(shortForm('')).toBe('');
  });
});
