import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@leeway/process';
import type { QuestionnaireView } from '@leeway/contract';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { aRoster } from '../support/a-roster.ts';
import { aSeries } from '../support/a-series.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { apiAddresses } from '../support/api-addresses.ts';
import { aTrainer, anInvitation } from '../support/a-trainer.ts';
import { blockOf, cardLinksOf } from '../support/card-links.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const DRAFT = { actionId: 'stay-near', note: '', owner: 'Mo', dueOn: inDays(30).slice(0, 10), askTeam: true };
const OWN_ITEM = {
  nl: 'Ik hoor op tijd van wijzigingen.',
  en: 'I hear of changes in time.',
  direction: 'positive',
  asksNobodyWho: true,
};
const ANSWERS = { ratings: {}, delegation: {} };
const NOBODY = '00000000-0000-4000-8000-000000000000';
const PERSON = {
  email: 'taken.over@elders.example',
  firstName: 'A',
  infix: '',
  lastName: 'B',
  unitId: NOBODY,
  managerId: null,
  language: 'nl',
};
const MAIL_TEXT = { subject: 'a', body: 'b', closing: '' };
const MAIL_DRAFT = { kind: 'welcome', language: 'nl', text: MAIL_TEXT };

/** What is sent to the addresses that want something. */
const BODIES: Record<string, unknown> = {
  'PUT agreements/:unitId/:agreementId': DRAFT,
  'PUT agreements/:unitId/:agreementId/state': { state: 'kept' },
  'PUT mail/texts/:kind/:language': MAIL_TEXT,
  'POST mail/texts/preview': MAIL_DRAFT,
  'POST mail/texts/test': MAIL_DRAFT,
  'PUT mirror/:roundId/:unitId': ANSWERS,
  'POST series/preview': { rule: aSeries(systemClock).rule, from: 1 },
  'POST series/:seriesId/skip': { number: 1 },
  'PUT series/:seriesId/coming': { opensOn: inDays(20).slice(0, 10), everyWeeks: 5 },
  'PUT series/:seriesId/state': { state: 'paused' },
  'PUT mirror/:roundId/:unitId/sharing': { shared: true },
  'PUT training-consents/:unitId/:accessId': { byName: true, mirror: true },
  'PUT people/:memberId': { was: PERSON, fields: { ...PERSON, lastName: 'C' } },
  'PUT people/:memberId/presence': { active: true, unitId: NOBODY, managerId: null },
  'PUT units/:unitId': { was: { name: 'A', parentId: null }, fields: { name: 'B', parentId: null } },
  'PUT units/:unitId/manager': { was: [], managerId: NOBODY },
  'PUT identity-provider': {
    issuer: 'http://127.0.0.1:9',
    clientId: 'a',
    clientSecret: 'b',
    emailDomains: ['delinde.example'],
    passwordSignIn: true,
  },
  'POST rounds/:roundId/extension': { closesAt: inDays(8) },
  'POST rounds/:roundId/blocks/:blockId/cards/print': { language: 'nl' },
  'PUT questionnaire': { modules: [], areaIds: [] },
  'POST questionnaire/own-items': OWN_ITEM,
  'POST identity-provider/test': { issuer: 'http://127.0.0.1:9', clientId: 'a', clientSecret: 'b' },
};
const TRAINED_ON = inDays(7).slice(0, 'yyyy-mm-dd'.length);
/** Who has a proof of their own is not let in with a session: refused, and after some tries not even looked at. */
const BY_PROOF: Readonly<Record<string, readonly number[]>> = { tally: [401], 'personnel system': [401, 429] };
/** Queries without which an address only says that something is missing. */
const QUERIES: Readonly<Record<string, string>> = {
  'GET mail/waiting': '?roundId=:roundId',
  'GET roles/candidates': '?name=van',
  'GET results/:roundId/units/:unitId/export/:format': '?view=own&language=nl',
  'GET training/cohorts/:cohortId/change': '?before=:roundId&after=:roundId',
  'GET training/cohorts/:cohortId/change/export/:format': '?before=:roundId&after=:roundId',
};
/** Addresses that take the name of another organisation's thing and answer neither 403 nor 404, and why that is right. */
const OTHERWISE: Readonly<Record<string, readonly [number, string]>> = {
  'DELETE mail/texts/:kind/:language': [200, 'one’s own text of that kind: the address names nothing of anybody’s'],
  'PUT mail/texts/:kind/:language': [200, 'one’s own text of that kind: the address names nothing of anybody’s'],
  'DELETE training/cohorts/:cohortId': [
    200,
    'one’s own cohorts: there is none of this name among them, and nothing goes',
  ],
  'PUT series/:seriesId': [422, 'the team that is to draw cards is not one’s own; ids belong to an organisation'],
  'DELETE questionnaire/own-items/:itemId': [
    200,
    'the same wording may be one’s own; removing what is not there changes nothing',
  ],
  'PUT rounds/:roundId': [409, 'the plan of the other organisation is not one’s own; ids belong to an organisation'],
  'PUT trainers/:accessId': [422, 'units of another organisation are none of one’s own; ids belong to an organisation'],
  'GET sign-in/:organisationId': [302, 'open to all: where the people of that organisation sign in'],
  'GET sign-in/:organisationId/callback': [302, 'nobody began: back to the sign-in page'],
};

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let victim: TestOrganisation;
let elsewhere: TestOrganisation;
let addresses: [string, string][];
let ids: Record<string, string>;
let openRoundId: string;
/** What the addresses that delete are asked to delete, so that the others still find theirs. */
let spare: Record<string, string>;
const url = (): string => api.url;

