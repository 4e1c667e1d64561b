import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extendedEnd, parseDirectory } from '@leeway/ballot/protocol';
import type { AuditPage, DemoInbox, LaunchRound, MyRounds, Problem, PublicRound, RoundDetail } from '@leeway/contract';
import { moment } from '../../apps/api/src/rounds/moment.ts';
import { Employee } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { aSeries } from '../support/a-series.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { amsterdamDay } from '../support/day-from-now.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;

let leeway: TestLeeway;
let linde: TestOrganisation;
let administrator: Visitor;
const query = <T extends object>(sql: string, values?: readonly unknown[]) => leeway.query<T>('owner', sql, values);
const signIn = ({ email }: TestPerson) => Visitor.signedIn(() => leeway.apiUrl, email, PASSWORD, leeway.apiUrl);
const days = (count: number): string => new Date(leeway.clock.now().getTime() + count * DAY_MS).toISOString();
const after = (instant: string, count: number): string => new Date(Date.parse(instant) + count * DAY_MS).toISOString();
const detail = async (roundId: string): Promise<RoundDetail> =>
  (await administrator.get<RoundDetail>(`/api/rounds/${roundId}`)).body;
const extend = (roundId: string, closesAt: string, visitor = administrator) =>
  visitor.post<RoundDetail & Problem>(`/api/rounds/${roundId}/extension`, { closesAt });
const mailsOf = async (roundId: string) =>
  (await administrator.get<DemoInbox>(`/api/demo/inbox?roundId=${roundId}`)).body.mails;
const ballotBox = async <T>(roundId: string, what: string): Promise<T> =>
  (await (await fetch(`${leeway.ballotUrl}/rounds/${linde.organisationId}/${roundId}/${what}`)).json()) as T;

const launched = async (opensInDays: number): Promise<{ roundId: string; launch: LaunchRound }> => {
  const roundId = randomUUID();
  const dates = { opensAt: days(opensInDays), closesAt: days(opensInDays + 7) };
  const launch = await aLaunch(administrator, { ...dates, reminderDays: [2] });
  expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
  await until(async () => (await detail(roundId)).round.state !== 'preparing');
  return { roundId, launch };
};

beforeAll(async () => {
  leeway = await startTestLeeway();
  linde = await anOrganisation({ query }, [6, 5]);
  administrator = await signIn(linde.administrator);
});

afterAll(() => leeway?.stop());

describe('a round that is extended', () => {
  let roundId: string;
  let launch: LaunchRound;
  let to: string;
  let [early, late]: [Employee | null, Employee | null] = [null, null];

  beforeAll(async () => {
    ({ roundId, launch } = await launched(0));
    const [first, second] = await mailsOf(roundId);
    [early, late] = [first, second].map((mail) => new Employee(leeway.apiUrl, mail?.link ?? '')) as [
      Employee,
      Employee,
    ];
    await early.collect();
    await early.handIn({ ratings: {} });
    to = after(launch.closesAt, 10);
    expect((await extend(roundId, to)).status).toBe(200);
    await until(async () => (await detail(roundId)).extension?.isConfirmed === true);
  });

  it('closes later, for the administrator and for who takes part', async () => {
    const { round, extension } = await detail(roundId);
    expect([round.state, round.closesAt]).toEqual(['open', to]);
    expect(extension).toEqual({ from: launch.closesAt, to, isConfirmed: true });
    const [person] = linde.teams[0]?.people ?? [];
    if (person === undefined) throw new Error('nobody');
    const { rounds } = (await (await signIn(person)).get<MyRounds>('/api/my-rounds')).body;
    expect(rounds.map(({ closesAt }) => closesAt)).toEqual([to]);
  });

  it('shows the same extension to everybody, at both servers, of a directory that stays as it is', async () => {
    const path = `/api/public/rounds/${linde.organisationId}/${roundId}`;
    const { closesAt, extension, fingerprint } = (await Visitor.anonymous(() => leeway.apiUrl).get<PublicRound>(path))
      .body;
    const { directory } = await ballotBox<{ directory: string }>(roundId, 'directory');
    const digest = createHash('sha256').update(directory).digest();
    expect([closesAt, digest.toString('hex')]).toEqual([to, fingerprint.hex]);
    expect(parseDirectory(directory).round.closesAt).toBe(launch.closesAt);
    expect(await ballotBox(roundId, 'extension')).toEqual({ extension: extension?.text });
    expect(extendedEnd(extension?.text ?? '', parseDirectory(directory), digest)).toBe(to);
    const sha256 = createHash('sha256')
      .update(extension?.text ?? '')
      .digest('hex');
    expect(extension).toMatchObject({ sha256, from: launch.closesAt });
  });

  it('is told to everybody once, alike, and reminds as long before the new end', async () => {
    const mails = await until(async () => {
      const about = (await mailsOf(roundId)).filter(({ kind }) => kind === 'extended');
      return about.length > 0 && about;
    });
    expect(mails).toHaveLength((await detail(roundId)).round.people);
    expect(new Set(mails.map(({ to: address }) => address)).size).toBe(mails.length);
    expect(new Set(mails.map(({ link }) => link)).size).toBe(1);
    const { mailings } = await detail(roundId);
    const reminder = mailings.find(({ kind }) => kind === 'reminder');
    expect(reminder).toMatchObject({
      dueAt: expect.stringContaining(amsterdamDay(new Date(after(to, -2)))),
      state: 'planned',
    });
  });

  it('stays so when it is asked for again, or launched again, and takes no other end', async () => {
    expect((await extend(roundId, to)).status).toBe(200);
    expect(await extend(roundId, after(to, 1))).toMatchObject({ status: 409, body: { code: 'round-extended' } });
    expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
    const { mailings, extension } = await detail(roundId);
    expect([mailings.filter(({ kind }) => kind === 'extended').length, extension?.to]).toEqual([1, to]);
  });

  it('is in the audit trail, once', async () => {
    const { entries } = (await administrator.get<AuditPage>('/api/audit?kind=round-extended')).body;
    expect(entries.map(({ about, details }) => [about?.id, details])).toEqual([
      [roundId, { from: launch.closesAt, to }],
    ]);
  });

  it('gives credentials and takes ballots between the old end and the new one, and closes then', async () => {
    leeway.clock.advance(8 * DAY_MS);
    administrator = await signIn(linde.administrator);
    expect((await detail(roundId)).round.state).toBe('open');
    await late?.collect();
    await late?.handIn({ ratings: {} });
    leeway.clock.advance(10 * DAY_MS);
    administrator = await signIn(linde.administrator);
    await until(async () => (await detail(roundId)).round.state === 'closed');
    await until(async () => {
      const path = `/api/public/rounds/${linde.organisationId}/${roundId}`;
      const { closed } = (await Visitor.anonymous(() => leeway.apiUrl).get<PublicRound>(path)).body;
      return closed?.blocks.reduce((sum, { counted }) => sum + counted, 0) === 2;
    });
    expect(await extend(roundId, to)).toMatchObject({ status: 200 });
    expect(await extend(roundId, after(to, 1))).toMatchObject({ status: 409, body: { code: 'round-extended' } });
  });
});

