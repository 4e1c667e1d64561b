import { describe, expect, it } from '@jest/globals';
import { moment } from './moment.js';

describe('moment', () => {
  it('is said in the reader’s language and in the time of the organisation, summer time included', () => {
    const [opensAt, closesAt] = [new Date('2026-03-28T08:00:00.000Z'), new Date('2026-04-03T15:30:00.000Z')];
    expect(moment('nl', opensAt, 'Europe/Amsterdam')).toMatch(/^zaterdag 28 maart 2026 .*09:00/);
    expect(moment('en', opensAt, 'Europe/Amsterdam')).toMatch(/^Saturday,? 28 March 2026 .*09:00/);
    expect(moment('nl', closesAt, 'Europe/Amsterdam')).toMatch(/^vrijdag 3 april 2026 .*17:30/);
    expect(moment('en', opensAt, 'America/Curacao')).toMatch(/^Saturday,? 28 March 2026 .*04:00 GMT-4$/);
  });
});
