import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LaunchRound, Problem, RoundDetail, RoundMailing } from '@leeway/contract';
import { aLaunch, aLaunchedRound, playTally } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { about, mailsIn, OPENING, REMINDER, WELCOME } from '../support/mails.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const LINK = /http:\/\/localhost:3001\/#\/c\/\S+/;
const ROUND_LINK = /http:\/\/localhost:3001\/#\/r\/\S+/;

const mailbox = new Mailbox();
let installation: Installation;
let smtp: Record<string, string>;
let apis: RunningServer[] = [];
let linde: TestOrganisation;
const url = (): string => apis.find(({ isRunning }) => isRunning)?.url ?? '';

const startTwo = async (): Promise<void> => {
  apis = await Promise.all([installation.start('api', smtp), installation.start('api', smtp)]);
};
const administrator = (): Promise<Visitor> => Visitor.signedIn(url, linde.administrator.email, PASSWORD);
const days = (count: number): string => new Date(installation.clock.now().getTime() + count * DAY_MS).toISOString();
const detail = async (roundId: string): Promise<RoundDetail> =>
  (await (await administrator()).get<RoundDetail>(`/api/rounds/${roundId}`)).body;
const launched = async (changes: Partial<LaunchRound>): Promise<string> => {
  const { roundId } = await aLaunchedRound(await administrator(), Visitor.tally(url), linde.organisationId, changes);
  return roundId;
};
const moveTo = async (roundId: string, kind: RoundMailing['kind'], number = 1): Promise<void> => {
  const { mailings } = await detail(roundId);
  const due = mailings.find((one) => one.kind === kind && one.number === number);
  installation.clock.set(new Date(due?.dueAt ?? 'not planned'));
};
const isSent = (roundId: string, kind: RoundMailing['kind'], number = 1) =>
  until(async () => {
    const { mailings } = await detail(roundId);
    const one = mailings.find((mailing) => mailing.kind === kind && mailing.number === number);
    return one?.state === 'written' && one.people > 0 && one.sent === one.people;
  });
const mailsOf = (roundId: string) => mailsIn(mailbox, roundId);

