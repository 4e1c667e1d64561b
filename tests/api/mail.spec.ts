import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { Mailbox } from '../support/mailbox.ts';
import { Visitor } from '../support/visitor.ts';
import { until } from '../support/until.ts';

const mailbox = new Mailbox();
let installation: Installation;
let database: Installation['database'];
let apis: RunningServer[] = [];
let linde: TestOrganisation;
let roundId: string;
const url = (): string => apis[0]?.url ?? '';

const outbox = () =>
  database.query<{ text: string; html: string; link: string | null; sent: boolean; failed: boolean; email: string }>(
    `select text, html, link, sent, failed, email from people.outbox join people.members using (organisation_id, member_id)
     where round_id = $1`,
    [roundId],
  );

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  const changes = { SMTP_URL: await mailbox.open(), MAIL_FROM: 'Leeway <leeway@linde.example>' };
  // Two of them, so that they could send the same mail.
  apis = await Promise.all([installation.start('api', changes), installation.start('api', changes)]);
  linde = await anOrganisation(database, [6, 5, 2]);
  mailbox.turnsDown.add(linde.teams[1]?.people[0]?.email ?? '');
  const administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const round = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId);
  roundId = round.roundId;
  await until(async () => (await outbox()).every(({ sent, failed }) => sent || failed));
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

describe('the outbox', () => {
  it('reaches everybody who may answer, once, with a personal link', async () => {
    const everybody = (await outbox()).map(({ email }) => email).filter((email) => !mailbox.turnsDown.has(email));
    expect(mailbox.received.map(({ to }) => to).sort()).toEqual(everybody.sort());
    const mails = await Promise.all(mailbox.received.map(({ raw }) => PostalMime.parse(raw)));
    const links = mails.map(({ text }) => /http:\/\/localhost:3001\/#\/c\/\S+/.exec(text ?? '')?.[0]);
    expect(new Set(links).size).toBe(everybody.length);
    expect(links.every((link) => link?.includes(roundId) === true)).toBe(true);
    expect(mails[0]?.from).toMatchObject({ name: 'Leeway', address: 'leeway@linde.example' });
    expect(mails.map(({ to }) => to?.[0]?.name)).toContain('P1 van Team1');
  });

  it('keeps no link of a mail that was sent', async () => {
    const sent = (await outbox()).filter((mail) => mail.sent);
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.every(({ text, html, link }) => text === '' && html === '' && link === null)).toBe(true);
  });

  it('is not held up by an address that the server turns down, and gives only that one up', async () => {
    const failed = (await outbox()).filter((mail) => mail.failed);
    expect(failed.map(({ email, sent }) => [email, sent])).toEqual([[[...mailbox.turnsDown][0], false]]);
  });

  it('says nothing about anybody in the log', async () => {
    const logs = apis.map(({ output }) => output).join('');
    for (const { email, name } of linde.teams.flatMap(({ people }) => people)) {
      expect([logs.includes(email), logs.includes(name)]).toEqual([false, false]);
    }
    expect(logs).not.toContain('#/c/');
  });
});