const as = ({ email }: TestPerson) => Visitor.signedIn(url, email, PASSWORD);
const teamOf = (organisation: TestOrganisation) => {
  const [team] = organisation.teams;
  if (team === undefined) throw new Error('no team');
  return team;
};

/** An organisation with one of everything: a round that is open, cards, a closed one with results, an agreement, roles. */
const furnish = async (organisation: TestOrganisation): Promise<Record<string, string>> => {
  const { organisationId } = organisation;
  const { unitId, manager, people } = teamOf(organisation);
  const administrator = await as(organisation.administrator);
  const tally = Visitor.tally(url);
  const closed = await aLaunchedRound(administrator, tally, organisationId, { closesAt: inDays(1) });
  const answers = organisation.teams.map((team) => [team.unitId, { respondents: 6, rating: 4 }] as const);
  await aRelease(database, organisationId, closed.roundId, new Map(answers));
  const open = await aLaunchedRound(administrator, tally, organisationId, { name: 'Kaarten', cardUnitIds: [unitId] });
  openRoundId = open.roundId;
  await cardLinksOf(administrator, open.roundId, unitId);
  const agreementId = randomUUID();
  expect((await (await as(manager)).put(`/api/agreements/${unitId}/${agreementId}`, DRAFT)).status).toBe(200);
  const memberId = people[0]?.memberId ?? '';
  const seriesId = randomUUID();
  expect((await administrator.put(`/api/series/${seriesId}`, aSeries(systemClock))).status).toBe(200);
  for (const role of ['trainer', 'overview']) {
    expect((await administrator.put(`/api/roles/${memberId}/${role}`, {})).status).toBe(200);
  }
  const added = await administrator.post<QuestionnaireView>('/api/questionnaire/own-items', OWN_ITEM);
  const itemId = added.body.ownItems[0]?.itemId ?? '';
  const { blockId } = await blockOf(administrator, open.roundId, unitId);
  return {
    ...(await withTrainers(administrator, closed.roundId, organisation)),
    organisationId,
    roundId: closed.roundId,
    blockId,
    unitId,
    agreementId,
    seriesId,
    memberId,
    role: 'trainer',
    itemId,
    format: 'pdf',
    kind: 'welcome',
    language: 'nl',
    length: 'half-day',
  };
};

