import { createHash, randomUUID } from 'node:crypto';
import { parseDirectory } from '@leeway/ballot/protocol';
import type {
  AuditPage,
  Mirror,
  NewOwnItem,
  Problem,
  QuestionnaireSettings,
  QuestionnaireView,
  ResultsOverview,
  RoundDetail,
  RoundState,
  TeamResult,
} from '@leeway/contract';
import {
  areasOf,
  chosenQuestionnaire,
  itemsOf,
  LEEWAY_QUESTIONNAIRE,
  ownItem,
  QUESTIONNAIRE_MODULES,
  type Questionnaire,
} from '@leeway/trust-model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Employee } from '../../tools/demo/employee.ts';
import { aLaunch } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { releaseOf, type StoredRelease } from '../support/release-rows.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const EVERYTHING: QuestionnaireSettings = {
  modules: [...QUESTIONNAIRE_MODULES],
  areaIds: LEEWAY_QUESTIONNAIRE.delegation.areas.map(({ id }) => id),
};
const LESS: QuestionnaireSettings = { modules: ['convictions'], areaIds: ['planning', 'spending'] };
const statement = (subject: string, direction: NewOwnItem['direction'] = 'positive'): NewOwnItem => ({
  nl: `Ik hoor op tijd van wijzigingen in ${subject}.`,
  en: `I hear in time of changes in ${subject}.`,
  direction,
  asksNobodyWho: true,
});

let leeway: TestLeeway;
let linde: TestOrganisation;
let administrator: Visitor;
const query = <T extends object>(sql: string, values?: readonly unknown[]) => leeway.query<T>('owner', sql, values);
const as = ({ email }: TestPerson) => Visitor.signedIn(() => leeway.apiUrl, email, PASSWORD, leeway.apiUrl);

const view = async (): Promise<QuestionnaireView> =>
  (await administrator.get<QuestionnaireView>('/api/questionnaire')).body;
const choose = (settings: unknown) => administrator.put<QuestionnaireView & Problem>('/api/questionnaire', settings);
const add = (item: unknown) => administrator.post<QuestionnaireView & Problem>('/api/questionnaire/own-items', item);
const remove = (itemId: string) =>
  administrator.send<QuestionnaireView>('DELETE', `/api/questionnaire/own-items/${itemId}`);
const removeAll = async (): Promise<void> => {
  for (const { itemId } of (await view()).ownItems) await remove(itemId);
};

beforeAll(async () => {
  leeway = await startTestLeeway({ demo: false });
  linde = await anOrganisation({ query }, [9, 6]);
  administrator = await as(linde.administrator);
});

afterAll(() => leeway?.stop());

