import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEntry, AuditPage, Problem, Roster } from '@leeway/contract';
import { aLaunch, aLaunchedRound } from '../support/a-launched-round.ts';
import { aRoster } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { blockOf, cardLinksOf, cardsPath } from '../support/card-links.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { storedPeople } from '../support/stored-people.ts';
import { Visitor } from '../support/visitor.ts';

const TEAM = ['Ed', 'Fay', 'Gijs', 'Hans', 'Iris', 'Jan'].map((first) => ({ first, unit: 'Linde', manager: 'Eva' }));

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
const url = (): string => api.url;

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
});

beforeEach(async () => {
  linde = await anOrganisation(database, [6, 5, 2]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

afterAll(() => installation?.remove());

const trail = async (visitor = administrator, query = ''): Promise<AuditEntry[]> =>
  (await visitor.get<AuditPage>(`/api/audit${query}`)).body.entries;
const by = () => ({ id: linde.administrator.memberId, name: 'Ada van Beheer' });
const grant = (memberId: string | undefined, role: string) =>
  database.query('insert into people.role_grants values ($1, $2, $3)', [linde.organisationId, memberId, role]);
/** Acts as they would lie there after some years. */
const acts = (count: number, at = '2026-01-01T08:00:00Z') =>
  database.query(
    `insert into people.audit_entries (organisation_id, entry_id, at, kind, details)
     select $1, gen_random_uuid(), $2::timestamptz + (n / 3) * interval '1 minute', 'roster-imported', '{}'
     from generate_series(1, $3) n`,
    [linde.organisationId, at, count],
  );

describe('the audit trail', () => {
  it('says who imported a roster, when, and how many people it changed', async () => {
    const before = Date.now();
    await administrator.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'Linde' }, ...TEAM));
    const [entry, ...others] = await trail();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ kind: 'roster-imported', by: by(), about: null });
    expect(entry?.details).toEqual({ people: 7, added: 7, changed: 0, removed: 17, unchanged: 0 });
    expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(entry?.at ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('names whoever lost a role because a file left them out, as they were called then', async () => {
    await grant(linde.director.memberId, 'trainer');
    await administrator.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'Linde' }, ...TEAM));
    await database.query(`update people.members set last_name = 'Anders' where member_id = $1`, [
      linde.director.memberId,
    ]);
    expect(await trail(administrator, '?kind=role-revoked')).toMatchObject([
      { by: by(), about: { id: linde.director.memberId, name: 'Dora van Baas' }, details: { role: 'trainer' } },
    ]);
  });

  it('holds a launch once, however often it is repeated', async () => {
    const roundId = randomUUID();
    const launch = await aLaunch(administrator, { opensAt: new Date(Date.now() + 60_000).toISOString() });
    for (let time = 0; time < 3; time++) await administrator.put(`/api/rounds/${roundId}`, launch);
    expect(await trail()).toMatchObject([
      { kind: 'round-launched', by: by(), about: { id: roundId, name: 'Voorjaarsmeting' }, details: {} },
    ]);
  });

  it('holds cards that were made and withdrawn, and nothing when there was nothing to withdraw', async () => {
    const unitId = linde.teams[0]?.unitId ?? '';
    const { roundId } = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId, {
      cardUnitIds: [unitId],
    });
    await cardLinksOf(administrator, roundId, unitId);
    const path = cardsPath(roundId, await blockOf(administrator, roundId, unitId));
    for (let time = 0; time < 2; time++) expect((await administrator.send('DELETE', path)).status).toBe(204);
    const [withdrawn, made, launched] = await trail();
    const about = { id: roundId, name: 'Voorjaarsmeting' };
    const details = { groupNl: 'Team 1', groupEn: 'Team 1', cards: 6 };
    expect(withdrawn).toMatchObject({ kind: 'cards-withdrawn', about, details });
    expect(made).toMatchObject({ kind: 'cards-made', about, details });
    expect(launched?.kind).toBe('round-launched');
  });

  it('holds a round that was called off once, with its name', async () => {
    const opensAt = new Date(Date.now() + 3_600_000).toISOString();
    const tally = Visitor.tally(url);
    const { roundId } = await aLaunchedRound(administrator, tally, linde.organisationId, { opensAt });
    for (let time = 0; time < 2; time++) {
      expect((await administrator.post(`/api/rounds/${roundId}/stop`, {})).status).toBe(200);
    }
    expect((await trail(administrator, '?kind=round-stopped')).map(({ by: who, about }) => [who, about])).toEqual([
      [by(), { id: roundId, name: 'Voorjaarsmeting' }],
    ]);
  });

  it('holds what connects a personnel system and cuts it off, without the token', async () => {
    const { token } = (await administrator.post<{ token: string }>('/api/provisioning/token', {})).body;
    for (let time = 0; time < 2; time++) await administrator.send('DELETE', '/api/provisioning/token');
    const found = await trail();
    expect(found.map(({ kind }) => kind)).toEqual(['provisioning-token-revoked', 'provisioning-token-made']);
    expect(JSON.stringify(found)).not.toContain(token);
  });

  it('says that somebody was erased, and not who', async () => {
    const [gone] = linde.teams[1]?.people ?? [];
    await database.query('update people.members set active = false, unit_id = null where member_id = $1', [
      gone?.memberId,
    ]);
    expect((await administrator.send('DELETE', `/api/people/${gone?.memberId}`)).status).toBe(204);
    expect(await trail()).toMatchObject([{ kind: 'member-erased', by: by(), about: null, details: {} }]);
  });

  it('stays without an act that was refused', async () => {
    await administrator.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'Linde', manager: 'Piet' }));
    const launch = await aLaunch(administrator, { planHash: '0'.repeat(64) });
    expect((await administrator.put(`/api/rounds/${randomUUID()}`, launch)).status).toBe(409);
    expect(await trail()).toEqual([]);
  });

  it('is not written without the act, nor the act without it', async () => {
    await database.query(
      `alter table people.audit_entries add constraint broken check (kind <> 'roster-imported') not valid`,
    );
    const answer = await administrator.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'Linde' }));
    await database.query('alter table people.audit_entries drop constraint broken');
    expect(answer.status).toBe(500);
    expect((await administrator.get<Roster>('/api/roster')).body.people).toBe(17);
  });
});

