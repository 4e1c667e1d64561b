import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BounceTaken, FailedMail, MailOverview, SentAgain, WaitingMails } from '@leeway/contract';
import { aBounce } from '../support/a-bounce.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { readSentMail } from '../support/read-sent-mail.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const BOUNCE_TOKEN = 'the-bounce-token-of-these-tests-0123456789';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const mailbox = new Mailbox();
let installation: Installation;
let smtp: Record<string, string>;
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let roundId: string;
const url = (): string => api.url;

const someone = (position: number): TestPerson => {
  const person = linde.teams[0]?.people[position];
  if (person === undefined) throw new Error('not so many people');
  return person;
};
const overview = async () => {
  const { body } = await administrator.get<MailOverview>('/api/mail');
  const round = body.rounds.find((one) => one.roundId === roundId);
  const [welcome] = round?.mailings ?? [];
  return { ...body, failures: round?.failures ?? [], welcome };
};
const failureOf = async (person: TestPerson): Promise<FailedMail | undefined> =>
  (await overview()).failures.find(({ memberId }) => memberId === person.memberId);
const again = async (messageIds?: string[]) =>
  (await administrator.post<SentAgain>('/api/mail/again', { roundId, ...(messageIds && { messageIds }) })).body.mails;
const handIn = (message: string, token = BOUNCE_TOKEN) =>
  Visitor.tally(url, token).sendText<BounceTaken>('/api/mail/bounces', message, 'message/rfc822');
const isSettled = () =>
  until(async () => {
    const { welcome } = await overview();
    return welcome !== undefined && welcome.people > 0 && welcome.sent + welcome.failed === welcome.people;
  });

