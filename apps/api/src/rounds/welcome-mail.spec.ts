import { describe, expect, it } from '@jest/globals';
import { moment, welcomeMail } from './welcome-mail.js';

const facts = {
  firstName: 'Eva',
  organisationName: 'Zorggroep De Linde',
  roundName: 'Voorjaar 2026',
  opensAt: new Date('2026-03-28T08:00:00.000Z'),
  closesAt: new Date('2026-04-03T15:30:00.000Z'),
  link: 'http://localhost:3001/#/c/o/r/token',
  fingerprintWords: 'abandon ability able about above absent',
};

describe('moment', () => {
  it('is said in the reader’s language and in the time of Amsterdam, summer time included', () => {
    expect(moment('nl', facts.opensAt)).toMatch(/^zaterdag 28 maart 2026 .*09:00/);
    expect(moment('en', facts.opensAt)).toMatch(/^Saturday,? 28 March 2026 .*09:00/);
    expect(moment('nl', facts.closesAt)).toMatch(/^vrijdag 3 april 2026 .*17:30/);
  });
});

describe('welcomeMail', () => {
  it.each(['nl', 'en'] as const)('says in %s what a reader needs, with one link', (language) => {
    const { subject, text } = welcomeMail(language, facts);
    expect(subject).toContain('Voorjaar 2026');
    for (const part of ['Eva', 'Zorggroep De Linde', 'Voorjaar 2026', facts.fingerprintWords]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(moment(language, facts.opensAt));
    expect(text).toContain(moment(language, facts.closesAt));
    expect(text.match(/https?:\S+/g)).toEqual([facts.link]);
  });

  it('makes the promise, and no larger one', () => {
    expect(welcomeMail('en', facts).text).toContain(
      'we cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and all logs.',
    );
    const dutch = welcomeMail('nl', facts).text;
    expect(dutch).toContain('kunnen je antwoorden niet aan jou koppelen');
    expect(dutch).not.toMatch(/anoniem|gegarandeerd/);
  });
});
