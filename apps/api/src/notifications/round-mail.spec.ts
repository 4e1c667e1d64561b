import { describe, expect, it } from '@jest/globals';
import { moment } from '../rounds/welcome-mail.js';
import { openingMail, reminderMail, stoppedMail } from './round-mail.js';

const facts = {
  firstName: 'Eva',
  organisationName: 'Zorggroep De Linde',
  roundName: 'Voorjaar 2026',
  closesAt: new Date('2026-04-03T15:30:00.000Z'),
  roundLink: 'http://localhost:3001/#/r/o/r',
  personalLink: 'http://localhost:3001/#/c/o/r/token',
  fingerprintWords: 'abandon ability able about above absent',
};
const LANGUAGES = ['nl', 'en'] as const;

describe.each(LANGUAGES)('a mail about a round, in %s,', (language) => {
  it('says which round it is, until when it is open, and its fingerprint', () => {
    for (const { subject, text } of [openingMail(language, facts), reminderMail(language, facts)]) {
      expect(subject).toContain('Voorjaar 2026');
      for (const part of ['Zorggroep De Linde', moment(language, facts.closesAt), facts.fingerprintWords]) {
        expect(text).toContain(part);
      }
    }
  });

  it('is at the opening the same for everybody, without a personal link', () => {
    const { text } = openingMail(language, facts);
    expect(text.match(/https?:\S+/g)).toEqual([facts.roundLink]);
    expect(text).not.toContain('Eva');
  });

  it('reminds with the personal link, if it is known', () => {
    expect(reminderMail(language, facts).text.match(/https?:\S+/g)).toEqual([facts.roundLink, facts.personalLink]);
    const without = reminderMail(language, { ...facts, personalLink: null }).text;
    expect(without.match(/https?:\S+/g)).toEqual([facts.roundLink]);
  });
});

describe('the mail that a round was stopped', () => {
  it.each(LANGUAGES)('says in %s which, and where everybody can see it, without a way to answer', (language) => {
    const publicPage = 'http://localhost:3000/rounds/o/r';
    const { subject, text } = stoppedMail(language, { ...facts, publicPage });
    expect(subject).toContain('Voorjaar 2026');
    expect(text).toContain('Zorggroep De Linde');
    expect(text.match(/https?:\S+/g)).toEqual([publicPage]);
  });
});

describe('a reminder', () => {
  it('thanks who has answered, and says that nobody knows who', () => {
    expect(reminderMail('nl', facts).text).toContain('Nergens staat wie dat heeft gedaan');
    expect(reminderMail('en', facts).text).toContain('Who did is recorded nowhere');
  });
});
