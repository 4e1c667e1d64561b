import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditPage, InvitedManagers, ManagersPasswords, Problem, RoleHolders, Session } from '@leeway/contract';
import PostalMime from 'postal-mime';
import { anInvitation } from '../support/a-trainer.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { Installation, type RunningServer } from '../support/installation.ts';
import { Mailbox } from '../support/mailbox.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const CHOSEN = 'a lamp beside the window';

const mailbox = new Mailbox();
let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let administrator: Visitor;
let noor: TestPerson;
const url = (): string => api.url;

interface Link {
  readonly organisationId: string;
  readonly token: string;
}

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api', { SMTP_URL: await mailbox.open() });
});

afterAll(async () => {
  await installation?.remove();
  await mailbox.close();
});

beforeEach(async () => {
  linde = await anOrganisation(database, [5, 5]);
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  noor = linde.teams[0]?.people[0] as TestPerson;
  await database.query(
    `update people.members set password_hash = null where organisation_id = $1 and member_id <> $2`,
    [linde.organisationId, linde.administrator.memberId],
  );
});

const anybody = () => Visitor.anonymous(url);
const mailsTo = ({ email }: TestPerson) => mailbox.received.filter(({ to }) => to === email);
/** Of the mail that comes next, after so many. */
const linkIn = async (person: TestPerson, number = 1): Promise<Link> => {
  await until(() => mailsTo(person).length >= number);
  const { text } = await PostalMime.parse(mailsTo(person)[number - 1]?.raw ?? '');
  const [, organisationId = '', token = ''] = /\/password#\/([0-9a-f-]+)\/(\S+)/.exec(text ?? '') ?? [];
  return { organisationId, token };
};
/** One that was mailed already. */
const aLink = async ({ memberId }: TestPerson): Promise<Link> => {
  const token = randomBytes(32);
  const expiresAt = new Date(Date.now() + installation.clock.offsetMilliseconds() + 7 * 24 * HOUR_MS);
  await database.query(
    `insert into people.password_links (organisation_id, member_id, email, reason, token_hash, expires_at)
     select organisation_id, member_id, email, 'invited', $2, $3 from people.members where member_id = $1`,
    [memberId, createHash('sha256').update(token).digest(), expiresAt],
  );
  return { organisationId: linde.organisationId, token: token.toString('base64url') };
};
const grant = (person: TestPerson, role = 'trainer') => administrator.put(`/api/roles/${person.memberId}/${role}`, {});
const look = (link: Link) => anybody().post<Problem>('/api/passwords/link', link);
const choose = (link: Link, password = CHOSEN) =>
  anybody().post<Session & Problem>('/api/passwords/chosen', { ...link, password });
const forgotten = (email: string) => anybody().post<Problem>('/api/passwords/forgotten', { email });
const signIn = (person: TestPerson, password: string) =>
  anybody().post('/api/session', { email: person.email, password });
const stateOf = async ({ memberId }: TestPerson) =>
  (await administrator.get<RoleHolders>('/api/roles')).body.people.find((one) => one.memberId === memberId)?.password;
const acts = async (kind: string) =>
  (await administrator.get<AuditPage>(`/api/audit?kind=${kind}`)).body.entries.map(({ about, details }) => ({
    about: about?.name ?? null,
    details,
  }));
const turnPasswordsOff = () =>
  database.query(
    `insert into people.identity_providers (organisation_id, issuer, client_id, sealed_secret, secret_key_id,
      password_sign_in) values ($1, 'https://login.example', 'c', '\\x00', 'k', false)`,
    [linde.organisationId],
  );

