import { describe, expect, it } from '@jest/globals';
import { isSameSite } from './same-site.js';

describe('isSameSite', () => {
  it.each([
    ['localhost', 'localhost'],
    ['leeway.example.org', 'ballots.leeway.example.org'],
    ['leeway.example.org', 'ballots.example.org'],
    ['ballots.leeway.example.org', 'leeway.example.org'],
  ])('takes %s and %s for one site', (host, other) => {
    expect(isSameSite(host, other)).toBe(true);
  });

  it.each([
    ['leeway.example.org', 'ballots.other.org'],
    ['leeway.org', 'ballots.org'],
    ['notexample.org', 'example.org'],
    ['localhost', '127.0.0.1'],
  ])('keeps %s and %s apart', (host, other) => {
    expect(isSameSite(host, other)).toBe(false);
  });
});
