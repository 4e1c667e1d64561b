import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem, type Roster, type RosterImported, type RosterPreview, type Session } from '@leeway/contract';
import { aLargeRoster, addressOf, aRoster, type RosterLine } from '../support/a-roster.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Visitor } from '../support/visitor.ts';

const DEMO_ROSTER = readFileSync(join(import.meta.dirname, '../../tools/demo/roster.csv'));

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

afterAll(() => installation?.remove());

beforeEach(async () => {
  linde = await anOrganisation(database, []);
  await database.query('update people.members set active = false, unit_id = null where member_id = $1', [
    linde.director.memberId,
  ]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
});

const preview = (csv: string | Uint8Array) => administrator.sendText<RosterPreview>('/api/roster/preview', csv);
const imported = async (csv: string | Uint8Array) =>
  (await administrator.sendText<RosterImported>('/api/roster/import', csv)).body;
const roster = async () => (await administrator.get<Roster>('/api/roster')).body;
const everything = () =>
  database.query(
    `select email, first_name, last_name, unit_id, manager_id, active from people.members
     where organisation_id = $1 order by email`,
    [linde.organisationId],
  );

const TEAM: readonly RosterLine[] = [
  { first: 'Eva', unit: 'Linde' },
  { first: 'Lotte', unit: 'Linde > Noord', manager: 'Eva' },
  { first: 'Karim', unit: 'Linde > Noord', manager: 'Lotte' },
  { first: 'Bram', unit: 'Linde > Noord', manager: 'Lotte' },
];

describe('importing a roster', () => {
  it('shows first what it would change, and changes nothing then', async () => {
    const before = await everything();
    const { body } = await preview(DEMO_ROSTER);
    expect(body).toMatchObject({
      problems: [],
      outcome: { people: 94, change: { added: 94, changed: 0, removed: 0, unchanged: 0 } },
    });
    const units = new Map(body.outcome?.units.map((unit) => [unit.name, unit]));
    expect(units.get('Team Noord')).toMatchObject({ headcount: 9, managers: ['Lotte Yılmaz'] });
    expect(units.get('Team Noord')?.parentId).toBe(units.get('Zorg')?.unitId);
    expect(await everything()).toEqual(before);
  });

  it('does what the preview said, and nothing more the second time', async () => {
    const { body } = await preview(DEMO_ROSTER);
    expect(await imported(DEMO_ROSTER)).toEqual({ people: 94, change: body.outcome?.change });
    const after = await roster();
    expect(after.people).toBe(94);
    expect(after.units.map(({ name, headcount }) => [name, headcount])).toEqual(
      body.outcome?.units.map(({ name, headcount }) => [name, headcount]),
    );
    const stored = await everything();
    const nothing = { added: 0, changed: 0, removed: 0, unchanged: 94 };
    expect((await preview(DEMO_ROSTER)).body.outcome?.change).toEqual(nothing);
    expect((await imported(DEMO_ROSTER)).change).toEqual(nothing);
    expect([await everything(), await roster()]).toEqual([stored, after]);
  });

  it('recognises people by their address: new, changed, gone and back', async () => {
    await imported(aRoster(...TEAM));
    const [eva, lotte, karim, bram] = TEAM as [RosterLine, RosterLine, RosterLine, RosterLine];
    const married = { ...karim, last: 'Bos-Visser' };
    const change = await imported(aRoster(eva, lotte, married, { ...bram, first: 'Noor' }));
    expect(change.change).toEqual({ added: 1, changed: 1, removed: 1, unchanged: 2 });
    const people = () =>
      database.query<{ id: string; active: boolean }>(
        'select member_id as id, active from people.members where organisation_id = $1 and email = $2',
        [linde.organisationId, addressOf('Bram')],
      );
    const [left] = await people();
    expect(left?.active).toBe(false);
    expect((await imported(aRoster(...TEAM))).change).toMatchObject({ added: 1, removed: 1 });
    expect(await people()).toEqual([{ id: left?.id, active: true }]);
  });

  it('takes units away that nobody is in any more, and keeps those that a round asked about', async () => {
    const south = { first: 'Sara', unit: 'Linde > Zuid > Nacht', manager: 'Eva' };
    const east = { first: 'Omar', unit: 'Linde > Oost', manager: 'Eva' };
    await imported(aRoster(...TEAM, south, east));
    const units = () =>
      database.query<{ unitId: string; name: string }>(
        'select unit_id as "unitId", name from people.units where organisation_id = $1 and name <> $2 order by name',
        [linde.organisationId, 'De Linde'],
      );
    const asked = (await units()).find(({ name }) => name === 'Nacht')?.unitId;
    const roundId = randomUUID();
    await database.query(
      `insert into people.rounds (organisation_id, round_id, name, kind, opens_at, closes_at, plan_hash, units,
         thresholds, state)
       values ($1, $2, 'x', 'pulse', now(), now() + interval '1 day', '', '[]', '{}', 'preparing')`,
      [linde.organisationId, roundId],
    );
    await database.query(
      `insert into people.round_blocks (organisation_id, round_id, block_id, position, label, unit_id, group_unit_ids,
        headcount, members_salt, members_hash)
       values ($1, $2, $3, 0, '{}', $4, '[]', 5, substring(sha256('a') for 16), '')`,
      [linde.organisationId, roundId, randomUUID(), asked],
    );
    await imported(aRoster(...TEAM));
    expect((await units()).map(({ name }) => name)).toEqual(['Linde', 'Nacht', 'Noord', 'Zuid']);
    expect((await roster()).units.map(({ name }) => name)).toEqual(['Linde', 'Noord']);
  });

  it('leaves the administrator who imports in place, on the roster or off it', async () => {
    const self = `${linde.administrator.email};Ada;;Beheer;Linde;${addressOf('Eva')};nl`;
    await imported(`${aRoster(...TEAM)}\r\n${self}`);
    expect((await roster()).people).toBe(5);
    expect((await imported(aRoster(...TEAM))).change).toMatchObject({ removed: 1 });
    expect((await roster()).people).toBe(4);
    const session = await administrator.get<Session>('/api/session');
    expect(session.body.person?.roles).toEqual(['employee', 'administrator']);
  });

  it('warns of everybody who would lose a role, and not of who imports', async () => {
    const self = `${linde.administrator.email};Ada;;Beheer;Linde;${addressOf('Eva')};nl`;
    await imported(`${aRoster(...TEAM)}\r\n${self}`);
    const grant = (first: string, role: string) =>
      database.query(
        `insert into people.role_grants select organisation_id, member_id, $3 from people.members
         where organisation_id = $1 and email = $2`,
        [linde.organisationId, addressOf(first), role],
      );
    await grant('Eva', 'trainer');
    await grant('Bram', 'trainer');
    await grant('Karim', 'administrator');
    await grant('Karim', 'trainer');
    await grant('Lotte', 'administrator');
    const { body } = await preview(aRoster({ first: 'Eva', unit: 'Linde' }));
    const warnings = body.outcome?.warnings.map(({ code, message }) => [code, message.en.split(' is ')[0]]);
    expect(warnings).toEqual([
      ['trainer-leaves', `Bram Bos (${addressOf('Bram')})`],
      ['administrator-and-trainer-leaves', `Karim Bos (${addressOf('Karim')})`],
      ['administrator-leaves', `Lotte Bos (${addressOf('Lotte')})`],
      ['unit-without-manager', 'In "Linde" nobody names a manager: nobody will see the result of this unit.'],
    ]);
    expect(body.outcome?.warnings[2]?.message.nl).toContain('is beheerder en staat niet in het bestand');
  });

  it('takes every role from who leaves', async () => {
    await imported(aRoster(...TEAM));
    await database.query(
      `insert into people.role_grants select organisation_id, member_id, 'trainer' from people.members
       where organisation_id = $1 and email = $2`,
      [linde.organisationId, addressOf('Bram')],
    );
    await imported(aRoster(...TEAM.slice(0, 3)));
    const roles = await database.query<{ role: string }>(
      'select role from people.role_grants where organisation_id = $1',
      [linde.organisationId],
    );
    expect(roles).toEqual([{ role: 'administrator' }]);
  });

  it('leaves other organisations alone, also when they have people with the same address', async () => {
    await imported(aRoster(...TEAM));
    const other = await anOrganisation(database, [], 'Elders');
    const stranger = await Visitor.signedIn(url, other.administrator.email, PASSWORD);
    const before = await everything();
    await stranger.sendText('/api/roster/import', aRoster(TEAM[0] as RosterLine));
    expect((await stranger.get<Roster>('/api/roster')).body.people).toBe(1);
    expect(await everything()).toEqual(before);
  });

  it('lets two imports of one organisation take turns', async () => {
    const files = [aRoster(...TEAM), aRoster(...TEAM.slice(0, 3))];
    const answers = await Promise.all(
      [...files, ...files, ...files].map((csv) => administrator.sendText('/api/roster/import', csv)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it('of 2,761 people is looked at within two seconds and imported within five', async () => {
    const csv = aLargeRoster(229);
    const timed = async (work: () => Promise<unknown>, expected: object) => {
      const started = performance.now();
      expect(await work()).toMatchObject(expected);
      return performance.now() - started;
    };
    expect(await timed(() => preview(csv), { body: { outcome: { people: 2761 } } })).toBeLessThan(2_000);
    expect(await timed(() => imported(csv), { people: 2761, change: { added: 2761 } })).toBeLessThan(5_000);
  });
});

describe('a file that is wrong', () => {
  const wrong = aRoster(...TEAM.slice(0, 3), { first: 'Bram', unit: 'Linde > Noord', manager: 'Piet' });

  it('is refused with the line and what is wrong there, and nothing of it is imported', async () => {
    await imported(aRoster(...TEAM));
    const before = await everything();
    const message = { nl: expect.stringContaining('staat niet in het bestand'), en: expect.any(String) };
    const problem = { line: 5, code: 'unknown-manager', message };
    expect((await preview(wrong)).body).toMatchObject({ problems: [problem], outcome: null });
    const { status, body } = await administrator.sendText('/api/roster/import', wrong);
    expect(status).toBe(422);
    expect(Problem.parse(body)).toMatchObject({ code: 'roster-refused', problems: [problem] });
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'is-a-spreadsheet'],
    ['text that is no table', 'hello', 'one-column'],
  ])('is recognised as %s', async (_, bytes, code) => {
    expect((await preview(bytes)).body).toMatchObject({ problems: [{ code }], outcome: null });
  });

  it('changes nothing, whatever is wrong with it', async () => {
    await imported(aRoster(...TEAM));
    const before = await everything();
    const good = aRoster(...TEAM);
    const line = (fields: string) => `${good}\r\n${fields}`;
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'empty-file': new Uint8Array(),
      'no-people': good.split('\r\n')[0] ?? '',
      'is-a-spreadsheet': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]),
      'not-text': Buffer.from(good.slice(1), 'utf16le'),
      'broken-characters': line('nieuw@linde.example;Ren\uFFFDe;;Bos;Linde;;nl'),
      'address-twice': line('KARIM@linde.example;Karim;;Bos;Linde;;nl'),
      'unknown-manager': line('nieuw@linde.example;Nieuw;;Bos;Linde;niemand@linde.example;nl'),
      'manager-circle': line(
        'a@linde.example;A;;B;Linde;b@linde.example;nl\r\nb@linde.example;B;;B;Linde;a@linde.example;nl',
      ),
      'empty-field': line('nieuw@linde.example;Nieuw;;Bos;;;nl'),
      'unknown-language': line('nieuw@linde.example;Nieuw;;Bos;Linde;;fr'),
      'control-character': line('nieuw@linde.example;Nie\0uw;;Bos;Linde;;nl'),
    };
    for (const [code, file] of Object.entries(files)) {
      const { status, body } = await administrator.sendText<Problem>('/api/roster/import', file);
      expect([code, status, (body.problems ?? []).map((problem) => problem.code)]).toEqual([
        code,
        422,
        expect.arrayContaining([code]),
      ]);
    }
    expect(await everything()).toEqual(before);
  });

  it('of more than 5 MB is not read at all', async () => {
    const answer = await administrator.sendText<Problem>('/api/roster/preview', 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(answer).toMatchObject({ status: 413, body: { message: { en: expect.stringContaining('5 MB') } } });
  });

  it('of another kind is not accepted', async () => {
    expect((await administrator.post('/api/roster/preview', { people: [] })).status).toBe(415);
    const form = await administrator.sendText('/api/roster/preview', 'a;b', 'text/plain');
    expect(form.status).toBe(415);
  });
});
