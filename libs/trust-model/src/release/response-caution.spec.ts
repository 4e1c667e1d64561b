import { describe, expect, it } from '@jest/globals';
import { respondentBand } from '../bands/respondent-band.js';
import { responseCaution } from './response-caution.js';

const caution = (respondents: number, headcount: number): string | null =>
  responseCaution([{ respondents: respondentBand(respondents), headcount }]);

describe('responseCaution', () => {
  it('goes by the most that the published band leaves possible', () => {
    expect(caution(8, 20)).toBe('below-60'); // at most 10 of 20
    expect(caution(5, 20)).toBe('below-40'); // at most 7 of 20
    expect(caution(5, 11)).toBeNull(); // at most 7 of 11, 64 %
  });

  it('has its borders at exactly 40 and 60 %', () => {
    expect(caution(10, 25)).toBe('below-60'); // 10 of 25 is not below 40 %
    expect(caution(15, 25)).toBeNull(); // 15 of 25 is not below 60 %
    expect(caution(15, 26)).toBe('below-60');
  });

  it('is the same for every number of respondents in a band', () => {
    for (let headcount = 5; headcount <= 120; headcount += 1) {
      for (let respondents = 5; respondents < headcount; respondents += 1) {
        const { from } = respondentBand(respondents);
        expect(caution(respondents, headcount)).toBe(caution(from, headcount));
      }
    }
  });

  it('adds up the groups of a parent, none of which can count for more than it has', () => {
    const part = (respondents: number, headcount: number): Parameters<typeof responseCaution>[0][number] => ({
      respondents: respondentBand(respondents),
      headcount,
    });
    expect(responseCaution([part(5, 5), part(8, 20)])).toBeNull(); // 15 of 25
    expect(responseCaution([part(5, 5), part(8, 21)])).toBe('below-60'); // 15 of 26
  });
});
