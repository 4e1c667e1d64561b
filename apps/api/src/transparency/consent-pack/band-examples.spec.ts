import { describe, expect, it } from '@jest/globals';
import { bandsAsMeans, respondentBands } from './band-examples.js';

describe('bands as means', () => {
  it('are those of the documentation', () => {
    expect(bandsAsMeans('nl', 5, 6)).toBe('1,0–2,2; 2,4–3,4; 3,6–5,0');
    expect(bandsAsMeans('en', 8, 6)).toBe('1.0–2.13; 2.25–2.88; 3.0–3.63; 3.75–5.0');
    expect(bandsAsMeans('en', 15, 6).split('; ')).toHaveLength(9);
  });

  it('are one when strict mode says nothing yet', () => {
    expect(bandsAsMeans('en', 5, 12)).toBe('1.0–5.0');
  });
});

describe('numbers of respondents', () => {
  it('are the first bands', () => {
    expect(respondentBands(5, 4)).toBe('5–7, 8–10, 11–15, 16–20');
  });
});