/** A trainer who works here, and one from outside, each with a cohort. */
const withTrainers = async (administrator: Visitor, roundId: string, organisation: TestOrganisation) => {
  const unitIds = [organisation.rootUnitId, ...organisation.teams.map(({ unitId }) => unitId)];
  const cohort = { name: 'Najaar', roundId, unitIds };
  const { email } = teamOf(organisation).people[1] as TestPerson;
  const made: Record<string, string>[] = [];
  for (const changes of [{ email }, {}]) {
    const { accessId, visitor } = await aTrainer(database, url, administrator, unitIds, changes);
    const cohortId = randomUUID();
    expect((await visitor.put(`/api/training/cohorts/${cohortId}`, cohort)).status).toBe(200);
    const checkBacks = `/api/training/cohorts/${cohortId}/check-backs`;
    expect((await visitor.put(checkBacks, { trainedOn: TRAINED_ON })).status).toBe(200);
    made.push({ accessId, cohortId });
  }
  spare = made[1] ?? {};
  Object.assign(BODIES, {
    'PUT trainers/:accessId': anInvitation(unitIds),
    'PUT trainers/:accessId/scope': { unitIds, endsOn: anInvitation([]).endsOn },
    'POST training/rounds/:roundId/size': { unitIds },
    'PUT training/cohorts/:cohortId': cohort,
    'PUT training/cohorts/:cohortId/check-backs': { trainedOn: TRAINED_ON },
    'PUT check-backs/:cohortId/decision': { state: 'accepted', trainedOn: TRAINED_ON },
    'PUT training/cohorts/:cohortId/programmes/:length': { parts: [{ kind: 'opening', minutes: 15 }] },
  });
  return made[0];
};

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  victim = await anOrganisation(database, [6, 6], 'Slachtoffer');
  elsewhere = await anOrganisation(database, [6], 'Elders');
  ids = await furnish(victim);
  const { email } = teamOf(elsewhere).people[0] as TestPerson;
  await aTrainer(database, url, await as(elsewhere.administrator), [teamOf(elsewhere).unitId], { email });
  addresses = Object.entries(await apiAddresses());
});

afterAll(() => installation?.remove());

const pathOf = (address: string): string => {
  const path = address.split(' ')[1] ?? '';
  const of: Record<string, string> = {
    ...ids,
    ...(path.startsWith('rounds/') ? { roundId: openRoundId } : {}),
    ...(/^DELETE train(ers|ing\/cohorts)\/:\w+$/.test(address) ? spare : {}),
  };
  return `/api/${path}${QUERIES[address] ?? ''}`.replaceAll(/:(\w+)/g, (_, name: string) => of[name] ?? 'unknown');
};
const named = ([address]: readonly [string, string]): boolean => address.includes(':');
const isPublic = ([address]: readonly [string, string]): boolean => address.startsWith('GET public/');

const WITHDRAW = 'DELETE training/cohorts/:cohortId/check-backs';

/** Status and text of an answer; a file's text too. */
const ask = (visitor: Visitor, address: string, body: unknown): Promise<{ status: number; text: string }> => {
  const [method = ''] = address.split(' ');
  return visitor.raw(method, pathOf(address), method === 'GET' ? undefined : (body ?? {}));
};
const bodyFor = async (address: string, administrator: Visitor): Promise<unknown> => {
  if (address === 'PUT series/:seriesId') return { ...aSeries(systemClock), cardUnitIds: [ids['unitId']] };
  return address === 'PUT rounds/:roundId' ? aLaunch(administrator) : BODIES[address];
};

/** All rows of the victim, wherever they are. */
const rowsOfVictim = async (): Promise<Record<string, string[]>> => {
  const stored = await storedPeople(database);
  const own = Object.entries(stored).filter(([table]) => table !== 'sessions');
  return Object.fromEntries(
    own.map(([table, rows]) => [table, rows.filter((row) => row.includes(victim.organisationId))]),
  );
};

