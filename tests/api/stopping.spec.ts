import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DemoInbox, MyRounds, Problem, PublicRound, RoundDetail } from '@leeway/contract';
import { Employee, readPersonalLink } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
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
const detail = async (roundId: string): Promise<RoundDetail> =>
  (await administrator.get<RoundDetail>(`/api/rounds/${roundId}`)).body;
const stop = (roundId: string, visitor = administrator) =>
  visitor.post<RoundDetail & Problem>(`/api/rounds/${roundId}/stop`, {});
const mailsOf = async (roundId: string) =>
  (await administrator.get<DemoInbox>(`/api/demo/inbox?roundId=${roundId}`)).body.mails;

const launched = async (opensInDays: number): Promise<string> => {
  const roundId = randomUUID();
  const launch = await aLaunch(administrator, { opensAt: days(opensInDays), closesAt: days(opensInDays + 7) });
  expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
  await until(async () => (await detail(roundId)).round.state !== 'preparing');
  return roundId;
};

const keyFilesOf = (roundId: string): string[] =>
  readdirSync(leeway.stateDirectory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    join(name).includes(roundId),
  );

beforeAll(async () => {
  leeway = await startTestLeeway();
  linde = await anOrganisation({ query }, [6, 5]);
  administrator = await signIn(linde.administrator);
});

afterAll(() => leeway?.stop());

describe('a round that is called off before it opens', () => {
  let roundId: string;
  let employee: Employee;
  let unopened: string;

  beforeAll(async () => {
    roundId = await launched(3);
    const [first, second] = await mailsOf(roundId);
    employee = new Employee(leeway.apiUrl, first?.link ?? '');
    unopened = second?.link ?? '';
    await employee.collect();
    expect(keyFilesOf(roundId).length).toBeGreaterThan(0);
    expect((await stop(roundId)).status).toBe(200);
    await until(async () => (await detail(roundId)).round.state === 'stopped');
  });

  it('is shown as called off, to the administrator and to everybody', async () => {
    const path = `/api/public/rounds/${linde.organisationId}/${roundId}`;
    const { body } = await Visitor.anonymous(() => leeway.apiUrl).get<PublicRound>(path);
    expect([body.state, body.closed]).toEqual(['stopped', null]);
    const [person] = linde.teams[0]?.people ?? [];
    if (person === undefined) throw new Error('nobody');
    expect((await (await signIn(person)).get<MyRounds>('/api/my-rounds')).body.rounds).toEqual([]);
  });

  it('tells everybody once by mail that it does not take place, and sends nothing else any more', async () => {
    const mails = await until(async () => {
      const all = await mailsOf(roundId);
      return all.some(({ kind }) => kind === 'stopped') && all;
    });
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(['stopped']));
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    expect(mails).toHaveLength((await detail(roundId)).round.people);
    expect((await detail(roundId)).mailings.map(({ kind, state }) => [kind, state])).toEqual(
      expect.arrayContaining([
        ['stopped', 'written'],
        ['opening', 'skipped'],
      ]),
    );
  });

  it('loses its keys, and gives nobody a credential any more', async () => {
    await until(() => keyFilesOf(roundId).length === 0);
    const { organisationId, token } = readPersonalLink(unopened);
    const survey = Visitor.anonymous(() => leeway.apiUrl);
    const { status, body } = await survey.post<Problem>('/api/credentials/opening', { organisationId, roundId, token });
    expect([status, body.code]).toEqual([404, 'unknown-link']);
  });

  it('takes no ballot, also not when it would have opened, and gets no release', async () => {
    const state = async () =>
      (await (await fetch(`${leeway.ballotUrl}/rounds/${linde.organisationId}/${roundId}/state`)).json()) as {
        state: string;
      };
    expect((await state()).state).toBe('closed');
    leeway.clock.advance(4 * DAY_MS);
    administrator = await signIn(linde.administrator);
    expect((await state()).state).toBe('closed');
    await expect(employee.handIn({ ratings: {} })).rejects.toThrow();
    leeway.clock.advance(8 * DAY_MS);
    administrator = await signIn(linde.administrator);
    // A look of the tally later, a round that closes is closed.
    const after = await launched(1);
    expect((await detail(after)).round.state).toBe('launched');
    expect((await detail(roundId)).round.state).toBe('stopped');
    expect(await query('select from release.releases where round_id = $1', [roundId])).toEqual([]);
  });

  it('stays so when it is asked for again', async () => {
    expect((await stop(roundId)).status).toBe(200);
    const { mailings } = await detail(roundId);
    expect(mailings.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
  });
});

describe('calling off', () => {
  it('is refused once the round is open', async () => {
    const roundId = await launched(0);
    const { status, body } = await stop(roundId);
    expect([status, body.code]).toEqual([409, 'round-has-opened']);
    expect((await detail(roundId)).round.state).toBe('open');
  });

  it('is for the administrator of the round’s own organisation only', async () => {
    const roundId = await launched(3);
    const elsewhere = await anOrganisation({ query }, [5], 'De Beuk');
    const [team] = linde.teams;
    const people = [linde.director, team?.manager, team?.people[0]].flatMap((person) => person ?? []);
    expect(people).toHaveLength(3);
    for (const person of people) expect((await stop(roundId, await signIn(person))).status).toBe(403);
    expect((await stop(roundId, await signIn(elsewhere.administrator))).status).toBe(404);
    expect((await detail(roundId)).isStopping).toBe(false);
  });

  it('lets the next round ask about the agreements of the one that was called off', async () => {
    const roundId = await launched(3);
    const agreementId = randomUUID();
    await query(
      `insert into people.agreements (organisation_id, agreement_id, unit_id, action_id, note, owner, due_on, ask_team,
         asked_in_round_id) values ($1, $2, $3, 'any-action', '', 'Mo', '2027-01-01', true, $4)`,
      [linde.organisationId, agreementId, linde.teams[0]?.unitId, roundId],
    );
    await stop(roundId);
    await until(async () => (await detail(roundId)).round.state === 'stopped');
    const [row] = await query<{ asked: string | null }>(
      'select asked_in_round_id as asked from people.agreements where agreement_id = $1',
      [agreementId],
    );
    expect(row?.asked).toBeNull();
  });
});
