import { randomUUID } from 'node:crypto';
import type { RoundDetail, RoundState, TeamResult } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Employee } from '../../tools/demo/employee.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Visitor } from '../support/visitor.ts';
import { until } from '../support/until.ts';

const DAY_MS = 86_400_000;
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
    'select link from people.outbox where round_id = $1 and member_id = $2',
    [roundId, memberId],
  );
  return new Employee(leeway.apiUrl, mail?.link ?? '');
};

describe('a round with the real tally and the real ballot box', () => {
  it('goes from launch to the manager’s figures', async () => {
    const launch = await aLaunch(administrator);
    expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
    await stateIs('open');
    const people = linde.teams[0]?.people ?? [];
    for (const person of people) {
      const respondent = await employee(person);
      await respondent.collect(['ratings']);
      // Everybody agrees with everything; reversed statements count against.
      await respondent.handIn({ ratings: Object.fromEntries(ITEMS.map(({ id }) => [id, 5])) });
    }
    leeway.clock.advance(DAY_MS);
    await stateIs('closed');

    const manager = linde.teams[0]?.manager ?? linde.director;
    const path = `/api/results/${roundId}/units/${linde.teams[0]?.unitId}`;
    const { status, body } = await (await signIn(manager)).get<TeamResult>(path);
    expect(status).toBe(200);
    expect(body.group?.respondents).toEqual({ status: 'shown', value: { from: 8, to: 10 } });
    for (const item of body.causes.flatMap(({ items }) => items)) {
      const edge = item.reversed ? { low: 1 } : { high: 5 };
      expect(item.figure).toMatchObject({ status: 'shown', value: edge });
    }
    const [left] = await query<{ ballots: number }>('select count(*)::int as ballots from ballots.inbox');
    expect(left?.ballots).toBe(0);
  });
});