describe('what an organisation asks', () => {
  it('is everything and nothing more, as long as nobody changed it', async () => {
    const { chosen, ownItems, parts, areas } = await view();
    expect(chosen).toEqual(EVERYTHING);
    expect(ownItems).toEqual([]);
    expect(areas.map(({ areaId }) => areaId)).toEqual(EVERYTHING.areaIds);
    const count = parts.reduce((sum, { statements }) => sum + statements.length, 0);
    expect(count).toBe(itemsOf(LEEWAY_QUESTIONNAIRE, 'baseline').length);
    expect(parts.map(({ part }) => part)).toEqual(['causes', ...QUESTIONNAIRE_MODULES]);
  });

  it('can be less, but never a single area, one that there is not, or a round without the causes', async () => {
    expect((await choose(LESS)).body.chosen).toEqual(LESS);
    expect((await choose({ ...LESS, areaIds: ['planning'] })).status).toBe(400);
    expect((await choose({ ...LESS, areaIds: ['planning', 'holidays'] })).body.code).toBe('unknown-area');
    expect((await choose({ ...LESS, modules: ['causes'] })).status).toBe(400);
    expect((await view()).chosen).toEqual(LESS);
    expect((await choose(EVERYTHING)).body.chosen).toEqual(EVERYTHING);
  });

  it('can have five statements more, each once and under an id of its wording, and not six', async () => {
    const subjects = ['het rooster', 'de planning', 'het budget', 'de taken', 'de regels'];
    for (const subject of subjects) expect((await add(statement(subject))).status).toBe(200);
    const five = (await add(statement('het rooster'))).body.ownItems;
    expect(five.map(({ text }) => text.nl)).toEqual(subjects.map((subject) => statement(subject).nl));
    expect((await add(statement('iets anders'))).body.code).toBe('too-many-own-statements');
    const [first] = five;
    await remove(first?.itemId ?? '');
    const back = (await add(statement('het rooster'))).body.ownItems;
    expect(back.map(({ itemId }) => itemId)).toEqual(five.map(({ itemId }) => itemId));
    await removeAll();
    const turned = (await add(statement('het rooster', 'negative'))).body.ownItems;
    expect(turned[0]?.itemId).not.toBe(first?.itemId);
    await removeAll();
  });

  it.each<[string, Partial<Record<keyof NewOwnItem, unknown>>, number, string]>([
    ['asks who somebody is, in Dutch', { nl: 'Ik ben een vrouw in een team van mannen.' }, 422, 'statement-asks-who'],
    ['asks who somebody is, in English', { en: 'I am younger than most of my team.' }, 422, 'statement-asks-who'],
    ['is not confirmed to ask nobody who they are', { asksNobodyWho: false }, 400, 'bad-request'],
    ['lacks a language', { en: '' }, 400, 'bad-request'],
    ['is too long', { nl: 'x'.repeat(161) }, 400, 'bad-request'],
    ['has two lines', { nl: 'Eerste regel van twee\nen de tweede.' }, 400, 'bad-request'],
    ['wants other answers', { direction: 'text' }, 400, 'bad-request'],
  ])('has no statement that %s', async (_, changes, status, code) => {
    const answer = await add({ ...statement('het rooster'), ...changes });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await view()).ownItems).toEqual([]);
  });

  it('has no statement that names a member', async () => {
    const [{ displayName } = { displayName: '' }] = await query<{ displayName: string }>(
      `select concat_ws(' ', first_name, nullif(infix, ''), last_name) as "displayName" from people.members
       where organisation_id = $1 and first_name <> '' and last_name <> '' limit 1`,
      [linde.organisationId],
    );
    const answer = await add({ ...statement('het rooster'), nl: `Ik kan terecht bij ${displayName.toUpperCase()}.` });
    expect(answer.body.code).toBe('statement-names-member');
  });

  it('keeps its rules in the database as well', async () => {
    const insert = (place: number, nl: string, itemId: string) =>
      query('insert into people.own_items values ($1, $2, $3, $4, $5, $6)', [
        ...[linde.organisationId, itemId, place, nl, 'Another statement.', 'positive'],
      ]);
    const nl = 'Een andere stelling.';
    const itemId = createHash('sha256').update(`positive\n${nl}\nAnother statement.`).digest('hex').slice(0, 16);
    await expect(insert(6, nl, itemId)).rejects.toThrow('own_items_five_places');
    await expect(insert(1, `${nl} Gewijzigd.`, itemId)).rejects.toThrow('own_items_id_of_wording');
    await insert(1, nl, itemId);
    await expect(insert(1, nl, '0'.repeat(16))).rejects.toThrow('own_items_id_of_wording');
    await removeAll();
  });

  it('is in the audit trail when it changes, and only then', async () => {
    const acts = async () => {
      const { body } = await administrator.get<AuditPage>('/api/audit');
      return body.entries.filter(({ kind }) => /questionnaire|own-statement/.test(kind));
    };
    const before = (await acts()).length;
    await choose(LESS);
    await choose(LESS);
    await add(statement('het rooster'));
    await add(statement('het rooster'));
    const { ownItems } = await view();
    await remove(ownItems[0]?.itemId ?? '');
    await remove(ownItems[0]?.itemId ?? '');
    const added = (await acts()).slice(0, -before);
    expect(added.map(({ kind }) => kind)).toEqual([
      'own-statement-removed',
      'own-statement-added',
      'questionnaire-changed',
    ]);
    expect(added[1]?.details).toMatchObject({ nl: statement('het rooster').nl, direction: 'positive' });
    await choose(EVERYTHING);
  });
});