describe('an invitation to choose a password', () => {
  it('is mailed with the first role, and lets in whoever follows it', async () => {
    expect((await grant(noor)).status).toBe(200);
    const link = await linkIn(noor);
    await until(async () => (await stateOf(noor)) === 'invited');
    expect(await look(link)).toMatchObject({ status: 200, body: { email: noor.email, organisationName: 'De Linde' } });
    const answer = await choose(link);
    expect(answer).toMatchObject({ status: 200, body: { person: { memberId: noor.memberId } } });
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    expect((await signIn(noor, CHOSEN)).status).toBe(200);
    expect(await stateOf(noor)).toBe('password');
    expect(await acts('password-invited')).toEqual([{ about: noor.name, details: {} }]);
  });

  it('lets in a trainer from outside, who is then where the units are that they were given', async () => {
    const invitation = anInvitation([linde.teams[0]?.unitId ?? '']);
    expect((await administrator.put(`/api/trainers/${randomUUID()}`, invitation)).status).toBe(200);
    const trainer = { ...noor, email: invitation.email };
    expect((await choose(await linkIn(trainer))).status).toBe(200);
    const visitor = await Visitor.signedIn(url, trainer.email, CHOSEN);
    expect(await visitor.get('/api/training')).toMatchObject({ body: { access: { units: [{ name: 'Team 1' }] } } });
  });

  it('is not sent again with a second role, nor to who has a password', async () => {
    await grant(noor);
    await linkIn(noor);
    await grant(noor, 'auditor');
    expect(await acts('password-invited')).toHaveLength(1);
    await database.query(
      `update people.members set password_hash = (select password_hash from people.members where member_id = $1)
       where member_id = $2`,
      [linde.administrator.memberId, linde.director.memberId],
    );
    await grant(linde.director);
    expect(await acts('password-invited')).toHaveLength(1);
  });

  it('keeps a hash of its token and nothing else', async () => {
    await grant(noor);
    const { token } = await linkIn(noor);
    const bytes = Buffer.from(token, 'base64url');
    expect(bytes).toHaveLength(32);
    const stored = await database.query<{ row: string; hash: Buffer }>(
      `select t::text as row, token_hash as hash from people.password_links t where member_id = $1`,
      [noor.memberId],
    );
    expect(stored).toMatchObject([{ hash: createHash('sha256').update(bytes).digest() }]);
    expect(stored[0]?.row).not.toContain(bytes.toString('hex'));
    expect(api.output).not.toContain(token);
  });

  it.each<[string, (link: Link) => Promise<unknown>]>([
    ['it was used', (link) => choose(link)],
    [
      'a newer one replaced it',
      async () => {
        await grant(noor);
        expect((await administrator.post(`/api/passwords/invitations/${noor.memberId}`, {})).status).toBe(204);
      },
    ],
    [
      'the person left',
      () => database.query('update people.members set active = false where member_id = $1', [noor.memberId]),
    ],
    [
      'the person has another address by now',
      () => database.query(`update people.members set email = 'x' || email where member_id = $1`, [noor.memberId]),
    ],
    ['the organisation turned passwords off', () => turnPasswordsOff()],
    ['a week has passed', async () => installation.clock.advance(7 * 24 * HOUR_MS)],
  ])('counts no more when %s', async (_, happens) => {
    const link = await aLink(noor);
    await happens(link);
    for (const answer of [await look(link), await choose(link, 'another lamp there')]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'password-link-gone']);
    }
  });

  it('counts once, also when two use it at the same moment', async () => {
    for (let time = 0; time < 5; time++) {
      const link = await aLink(noor);
      const answers = await Promise.all([choose(link), choose(link, 'another lamp there')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    }
  });

  it('is refused for a password that is short or guessed, and stays', async () => {
    const link = await aLink(noor);
    const [mailbox = ''] = noor.email.split('@');
    const codes = [];
    for (const password of ['lamp window', 'Wachtwoord123', '123456789012', mailbox])
      codes.push((await choose(link, password)).body.code);
    expect(codes).toEqual(['password-too-short', ...Array<string>(3).fill('password-too-common')]);
    expect((await choose(link)).status).toBe(200);
  });

  it('can not be sent where people sign in with the provider of the organisation only', async () => {
    await turnPasswordsOff();
    await grant(noor);
    const answer = await administrator.post<Problem>(`/api/passwords/invitations/${noor.memberId}`, {});
    expect([answer.status, answer.body.code]).toEqual([409, 'passwords-off']);
    expect((await administrator.post<Problem>('/api/passwords/managers', {})).body.code).toBe('passwords-off');
    expect(await stateOf(noor)).toBe('none');
  });

  it('is for people with a role or a unit, and sent by administrators of their organisation', async () => {
    const invite = (by: Visitor, { memberId }: TestPerson) => by.post(`/api/passwords/invitations/${memberId}`, {});
    const elsewhere = await anOrganisation(database, [5], 'Elders');
    const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
    expect((await invite(administrator, noor)).status).toBe(404);
    expect((await invite(stranger, linde.director)).status).toBe(404);
    expect((await invite(administrator, linde.director)).status).toBe(204);
    await linkIn(linde.director);
  });
});

