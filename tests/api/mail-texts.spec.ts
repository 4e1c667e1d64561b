import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AuditPage,
  LANGUAGES,
  MAILING_KINDS,
  type MailPreview,
  type MailText,
  type MailTexts,
  type Problem,
} from '@leeway/contract';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { readSentMail, type SentMail } from '../support/read-sent-mail.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const OWN: MailText = {
  subject: 'Doe je mee, {{firstName}}?',
  body: 'Dag {{firstName}},\n\nWij willen weten hoe het <echt> gaat.',
  closing: 'Groet,\nMarieke & HR',
};
const FINGERPRINT = /(vingerafdruk van deze meting|fingerprint of this round): [a-z]+( [a-z]+){5}/;

const mailbox = new Mailbox();
let installation: Installation;
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;

const texts = async (who = administrator) => (await who.get<MailTexts>('/api/mail/texts')).body;
const welcomeIn = async (language: 'nl' | 'en', who = administrator) =>
  (await texts(who)).kinds.find(({ kind }) => kind === 'welcome')?.[language];
const sent = async (count: number): Promise<SentMail[]> => {
  await until(() => mailbox.received.length >= count);
  return Promise.all(mailbox.received.splice(0).map(({ raw }) => readSentMail(raw)));
};

beforeAll(async () => {
  installation = await Installation.create();
  api = await installation.start('api', { SMTP_URL: await mailbox.open(), MAIL_FROM: 'Leeway <leeway@linde.example>' });
  linde = await anOrganisation(installation.database, [6, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

describe('a test mail', () => {
  it('goes to who asks for it, in every kind and language, with both parts saying the same', async () => {
    const { kinds, testAddress } = await texts();
    expect(testAddress).toBe(linde.administrator.email);
    for (const { kind, nl, en } of kinds) {
      for (const [language, { text }] of Object.entries({ nl, en })) {
        const { body } = await administrator.post('/api/mail/texts/test', { kind, language, text });
        expect(body).toEqual({ to: linde.administrator.email });
      }
    }
    expect(new Set(mailbox.received.map(({ to }) => to))).toEqual(new Set([linde.administrator.email]));
    const mails = await sent(MAILING_KINDS.length * LANGUAGES.length);
    for (const { subject, html, wordsOfHtml, wordsOfText, fetches, links } of mails) {
      expect(wordsOfHtml).toBe(wordsOfText);
      expect([subject, fetches]).toEqual([subject, []]);
      expect(html).toMatch(/<html lang="(nl|en)">/);
      expect(html).toContain('prefers-color-scheme: dark');
      expect(links.length).toBeGreaterThan(0);
    }
  });

  it('is refused in words when the server does not want it', async () => {
    mailbox.turnsDown.add(linde.administrator.email);
    const draft = { kind: 'welcome', language: 'nl', text: OWN };
    const { status, body } = await administrator.post<Problem>('/api/mail/texts/test', draft);
    expect([status, body.code]).toEqual([502, 'test-mail-refused']);
    mailbox.turnsDown.clear();
  });
});

describe('a text of the organisation’s own', () => {
  it('is kept, per language, until it goes back to ours', async () => {
    const before = await welcomeIn('nl');
    expect(before).toMatchObject({ isChanged: false });
    const { status } = await administrator.put('/api/mail/texts/welcome/nl', OWN);
    expect([status, await welcomeIn('nl')]).toEqual([200, { text: OWN, ours: before?.ours, isChanged: true }]);
    expect(await welcomeIn('en')).toMatchObject({ isChanged: false });
    await administrator.send('DELETE', '/api/mail/texts/welcome/nl');
    expect(await welcomeIn('nl')).toEqual(before);
    await administrator.put('/api/mail/texts/welcome/nl', OWN);
    await administrator.put('/api/mail/texts/welcome/nl', before?.ours);
    expect(await installation.database.query('select 1 from people.mail_texts')).toEqual([]);
  });

  it('is told to the audit trail once, with which mail it is', async () => {
    await administrator.put('/api/mail/texts/reminder/en', OWN);
    await administrator.put('/api/mail/texts/reminder/en', OWN);
    const { body } = await administrator.get<AuditPage>('/api/audit?kind=mail-text-changed');
    const ofReminder = body.entries.filter(({ details }) => details['mail'] === 'reminder');
    expect(ofReminder.map(({ by, details }) => [by?.id, details['language']])).toEqual([
      [linde.administrator.memberId, 'en'],
    ]);
  });

  it.each([
    ['opening', { body: 'Dag {{firstName}}' }, 422],
    ['welcome', { subject: '{{link}}' }, 422],
    ['welcome', { closing: '{{ }}' }, 422],
    ['welcome', { subject: 'a\nBcc: x@y.example' }, 400],
    ['welcome', { subject: ' ' }, 400],
    ['welcome', { body: 'x'.repeat(4001) }, 400],
    ['nothing', {}, 400],
  ])('of the %s with %j is refused', async (kind, change, expected) => {
    const text = { subject: 'a', body: 'b', closing: '', ...change };
    const { status, body } = await administrator.put<Problem>(`/api/mail/texts/${kind}/nl`, text);
    expect(status).toBe(expected);
    if (expected === 422) expect([body.code, body.issues?.length]).toEqual(['mail-text-placeholder', 1]);
  });

  it('is no other organisation’s', async () => {
    const other = await anOrganisation(installation.database, [5], 'Elders');
    const stranger = await Visitor.signedIn(url, other.administrator.email, PASSWORD);
    await administrator.put('/api/mail/texts/welcome/en', OWN);
    expect(await welcomeIn('en', stranger)).toMatchObject({ isChanged: false });
  });

  it('can be seen before it is kept, in both parts', async () => {
    const draft = { kind: 'welcome', language: 'nl', text: { ...OWN, body: 'Dag {{firstName}} <b>' } };
    const { body } = await administrator.post<MailPreview>('/api/mail/texts/preview', draft);
    expect(body.subject).toMatch(/^Doe je mee, \w+\?$/);
    expect(body.text).toMatch(/^Dag \w+ <b>\n\n/);
    expect(body.html).toContain('&lt;b&gt;');
  });
});

describe('the mails of a round', () => {
  it('are written with the text of that moment, around what always stays, with personal links in fragments alone', async () => {
    for (const language of LANGUAGES) await administrator.put(`/api/mail/texts/welcome/${language}`, OWN);
    const { roundId, people } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId);
    await administrator.put('/api/mail/texts/welcome/nl', { ...OWN, body: 'Te laat' });
    const mails = await sent(people);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Doe je mee, (P\d|M\d|\w+)\?$/);
      expect(mail.text).toContain('hoe het <echt> gaat');
      expect(mail.text).toMatch(/Marieke & HR\s*$/);
      expect(mail.text).toMatch(/Onze belofte|Our promise/);
      expect(mail.text).toMatch(FINGERPRINT);
      expect(mail.wordsOfHtml).toBe(mail.wordsOfText);
      expect(mail.fetches).toEqual([]);
      const [link = '', ...others] = mail.links;
      expect(others).toEqual([]);
      const { origin, pathname, search, hash } = new URL(link);
      expect([origin, pathname, search]).toEqual([BALLOT_ORIGIN, '/', '']);
      expect(hash).toMatch(new RegExp(`^#/c/${linde.organisationId}/${roundId}/[\\w-]{43}$`));
    }
  });
});