describe('somebody of another organisation, at every address of the api with the ids of this one', () => {
  const attackers: [string, () => TestPerson][] = [
    ['its administrator, with every role there is', () => elsewhere.administrator],
    ['the manager of all of it', () => elsewhere.director],
    ['the manager of a team', () => teamOf(elsewhere).manager],
    ['a trainer with access there, who is an auditor too', () => teamOf(elsewhere).people[0] as TestPerson],
    ['an employee', () => teamOf(elsewhere).people[1] as TestPerson],
  ];

  it.each(attackers)('%s reaches nothing and changes nothing', async (_, person) => {
    for (const role of ['trainer', 'auditor', 'overview']) {
      for (const { memberId } of [elsewhere.administrator, teamOf(elsewhere).people[0] as TestPerson]) {
        const grant = 'insert into people.role_grants values ($1, $2, $3) on conflict do nothing';
        await database.query(grant, [elsewhere.organisationId, memberId, role]);
      }
    }
    const owner = await as(victim.administrator);
    const visitor = await as(person());
    const before = await rowsOfVictim();
    const wrong: unknown[] = [];
    for (const [address, who] of addresses.filter((one) => named(one) && !isPublic(one))) {
      const { status } = await ask(visitor, address, await bodyFor(address, owner));
      const allowed = [403, 404, ...(BY_PROOF[who] ?? []), ...(OTHERWISE[address]?.slice(0, 1) ?? [])];
      if (!allowed.includes(status)) wrong.push([address, status]);
    }
    expect(wrong).toEqual([]);
    expect(await rowsOfVictim()).toEqual(before);
  });

  it('gets answers about their own organisation alone from the addresses without an id', async () => {
    const visitor = await as(elsewhere.administrator);
    const before = await rowsOfVictim();
    const roster = aRoster({ first: 'Eva', unit: 'Elders' });
    const told: string[] = [];
    for (const address of addresses.filter((one) => !named(one)).map(([name]) => name)) {
      // Ends the session; it goes last.
      if (address === 'DELETE session') continue;
      const isRoster = address.startsWith('POST roster/');
      const { text } = isRoster
        ? { text: JSON.stringify((await visitor.sendText(pathOf(address), roster)).body) }
        : await ask(visitor, address, address === 'POST mail/again' ? { roundId: openRoundId } : BODIES[address]);
      for (const known of [...Object.values(ids).filter((id) => id.length === 36), 'Slachtoffer']) {
        if (text.includes(known)) told.push(`${address} tells ${known}`);
      }
    }
    expect(told).toEqual([]);
    expect(await rowsOfVictim()).toEqual(before);
  });

  it('would have been noticed: to people of this organisation the same addresses open', async () => {
    const [colleague, trainer] = teamOf(victim).people as [TestPerson, TestPerson];
    const people = [victim.administrator, victim.director, teamOf(victim).manager, colleague, trainer];
    const visitors = await Promise.all(people.map(as));
    for (const visitor of visitors.slice(0, 3))
      await visitor.post(`/api/mirror/${ids['roundId']}/${ids['unitId']}/skip`, {});
    const before = await rowsOfVictim();
    const closed: string[] = [];
    const own = addresses.filter((one) => named(one) && !isPublic(one) && !(one[0] in OTHERWISE));
    // What is withdrawn can not be decided any more; it goes last.
    const names = own.map(([name]) => name).sort((one, other) => Number(one === WITHDRAW) - Number(other === WITHDRAW));
    for (const address of names) {
      const answers = [];
      for (const visitor of visitors) answers.push(await ask(visitor, address, BODIES[address]));
      if (answers.every(({ status }) => status === 403 || status === 404)) closed.push(address);
    }
    expect(closed).toEqual([]);
    expect(await rowsOfVictim()).not.toEqual(before);
  });
});
