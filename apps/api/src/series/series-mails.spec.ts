import { describe, expect, it } from '@jest/globals';
import { moment } from '../rounds/moment.js';
import { SERIES_MAIL_KINDS } from './series-mail.entity.js';
import { seriesMail, type SeriesMailFacts } from './series-mails.js';

const facts: SeriesMailFacts = {
  seriesName: 'Kwartaal',
  roundName: 'Kwartaal 2',
  launchAt: new Date('2027-03-25T07:00:00.000Z'),
  opensAt: new Date('2027-03-30T06:00:00.000Z'),
  closesAt: new Date('2027-04-13T15:00:00.000Z'),
  timeZone: 'Europe/Amsterdam',
  problem: null,
  withoutOwnResult: 2,
  page: 'http://localhost:3000/administration/rounds/series/s',
};
const LANGUAGES = ['nl', 'en'] as const;

describe.each(LANGUAGES)('a mail to administrators about a series, in %s,', (language) => {
  it.each(SERIES_MAIL_KINDS)('says as “%s” which round, when, and where to look', (kind) => {
    const { subject, text } = seriesMail(kind, language, facts);
    expect(subject).toContain('Kwartaal 2');
    expect(text).toContain(moment(language, facts.opensAt, facts.timeZone));
    expect(text.match(/https?:\S+/g)).toEqual([facts.page]);
  });

  it('says how many teams get no result of their own, or why there can be no launch', () => {
    expect(seriesMail('ahead', language, facts).text).toMatch(/2 teams/);
    expect(seriesMail('ahead', language, { ...facts, withoutOwnResult: 1 }).text).toMatch(/1 team /);
    const problem = { nl: 'Te weinig mensen.', en: 'Too few people.' };
    for (const kind of ['ahead', 'problem'] as const) {
      const { text } = seriesMail(kind, language, { ...facts, problem });
      expect(text).toContain(problem[language]);
      expect(text).not.toMatch(/2 teams/);
    }
  });
});