describe('what employees do', () => {
  it('leaves no trace in it: signing in, collecting, answering for a team', async () => {
    const round = await aLaunchedRound(administrator, Visitor.tally(url), linde.organisationId);
    const before = (await storedPeople(database))['audit_entries'];
    const person = await Visitor.signedIn(url, linde.teams[0]?.people[0]?.email ?? '', PASSWORD);
    await person.get('/api/my-rounds');
    await person.post('/api/hand-over', undefined);
    await person.get(`/api/results/${round.roundId}/overview`);
    await person.send('DELETE', '/api/session');
    expect((await storedPeople(database))['audit_entries']).toEqual(before);
  });
});

describe('reading it', () => {
  it('is for administrators and auditors of the organisation, and for nobody else', async () => {
    const [auditor, trainer] = linde.teams[0]?.people ?? [];
    await grant(auditor?.memberId, 'auditor');
    await grant(trainer?.memberId, 'trainer');
    await acts(1);
    const status = async (email: string | undefined) =>
      (await (await Visitor.signedIn(url, email ?? '', PASSWORD)).get('/api/audit')).status;
    expect(await status(auditor?.email)).toBe(200);
    expect(await status(trainer?.email)).toBe(403);
    expect(await status(linde.director.email)).toBe(403);
    expect(await status(linde.teams[1]?.people[0]?.email)).toBe(403);
    expect((await Visitor.anonymous(url).get('/api/audit')).status).toBe(401);
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    expect(await trail(await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD))).toEqual([]);
  });

  it('opens to an auditor nothing else that is the administrator’s', async () => {
    const person = linde.teams[0]?.people[0];
    await grant(person?.memberId, 'auditor');
    const auditor = await Visitor.signedIn(url, person?.email ?? '', PASSWORD);
    for (const path of ['roster', 'rounds', `rounds/${randomUUID()}`, 'block-plan']) {
      expect([path, (await auditor.get(`/api/${path}`)).status]).toEqual([path, 403]);
    }
    expect((await auditor.sendText('/api/roster/import', aRoster({ first: 'Eva', unit: 'L' }))).status).toBe(403);
    expect((await auditor.get<{ rounds: unknown[] }>('/api/results')).body.rounds).toEqual([]);
  });

  it('goes on page by page, each entry once and newest first, also where many are of one moment', async () => {
    await acts(120);
    const seen: AuditEntry[] = [];
    let query = '';
    do {
      const { body } = await administrator.get<AuditPage>(`/api/audit${query}`);
      expect(body.entries.length).toBeLessThanOrEqual(50);
      seen.push(...body.entries);
      query = body.before === null ? '' : `?before=${body.before}`;
    } while (query !== '');
    expect([seen.length, new Set(seen.map(({ entryId }) => entryId)).size]).toEqual([120, 120]);
    expect(seen.map(({ at }) => at)).toEqual([...seen.map(({ at }) => at)].sort().reverse());
  });

  it('is limited to one kind on request', async () => {
    await acts(3);
    expect(await trail(administrator, '?kind=roster-imported')).toHaveLength(3);
    expect(await trail(administrator, '?kind=role-granted')).toEqual([]);
    expect((await administrator.get<Problem>('/api/audit?kind=nothing')).status).toBe(400);
    expect((await administrator.get<Problem>('/api/audit?before=yesterday')).status).toBe(400);
  });
});

describe('changing it', () => {
  it.each([
    'update people.audit_entries set details = details',
    'delete from people.audit_entries',
    'truncate people.audit_entries',
  ])('is refused even to the owner of the database: %s', async (sql) => {
    await acts(1);
    await expect(database.query(sql)).rejects.toThrow('the audit trail is only added to');
  });
});
