import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnCheckBacks, Problem } from '@leeway/contract';
import PostalMime from 'postal-mime';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aTrainer, type TestTrainer } from '../support/a-trainer.ts';
import { dayFromNow } from '../support/day-from-now.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const TRAINED_ON = dayFromNow(7);

const mailbox = new Mailbox();
let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let trainer: TestTrainer;
let roundId: string;
const url = (): string => api.url;

const everyUnit = (): string[] => [linde.rootUnitId, ...linde.teams.map(({ unitId }) => unitId)];

async function aCohort(): Promise<string> {
  const cohortId = randomUUID();
  const unitIds = everyUnit();
  const draft = { name: `Najaar ${cohortId.slice(0, 4)}`, roundId, unitIds };
  expect((await trainer.visitor.put(`/api/training/cohorts/${cohortId}`, draft)).status).toBe(200);
  return cohortId;
}

const own = (cohortId: string): string => `/api/training/cohorts/${cohortId}/check-backs`;
const propose = (cohortId: string, trainedOn = TRAINED_ON) => trainer.visitor.put(own(cohortId), { trainedOn });
const decide = (cohortId: string, decision: object) =>
  administrator.put<Problem>(`/api/check-backs/${cohortId}/decision`, { trainedOn: TRAINED_ON, ...decision });
const declined = { state: 'declined', reason: 'Te druk in het najaar' };

interface MailRow {
  readonly kind: string;
  readonly memberId: string;
  readonly messageId: string;
  readonly sent: boolean;
}
const rows = (cohortId: string) =>
  database.query<MailRow>(
    `select kind, member_id as "memberId", message_id as "messageId", sent from people.check_back_mails
     where cohort_id = $1 order by kind, member_id`,
    [cohortId],
  );
const allSent = (cohortId: string) => until(async () => (await rows(cohortId)).every(({ sent }) => sent));

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  linde = await anOrganisation(database, [8, 8, 8]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  ({ roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, { kind: 'pulse' }));
  const unitIds = everyUnit();
  await aRelease(
    database,
    linde.organisationId,
    roundId,
    new Map(unitIds.map((id) => [id, { respondents: 8, rating: 2 }])),
  );
  trainer = await aTrainer(database, url, administrator, unitIds);
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

describe('as long as no mail has left, check-backs', () => {
  it('that are proposed wait to be told to administrators, once, and are not once they are withdrawn', async () => {
    const cohortId = await aCohort();
    await propose(cohortId);
    const first = await rows(cohortId);
    expect(first.map(({ kind, memberId }) => [kind, memberId])).toEqual([['proposed', linde.administrator.memberId]]);
    await propose(cohortId);
    expect(await rows(cohortId)).toEqual(first);
    await propose(cohortId, dayFromNow(8));
    expect(await rows(cohortId)).toHaveLength(1);
    const { status, body } = await trainer.visitor.send<OwnCheckBacks>('DELETE', own(cohortId));
    expect([status, body.checkBacks]).toEqual([200, null]);
    expect((await trainer.visitor.send('DELETE', own(cohortId))).status).toBe(200);
    expect(await rows(cohortId)).toEqual([]);
  });

  it('that are decided are told to their trainer alone, and can not be withdrawn', async () => {
    const cohortId = await aCohort();
    await propose(cohortId);
    await decide(cohortId, { state: 'accepted' });
    await decide(cohortId, { state: 'accepted' });
    expect((await rows(cohortId)).map(({ kind, memberId }) => [kind, memberId])).toEqual([
      ['accepted', trainer.memberId],
    ]);
    const { status, body } = await trainer.visitor.send<Problem>('DELETE', own(cohortId));
    expect([status, body.code]).toEqual([409, 'check-backs-decided']);
  });
});

describe('mails about check-backs', () => {
  it('reach administrators and the trainer once, with the reason and the page, and are forgotten', async () => {
    const cohortId = await aCohort();
    const mailing = await installation.start('api', { SMTP_URL: await mailbox.open() });
    const mailsTo = async (address: string) =>
      Promise.all(mailbox.to(address).map(async ({ raw }) => PostalMime.parse(raw)));
    await propose(cohortId);
    await until(async () => (await rows(cohortId)).some(({ sent }) => sent));
    await decide(cohortId, declined);
    await decide(cohortId, declined);
    await allSent(cohortId);
    const about = async (address: string) =>
      (await mailsTo(address)).filter(({ text = '' }) => text.includes(`Najaar ${cohortId.slice(0, 4)}`));
    const [proposed, ...more] = await about(linde.administrator.email);
    expect(more).toEqual([]);
    expect(proposed?.text).toContain('Tess Trainer');
    expect(proposed?.text).toContain('/administration/rounds');
    const decided = await about(trainer.email);
    expect(decided.map(({ subject }) => subject)).toEqual([expect.stringContaining('Afgewezen')]);
    expect(decided[0]?.text).toContain(declined.reason);
    expect(decided[0]?.text).toContain(`/training/cohorts/${cohortId}/check-backs`);
    const stored = `select text, html from people.check_back_mails where cohort_id = $1`;
    expect(await database.query(stored, [cohortId])).toEqual([
      { text: '', html: '' },
      { text: '', html: '' },
    ]);
    expect(mailing.isRunning).toBe(true);
  });
});