describe('inviting all managers', () => {
  it('reaches who leads a unit and has neither a password nor an invitation, once', async () => {
    await administrator.post(`/api/passwords/invitations/${linde.director.memberId}`, {});
    const numbers = () => administrator.get<ManagersPasswords>('/api/passwords/managers');
    expect((await numbers()).body).toEqual({
      ...{ invitations: 'possible', managers: 3, withPassword: 0, invited: 1, toInvite: 2 },
    });
    const invite = () => administrator.post<InvitedManagers>('/api/passwords/managers', {});
    const answers = await Promise.all([invite(), invite()]);
    expect(answers.map(({ body }) => body.invited).sort()).toEqual([0, 2]);
    for (const { manager } of linde.teams) expect((await choose(await linkIn(manager))).status).toBe(200);
    expect((await numbers()).body).toMatchObject({ withPassword: 2, toInvite: 0 });
    expect(await acts('managers-invited')).toEqual([{ about: null, details: { people: 2 } }]);
  });
});

describe('a forgotten password', () => {
  it('is answered in the same way for everybody, and mailed to who may have one', async () => {
    const answers = [
      await forgotten(linde.director.email),
      await forgotten(noor.email),
      await forgotten('x@y.example'),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([204, null]));
    expect((await choose(await linkIn(linde.director))).status).toBe(200);
    expect(mailsTo(noor)).toEqual([]);
  });

  it('counts for a day', async () => {
    await forgotten(linde.director.email);
    const link = await linkIn(linde.director);
    installation.clock.advance(24 * HOUR_MS);
    expect((await look(link)).status).toBe(404);
  });

  it('can be asked for three times, whether or not there is such an address', async () => {
    for (const email of [linde.director.email, `nobody.${linde.organisationId}@y.example`]) {
      const statuses = [];
      for (let time = 0; time < 4; time++) statuses.push((await forgotten(email)).status);
      expect(statuses).toEqual([204, 204, 204, 429]);
    }
    const kept = await database.query<{ row: string }>('select t::text as row from people.sign_in_attempts t');
    expect(JSON.stringify(kept)).not.toContain('@');
  });
});

describe('a new password', () => {
  it('of who is signed in ends every other session, and keeps theirs', async () => {
    await grant(noor);
    await choose(await linkIn(noor));
    const [here, there] = [
      await Visitor.signedIn(url, noor.email, CHOSEN),
      await Visitor.signedIn(url, noor.email, CHOSEN),
    ];
    const wrong = await here.put<Problem>('/api/passwords/own', {
      current: 'not this one',
      password: 'a new lamp here',
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'wrong-current-password']);
    const answer = await here.put('/api/passwords/own', { current: CHOSEN, password: 'a new lamp here' });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    expect((await there.get<Session>('/api/session')).body.person).toBeNull();
    expect((await signIn(noor, CHOSEN)).status).toBe(401);
    expect((await signIn(noor, 'a new lamp here')).status).toBe(200);
  });

  it('by a link ends all sessions of before', async () => {
    await forgotten(linde.administrator.email);
    const link = await linkIn(linde.administrator);
    expect((await choose(link)).status).toBe(200);
    expect((await administrator.get<Session>('/api/session')).body.person).toBeNull();
  });
});
