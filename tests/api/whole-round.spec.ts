import { randomUUID } from 'node:crypto';
import type { RoundDetail, RoundState, TeamResult } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Employee } from '../../tools/demo/employee.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { Visitor } from '../support/visitor.ts';
import { until } from '../support/until.ts';

const DAY_MS = 86_400_000;
const COMMENTS = ['Geef ons de agenda.', 'Vaker zelf kiezen.', 'Goed zo!'];
const ITEMS = itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse');

let leeway: TestLeeway;
let linde: TestOrganisation;
let administrator: Visitor;
const roundId = randomUUID();
const signIn = ({ email }: TestPerson) => Visitor.signedIn(() => leeway.apiUrl, email, PASSWORD, leeway.apiUrl);
const query = <T extends object>(sql: string, values?: readonly unknown[]) => leeway.query<T>('owner', sql, values);

beforeAll(async () => {
  leeway = await startTestLeeway();
  linde = await anOrganisation({ query }, [8, 5]);
  administrator = await signIn(linde.administrator);
});

afterAll(() => leeway?.stop());

const stateIs = (wanted: RoundState) =>
  until(async () => {
    const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
    return body.round.state === wanted ? body.round : undefined;
  });

const employee = async ({ memberId }: TestPerson): Promise<Employee> => {
  const [mail] = await query<{ link: string }>(
    `select link from people.outbox where round_id = $1 and member_id = $2 and kind = 'welcome'`,
    [roundId, memberId],
  );
  return new Employee(leeway.apiUrl, mail?.link ?? '');
};

describe('a round with the real tally and the real ballot box', () => {
  it('goes from launch to the manager’s figures and comments', async () => {
    const launch = await aLaunch(administrator);
    expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
    await stateIs('open');
    const [first, second] = linde.teams.map(({ people }) => people);
    const comments = new Map([first?.[0], first?.[7], second?.[0]].map((person, index) => [person, COMMENTS[index]]));
    for (const person of [...(first ?? []), ...(second ?? [])]) {
      const respondent = await employee(person);
      await respondent.collect();
      // Everybody agrees with everything; reversed statements count against.
      await respondent.handIn({ ratings: Object.fromEntries(ITEMS.map(({ id }) => [id, 5])) });
      const comment = comments.get(person);
      if (comment !== undefined) await respondent.handIn({ comment }, 1, 'comment');
    }
    leeway.clock.advance(DAY_MS);
    await stateIs('closed');

    const manager = linde.teams[0]?.manager ?? linde.director;
    const visitor = await signIn(manager);
    const unitId = linde.teams[0]?.unitId ?? '';
    await skipMirror(visitor, roundId, unitId);
    const { status, body } = await visitor.get<TeamResult>(`/api/results/${roundId}/units/${unitId}`);
    expect(status).toBe(200);
    expect(body.group?.respondents).toEqual({ status: 'shown', value: { from: 8, to: 10 } });
    for (const item of body.causes.flatMap(({ items }) => items)) {
      const edge = item.reversed ? { low: 1 } : { high: 5 };
      expect(item.figure).toMatchObject({ status: 'shown', value: edge });
    }
    // Eight people are too few to show comments of; with the other team's that makes thirteen, and three comments.
    expect(body.comments).toMatchObject({ status: 'shown', value: { respondents: { value: { from: 11, to: 15 } } } });
    const shown = body.comments.status === 'shown' ? body.comments.value.comments : [];
    expect([...shown].sort()).toEqual([...COMMENTS].sort());
    const [left] = await query<{ ballots: number }>('select count(*)::int as ballots from ballots.inbox');
    expect(left?.ballots).toBe(0);
  });
});