beforeAll(async () => {
  installation = await Installation.create();
  smtp = { SMTP_URL: await mailbox.open(), MAIL_FROM: 'Leeway <leeway@linde.example>' };
  await startTwo();
  linde = await anOrganisation(installation.database, [6, 5, 7]);
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

describe('the mails of a round', () => {
  const byMail = (): string[] => [0, 1].flatMap((team) => linde.teams[team]?.people.map(({ email }) => email) ?? []);
  let roundId: string;

  beforeAll(async () => {
    roundId = await launched({
      opensAt: days(3),
      closesAt: days(17),
      cardUnitIds: [linde.teams[2]?.unitId ?? ''],
      reminderDays: [7, 2],
    });
    await isSent(roundId, 'welcome');
  });

  it('are planned at the launch, and tell the administrator only numbers', async () => {
    const { mailings } = await detail(roundId);
    expect(mailings.map(({ kind, number, state }) => [kind, number, state])).toEqual([
      ['welcome', 1, 'written'],
      ['opening', 1, 'planned'],
      ['reminder', 1, 'planned'],
      ['reminder', 2, 'planned'],
    ]);
    const facts = ['dueAt', 'failed', 'kind', 'number', 'people', 'sent', 'state'];
    expect(Object.keys(mailings[0] ?? {}).sort()).toEqual(facts);
  });

  it('reach everybody whose group has mail once each, with two processes at work, whoever has collected', async () => {
    // As if one of them had collected already: nothing may be different for them.
    await installation.database.query(
      `insert into people.issuances (organisation_id, round_id, member_id, purpose, blinded_hash)
       values ($1, $2, $3, 'ratings', sha256('x'))`,
      [linde.organisationId, roundId, linde.teams[0]?.people[0]?.memberId],
    );
    for (const [kind, number] of [
      ['opening', 1],
      ['reminder', 1],
      ['reminder', 2],
    ] as const) {
      await moveTo(roundId, kind, number);
      await isSent(roundId, kind, number);
    }
    const mails = await mailsOf(roundId);
    const managers = linde.teams.map(({ manager }) => manager.email);
    const groups = [WELCOME, OPENING, REMINDER].map((subject) =>
      about(mails, subject)
        .map(({ recipient }) => recipient)
        .filter((email) => !managers.includes(email))
        .sort(),
    );
    expect(groups).toEqual([byMail().sort(), byMail().sort(), [...byMail(), ...byMail()].sort()]);
    expect(mailbox.received.length).toBe(mails.length);
  });

  it('hold in a reminder the personal link of the welcome mail, and at the opening the same link for everybody', async () => {
    const mails = await mailsOf(roundId);
    const linkFor = (subject: RegExp, recipient: string) =>
      about(mails, subject)
        .filter((mail) => mail.recipient === recipient)
        .map(({ text }) => LINK.exec(text ?? '')?.[0]);
    for (const recipient of byMail()) {
      const [welcome] = linkFor(WELCOME, recipient);
      expect(welcome).toBeDefined();
      expect(linkFor(REMINDER, recipient)).toEqual([welcome, welcome]);
      expect(linkFor(OPENING, recipient)).toEqual([undefined]);
    }
    expect(new Set(about(mails, OPENING).map(({ text }) => ROUND_LINK.exec(text ?? '')?.[0])).size).toBe(1);
  });

  it('leave no link in the outbox', async () => {
    const rows = await installation.database.query<{ text: string; link: string | null }>(
      'select text, link from people.outbox where round_id = $1',
      [roundId],
    );
    expect(rows.every(({ text, link }) => text === '' && link === null)).toBe(true);
  });
});

describe('a standstill', () => {
  it('of all processes is followed by the last mail that was due, not by all of them', async () => {
    const roundId = await launched({ opensAt: days(3), closesAt: days(17), reminderDays: [7, 2] });
    await isSent(roundId, 'welcome');
    await Promise.all(apis.map((api) => api.stop()));
    installation.clock.advance(16 * DAY_MS);
    await startTwo();
    await isSent(roundId, 'reminder', 2);
    expect((await detail(roundId)).mailings.map(({ state }) => state)).toEqual([
      'written',
      'skipped',
      'skipped',
      'written',
    ]);
  });

  it('until after the closing is followed by nothing', async () => {
    const roundId = await launched({ opensAt: days(3), closesAt: days(17), reminderDays: [7] });
    await isSent(roundId, 'welcome');
    await Promise.all(apis.map((api) => api.stop()));
    installation.clock.advance(18 * DAY_MS);
    await startTwo();
    await until(async () => (await detail(roundId)).mailings.every(({ state }) => state !== 'planned'));
    expect(about(await mailsOf(roundId), OPENING)).toEqual([]);
  });
});

describe('processes that are killed', () => {
  it('three times while mails are due leave none out, and send none that a mail program would show twice', async () => {
    const roundId = await launched({ opensAt: days(1), closesAt: days(20), reminderDays: [12, 2] });
    await isSent(roundId, 'welcome');
    for (const [kind, number] of [
      ['opening', 1],
      ['reminder', 1],
      ['reminder', 2],
    ] as const) {
      const before = mailbox.received.length;
      await moveTo(roundId, kind, number);
      await until(() => mailbox.received.length > before + number);
      await installation.killAll('api');
      await startTwo();
      await isSent(roundId, kind, number);
    }
    const mails = await mailsOf(roundId);
    const everybody = new Set(about(mails, WELCOME).map(({ recipient }) => recipient));
    const counts = [WELCOME, OPENING, REMINDER].map((subject) => about(mails, subject).length);
    expect(counts).toEqual([everybody.size, everybody.size, 2 * everybody.size]);
  });
});

describe('a launch', () => {
  it('reminds halfway and two days before the end unless it says otherwise', async () => {
    const roundId = await launched({ opensAt: days(1), closesAt: days(15) });
    expect((await detail(roundId)).mailings.filter(({ kind }) => kind === 'reminder')).toHaveLength(2);
  });

  it.each([[[15]], [[0]], [[2, 2]], [[1, 2, 3, 4, 5, 6]], [[90]]])('refuses reminders %j', async (reminderDays) => {
    const visitor = await administrator();
    const launch = await aLaunch(visitor, { opensAt: days(1), closesAt: days(15), reminderDays });
    const { status } = await visitor.put(`/api/rounds/${randomUUID()}`, launch);
    expect([400, 422]).toContain(status);
  });

  it('says that a reminder lies outside of the round', async () => {
    const visitor = await administrator();
    const launch = await aLaunch(visitor, { opensAt: days(1), closesAt: days(15), reminderDays: [14] });
    const { status, body } = await visitor.put<Problem>(`/api/rounds/${randomUUID()}`, launch);
    expect([status, body.code]).toEqual([422, 'reminder-outside-round']);
  });

  it('is the same one again with the same reminders only', async () => {
    const visitor = await administrator();
    const roundId = randomUUID();
    const launch = await aLaunch(visitor, { opensAt: days(1), closesAt: days(15), reminderDays: [7] });
    const again = (reminderDays: number[]) => visitor.put(`/api/rounds/${roundId}`, { ...launch, reminderDays });
    expect((await again([7])).status).toBe(200);
    expect((await again([7])).status).toBe(200);
    expect((await again([6])).status).toBe(409);
    await playTally(Visitor.tally(url), linde.organisationId, roundId);
  });
});