describe('extending', () => {
  let open: Awaited<ReturnType<typeof launched>>;

  beforeAll(async () => {
    open = await launched(0);
  });

  it('is refused for a round that is not open, and for an end that is not at most 28 days later', async () => {
    const early = await launched(3);
    const { closesAt } = open.launch;
    expect(await extend(early.roundId, after(early.launch.closesAt, 1))).toMatchObject({
      status: 409,
      body: { code: 'round-not-open' },
    });
    for (const wrong of [closesAt, after(closesAt, -1), after(closesAt, 29)]) {
      expect(await extend(open.roundId, wrong)).toMatchObject({ status: 422, body: { code: 'extension-dates' } });
    }
    expect((await detail(open.roundId)).extension).toBeNull();
  });

  it('is for the administrator of the round’s own organisation only', async () => {
    const { roundId, launch } = open;
    const elsewhere = await anOrganisation({ query }, [5], 'De Beuk');
    const [team] = linde.teams;
    const people = [linde.director, team?.manager, team?.people[0]].flatMap((person) => person ?? []);
    for (const person of people) {
      expect((await extend(roundId, after(launch.closesAt, 1), await signIn(person))).status).toBe(403);
    }
    const stranger = await signIn(elsewhere.administrator);
    expect((await extend(roundId, after(launch.closesAt, 1), stranger)).status).toBe(404);
    expect((await detail(roundId)).extension).toBeNull();
  });

  it('is refused into the next round, which is launched or planned by a series', async () => {
    const opens = (await launched(12)).launch.opensAt;
    const { closesAt } = open.launch;
    const refusal = async (to: string) => {
      const { status, body } = await extend(open.roundId, to);
      return [status, body.code, body.message.en];
    };
    const [status, code, why] = await refusal(after(opens, 1));
    expect([status, code]).toEqual([409, 'extension-overlaps']);
    expect(why).toContain(moment('en', new Date(opens), 'Europe/Amsterdam'));
    const seriesId = randomUUID();
    const series = aSeries(leeway.clock);
    expect((await administrator.put(`/api/series/${seriesId}`, series)).status).toBe(200);
    expect((await refusal(after(closesAt, 4)))[1]).toBe('extension-overlaps');
    expect((await administrator.put(`/api/series/${seriesId}/state`, { state: 'stopped' })).status).toBe(200);
    expect((await detail(open.roundId)).extension).toBeNull();
    expect((await extend(open.roundId, after(closesAt, 4))).status).toBe(200);
  });
});