describe('a launch at the moment of a change', () => {
  it('asks what was set before it or after it, and nothing in between', async () => {
    const small = await anOrganisation({ query }, [6], 'Klein');
    const other = await as(small.administrator);
    for (const settings of [LESS, EVERYTHING, LESS]) {
      const id = randomUUID();
      const launch = await aLaunch(other, { name: id });
      const [launched, changed] = await Promise.all([
        other.put(`/api/rounds/${id}`, launch),
        other.put('/api/questionnaire', settings),
      ]);
      expect([launched.status, changed.status]).toEqual([200, 200]);
      const [row] = await query<{ choice: QuestionnaireSettings }>(
        'select choice from people.rounds where round_id = $1',
        [id],
      );
      expect([LESS, EVERYTHING]).toContainEqual({ modules: row?.choice.modules, areaIds: row?.choice.areaIds });
    }
  });
});

describe('a round with own statements and without some parts', () => {
  const roundId = randomUUID();
  const GOOD = statement('het rooster');
  const BAD = statement('de regels', 'negative');
  let asked: Questionnaire;
  let goodId: string;
  let badId: string;
  let release: StoredRelease;

  const stateIs = (wanted: RoundState) =>
    until(async () => {
      const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
      return body.round.state === wanted ? body.round : undefined;
    });
  const published = async (what: 'directory' | 'questionnaire'): Promise<string> => {
    const answer = await fetch(`${leeway.ballotUrl}/rounds/${linde.organisationId}/${roundId}`);
    return ((await answer.json()) as Record<typeof what, string>)[what];
  };
  const handIn = async (person: TestPerson, comment?: string): Promise<void> => {
    const [mail] = await query<{ link: string }>(
      `select link from people.outbox where round_id = $1 and member_id = $2 and kind = 'welcome'`,
      [roundId, person.memberId],
    );
    const employee = new Employee(leeway.apiUrl, mail?.link ?? '');
    await employee.collect();
    const ratings = Object.fromEntries(itemsOf(asked, 'baseline').map(({ id }) => [id, 4]));
    const areas = areasOf(asked, 'baseline').map(({ id }) => [id, { current: 2, wanted: 4 }]);
    await employee.handIn({ ratings: { ...ratings, [badId]: 5 }, delegation: Object.fromEntries(areas) });
    if (comment !== undefined) await employee.handIn({ comment }, 1, 'comment');
  };

  beforeAll(async () => {
    await choose(LESS);
    const { ownItems } = (await add(GOOD), await add(BAD)).body;
    [goodId = '', badId = ''] = ownItems.map(({ itemId }) => `own-${itemId}`);
    const launch = await aLaunch(administrator, { kind: 'baseline' });
    expect((await administrator.put(`/api/rounds/${roundId}`, launch)).status).toBe(200);
    // What is launched stays what it is.
    await choose(EVERYTHING);
    await removeAll();
    await stateIs('open');
    asked = JSON.parse(await published('questionnaire')) as Questionnaire;
  });

  it('has them in its questionnaire, which its fingerprint stands for', async () => {
    const text = await published('questionnaire');
    const { questionnaire } = parseDirectory(await published('directory'));
    expect(createHash('sha256').update(text).digest('hex')).toBe(questionnaire.sha256);
    const ownItems = [GOOD, BAD].map((item, at) =>
      ownItem({ ...item, itemId: [goodId, badId][at]?.slice('own-'.length) ?? '' }),
    );
    expect(asked).toEqual(chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, { ...LESS, ownItems }));
    expect(asked.scales.map(({ id }) => id)).toEqual([
      ...['clarity', 'expectations', 'attention', 'uncertainty'],
      'trust-received',
    ]);
  });

  it('asks managers in the mirror only what it asks', async () => {
    const { unitId, manager } = linde.teams[0]!;
    const { body } = await (await as(manager)).get<Mirror>(`/api/mirror/${roundId}/${unitId}`);
    expect(body.asked.statements.map(({ itemId }) => itemId)).toEqual(['tr1', 'tr2', 'tr3', 'tr4']);
    expect(body.asked.areas.map(({ areaId }) => areaId)).toEqual(LESS.areaIds);
  });

  describe('when it is released', () => {
    let result: TeamResult;

    beforeAll(async () => {
      for (const person of linde.teams[0]!.people) await handIn(person, 'Wie vraagt dit?');
      for (const person of linde.teams[1]!.people) await handIn(person);
      leeway.clock.advance(DAY_MS);
      await stateIs('closed');
      release = await until(async () => (await releaseOf({ query }, { roundId })) ?? undefined);
      const { unitId, manager } = linde.teams[0]!;
      const visitor = await as(manager);
      await skipMirror(visitor, roundId, unitId);
      result = (await visitor.get<TeamResult>(`/api/results/${roundId}/units/${unitId}`)).body;
    });

    it('shows an own statement from eight answers, turned where agreeing is bad, and below that says so', () => {
      const blocks = release.groups.filter(({ kind }) => kind === 'reporting-group');
      const nine = blocks.find(({ groupUnitIds }) => groupUnitIds.includes(linde.teams[0]!.unitId));
      const six = blocks.find(({ groupUnitIds }) => groupUnitIds.includes(linde.teams[1]!.unitId));
      expect(nine?.figures[`item:${goodId}`]).toMatchObject({ status: 'shown', value: { high: expect.any(Number) } });
      // Nine answers of 5 where agreeing is bad are the lowest band.
      expect(nine?.figures[`item:${badId}`]).toMatchObject({ status: 'shown', value: { low: 1 } });
      expect(six?.figures[`item:${goodId}`]).toEqual({ status: 'withheld', reason: 'item-needs-eight' });
    });

    it('has them in a section of their own on the page, and in no scale', () => {
      expect(result.ownItems.map(({ itemId, text, direction }) => [itemId, text.nl, direction])).toEqual([
        [goodId, GOOD.nl, 'positive'],
        [badId, BAD.nl, 'negative'],
      ]);
      expect(result.ownItems.map(({ figure }) => figure.status)).toEqual(['shown', 'shown']);
      expect(JSON.stringify(result.causes)).not.toContain('own-');
      expect(result.overTime[0]?.ownItems.map(({ itemId }) => itemId)).toEqual([goodId, badId]);
    });

    it('says of what it did not ask that it was not asked, also where somebody sent it all the same', () => {
      expect(result.stance.finding).toEqual({ status: 'withheld', reason: 'not-asked' });
      expect(result.stance.sentence.en).toContain('did not ask');
      expect(result.comments).toEqual({ status: 'withheld', reason: 'not-asked' });
      expect(release.commentGroups).toEqual([]);
      expect(result.delegation.areas.map(({ areaId }) => areaId)).toEqual(LESS.areaIds);
      expect(result.convictions).toHaveLength(4);
    });

    it('has them beside each other in the overview', async () => {
      const visitor = await as(linde.director);
      const { unitId } = linde.teams[0]!;
      const path = `/api/results/${roundId}/overview`;
      const first = await visitor.get<ResultsOverview & Problem>(path);
      for (const { unitId: own } of first.body.units) await skipMirror(visitor, roundId, own);
      const { body } = first.status === 200 ? first : await visitor.get<ResultsOverview>(path);
      expect(body.ownItems.map(({ itemId }) => itemId)).toEqual([goodId, badId]);
      const groupId = body.units.find((unit) => unit.unitId === unitId)?.groupId;
      expect(body.groups.find((group) => group.groupId === groupId)?.ownItems).toHaveLength(2);
      expect(body.organisationOwnItems).toHaveLength(2);
    });
  });
});
