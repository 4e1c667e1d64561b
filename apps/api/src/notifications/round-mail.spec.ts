import { describe, expect, it } from '@jest/globals';
import type { Language, MailingKind } from '@leeway/contract';
import { moment } from '../rounds/moment.js';
import { roundMail } from './round-mail.js';
import type { RoundMailFacts } from './round-mail-facts.js';
import { ourText } from './texts/our-text.js';

const facts: RoundMailFacts = {
  firstName: 'Eva',
  organisationName: 'Zorggroep De Linde',
  roundName: 'Voorjaar 2026',
  opensAt: new Date('2026-03-28T08:00:00.000Z'),
  closesAt: new Date('2026-04-03T15:30:00.000Z'),
  timeZone: 'Europe/Amsterdam',
  roundLink: 'http://localhost:3001/#/r/o/r',
  personalLink: 'http://localhost:3001/#/c/o/r/token',
  fingerprintWords: 'abandon ability able about above absent',
  asksPart: false,
  publicPage: 'http://localhost:3000/rounds/o/r',
};
const LANGUAGES = ['nl', 'en'] as const;
const mail = (kind: MailingKind, language: Language, changes: Partial<RoundMailFacts> = {}) =>
  roundMail(kind, language, ourText(kind, language), { ...facts, ...changes });
const links = (text: string): string[] => [...(text.match(/https?:\S+/g) ?? [])];

describe.each(LANGUAGES)('a mail about a round, in %s,', (language) => {
  it.each(['welcome', 'opening', 'reminder'] as const)(
    'says at the %s which one, until when, its fingerprint',
    (kind) => {
      const { subject, text } = mail(kind, language);
      expect(subject).toContain('Voorjaar 2026');
      for (const part of [
        'Zorggroep De Linde',
        moment(language, facts.closesAt, facts.timeZone),
        facts.fingerprintWords,
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it('says in the invitation if only a part is asked', () => {
    const said = { nl: 'alleen een paar teams', en: 'a few teams only' }[language];
    expect(mail('welcome', language, { asksPart: true }).text).toContain(said);
    expect(mail('welcome', language).text).not.toContain(said);
  });

  it('invites with the personal link alone', () => {
    const { text } = mail('welcome', language);
    expect(text).toContain('Eva');
    expect(text).toContain(moment(language, facts.opensAt, facts.timeZone));
    expect(links(text)).toEqual([facts.personalLink]);
  });

  it('is at the opening the same for everybody, without a personal link', () => {
    const { text, html } = mail('opening', language);
    expect(links(text)).toEqual([facts.roundLink]);
    expect(text + html).not.toMatch(/Eva|token/);
  });

  it('reminds with the personal link, if it is known', () => {
    expect(links(mail('reminder', language).text)).toEqual([facts.roundLink, facts.personalLink]);
    expect(links(mail('reminder', language, { personalLink: null }).text)).toEqual([facts.roundLink]);
  });

  it('says that it was stopped, and where everybody can see it, without a way to answer', () => {
    const { subject, text } = mail('stopped', language);
    expect(subject).toContain('Voorjaar 2026');
    expect(text).toContain('Zorggroep De Linde');
    expect(links(text)).toEqual([facts.publicPage]);
  });

  it.each(['welcome', 'reminder'] as const)(
    'keeps at the %s what has to stay whatever an organisation writes',
    (kind) => {
      const { text } = roundMail(kind, language, { subject: 'x', body: 'y', closing: '' }, facts);
      const ours = mail(kind, language).text;
      expect(ours).toContain(text.split('\n\n').slice(1).join('\n\n'));
      expect(links(text)).toEqual(links(ours));
      expect(text).toContain(facts.fingerprintWords);
    },
  );
});

describe('the promise', () => {
  it('is made, and no larger one', () => {
    expect(mail('welcome', 'en').text).toContain(
      'we cannot link your answers to you, and neither can anyone who later gets the whole database, the backups and all logs.',
    );
    const dutch = mail('welcome', 'nl').text;
    expect(dutch).toContain('kunnen je antwoorden niet aan jou koppelen');
    expect(dutch).not.toMatch(/anoniem|gegarandeerd/);
  });
});

describe('a reminder', () => {
  it('thanks who has answered, and says that nobody knows who', () => {
    expect(mail('reminder', 'nl').text).toContain('Nergens staat wie dat heeft gedaan');
    expect(mail('reminder', 'en').text).toContain('Who did is recorded nowhere');
  });
});

describe('a text of an organisation', () => {
  const text = { subject: 'Hoi {{roundName}}', body: 'Dag {{firstName}}\n\n{{closesAt}} <b>&', closing: 'Marieke\nHR' };

  it('is filled in, and nothing in a name is taken for a placeholder or for markup', () => {
    const changes = { firstName: '{{roundName}}<img src=x>', roundName: 'A\r\nBcc: x@y.example' };
    const written = roundMail('welcome', 'nl', text, { ...facts, ...changes });
    expect(written.subject).toBe('Hoi A Bcc: x@y.example');
    expect(written.text).toContain('Dag {{roundName}}<img src=x>\n\nvrijdag 3 april 2026');
    expect(written.html).toContain('Dag {{roundName}}&lt;img src=x&gt;</p>');
    expect(written.html).toContain('&lt;b&gt;&amp;');
    expect(written.html).toContain('Marieke<br>HR</p>');
  });

  it('can not ask for a name where everybody gets the same', () => {
    expect(roundMail('opening', 'nl', text, facts).text).toContain('Dag {{firstName}}');
  });
});