beforeAll(async () => {
  installation = await Installation.create();
  smtp = {
    SMTP_URL: await mailbox.open(),
    MAIL_FROM: 'Leeway <leeway@linde.example>',
    BOUNCE_ADDRESS: 'bounces@linde.example',
    BOUNCE_TOKEN,
  };
  linde = await anOrganisation(installation.database, [6, 5]);
  api = await installation.start('api');
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const dates = { closesAt: new Date(Date.now() + 30 * DAY_MS).toISOString() };
  ({ roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, dates));
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

describe('without a mail server', () => {
  it('the administrator sees what would be sent, and nobody’s personal link', async () => {
    const { sends, welcome } = await overview();
    expect([sends, welcome?.sent, welcome?.failed]).toEqual([false, 0, 0]);
    const { body } = await administrator.get<WaitingMails>(`/api/mail/waiting?roundId=${roundId}`);
    expect(body.total).toBe(welcome?.people);
    const rows = await installation.database.query<{ email: string; link: string }>(
      'select email, link from people.outbox join people.members using (organisation_id, member_id) where round_id = $1',
      [roundId],
    );
    expect(body.mails.map(({ to }) => to).sort()).toEqual(rows.map(({ email }) => email).sort());
    const everything = JSON.stringify(body) + JSON.stringify(await overview());
    for (const { link } of rows) expect(everything).not.toContain(link.slice(link.lastIndexOf('/') + 1));
    expect(body.mails[0]?.text).toContain('••••••');
  });
});

describe('a mail that is not taken', () => {
  beforeAll(async () => {
    mailbox.putsOff.add(someone(0).email);
    mailbox.dropsFor.add(someone(1).email);
    mailbox.turnsDown.add(someone(2).email);
    await api.stop();
    api = await installation.start('api', smtp);
    await until(async () => {
      const { welcome } = await overview();
      return welcome !== undefined && welcome.failed === 1 && welcome.sent === welcome.people - 3;
    });
  });

  it('for good has failed at once, with a reason, and holds up no other', async () => {
    const { failures } = await overview();
    expect(failures).toMatchObject([
      {
        ...{ memberId: someone(2).memberId, to: someone(2).email, toName: someone(2).name, kind: 'welcome', number: 1 },
        ...{ failure: 'address-unknown', cameBack: false, canBeSentAgain: true },
      },
    ]);
  });

  it('since the connection ended is not given up, however often', async () => {
    expect(await failureOf(someone(1))).toBeUndefined();
    mailbox.dropsFor.clear();
    installation.clock.advance(MINUTE_MS / 2);
    await until(() => mailbox.to(someone(1).email).length === 1);
  });

  it('for now waits for a moment that is written down, and is then tried again', async () => {
    const [row] = await installation.database.query<{ attempts: number; failed: boolean; waits: boolean }>(
      `select attempts, failed, retry_at is not null as waits from people.outbox where round_id = $1 and member_id = $2`,
      [roundId, someone(0).memberId],
    );
    expect(row).toMatchObject({ attempts: expect.any(Number), failed: false, waits: true });
    expect(row?.attempts).toBeGreaterThanOrEqual(1);
    mailbox.putsOff.clear();
    installation.clock.advance(60 * MINUTE_MS);
    await until(() => mailbox.to(someone(0).email).length === 1);
  });

  it('for now is given up after the last pause', async () => {
    const [key] = [[roundId, someone(3).memberId]];
    mailbox.putsOff.add(someone(3).email);
    await installation.database.query(
      `update people.outbox set sent = false, attempts = 8, link = 'x', text = 'y', html = 'z'
       where round_id = $1 and member_id = $2`,
      key,
    );
    expect((await until(() => failureOf(someone(3)))).failure).toBe('not-reached');
    mailbox.putsOff.clear();
  });

  it('is sent again under the same Message-ID to an address that was corrected, also after a restart', async () => {
    const failed = await failureOf(someone(2));
    const email = someone(2).email.replace('@', '.new@');
    await installation.database.query('update people.members set email = $2 where member_id = $1', [
      someone(2).memberId,
      email,
    ]);
    await api.stop();
    api = await installation.start('api', smtp);
    expect(await again([failed?.messageId ?? ''])).toBe(1);
    await until(() => mailbox.to(email).length === 1);
    const { messageId, html } = await readSentMail(mailbox.to(email)[0]?.raw ?? Buffer.alloc(0));
    expect(messageId).toBe(`<${failed?.messageId}@localhost>`);
    expect(html).toContain('/#/c/');
    expect(await again([failed?.messageId ?? ''])).toBe(0);
  });
});

describe('a mail that comes back', () => {
  const cameFor = (person: TestPerson) => mailbox.to(person.email).at(-1);

  beforeAll(async () => {
    await again();
    await isSettled();
  });

  it('was sent with an id for it, and with the wish that its text does not come back', async () => {
    const { envelopeId, wantsBack, raw } = cameFor(someone(4)) ?? {};
    const { messageId } = await readSentMail(raw ?? Buffer.alloc(0));
    expect([messageId, wantsBack]).toEqual([`<${envelopeId}@localhost>`, 'HDRS']);
  });

  it('has failed once that is handed in, by either id, and is another one when it is sent again', async () => {
    const before = [someone(4), someone(5)].map(cameFor);
    const reports = [
      aBounce({ envelopeId: before[0]?.envelopeId ?? '', status: '5.2.2' }),
      aBounce({ messageId: `${before[1]?.envelopeId}@localhost`, status: '5.1.1' }),
    ];
    for (const report of reports) expect((await handIn(report)).body).toEqual({ failed: 1 });
    for (const report of reports) expect((await handIn(report)).body).toEqual({ failed: 0 });
    expect(await failureOf(someone(4))).toMatchObject({ failure: 'mailbox-full', cameBack: true });
    expect(await failureOf(someone(5))).toMatchObject({ failure: 'address-unknown', cameBack: true });

    expect(await again()).toBe(2);
    await isSettled();
    const [first, second] = mailbox.to(someone(5).email);
    expect(second?.envelopeId).not.toBe(first?.envelopeId);
    const texts = await Promise.all([first, second].map((mail) => readSentMail(mail?.raw ?? Buffer.alloc(0))));
    expect(texts[1]?.text).toBe(texts[0]?.text);
    // What is reported late, of the mail before, is not about this one.
    expect((await handIn(reports[1] ?? '')).body).toEqual({ failed: 0 });
  });

  it('is not known to who has no token, and what is no report changes nothing', async () => {
    const report = aBounce({ envelopeId: cameFor(someone(4))?.envelopeId ?? '', status: '5.1.1' });
    expect((await handIn(report, 'another-token-that-is-long-enough-too-00')).status).toBe(401);
    expect((await administrator.sendText('/api/mail/bounces', report, 'message/rfc822')).status).toBe(401);
    expect((await handIn('Subject: ik ben er niet\r\n\r\nTot maandag')).body).toEqual({ failed: 0 });
    expect((await handIn(aBounce({ messageId: 'x@elsewhere.example', status: '5.1.1' }))).body).toEqual({ failed: 0 });
    expect((await overview()).failures).toEqual([]);
  });

  it('is of no other organisation’s business', async () => {
    const other = await anOrganisation(installation.database, [5], 'Elders');
    const stranger = await Visitor.signedIn(url, other.administrator.email, PASSWORD);
    expect((await stranger.get<MailOverview>('/api/mail')).body.rounds).toEqual([]);
    expect((await stranger.get<WaitingMails>(`/api/mail/waiting?roundId=${roundId}`)).body.total).toBe(0);
    expect((await stranger.post('/api/mail/again', { roundId })).status).toBe(404);
  });

  it('is not sent again once the round is over', async () => {
    await handIn(aBounce({ envelopeId: cameFor(someone(4))?.envelopeId ?? '', status: '5.1.1' }));
    installation.clock.advance(31 * DAY_MS);
    administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
    expect(await failureOf(someone(4))).toMatchObject({ canBeSentAgain: false });
    expect(await again()).toBe(0);
  });
});

describe('the log', () => {
  it('says nothing about anybody', () => {
    for (const { email, name } of linde.teams.flatMap(({ people }) => people)) {
      expect([api.output.includes(email), api.output.includes(name)]).toEqual([false, false]);
    }
  });
});
