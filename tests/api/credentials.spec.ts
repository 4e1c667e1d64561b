import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { finalizeCredential } from '@leeway/ballot/client';
import { membersHash, parseDirectory } from '@leeway/ballot/protocol';
import { verifyCredential } from '@leeway/ballot/server';
import type { CredentialsIssued, LinkOpened, Problem, RoundView } from '@leeway/contract';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aLaunchedRound, anEmptyRelease, tokenOf } from '../support/a-launched-round.ts';
import { anOrganisation, PASSWORD, type TestOrganisation, type TestPerson } from '../support/an-organisation.ts';
import { BALLOT_ORIGIN, Installation, type RunningServer } from '../support/installation.ts';
import { prepareCollecting } from '../support/prepare-collecting.ts';
import { Visitor } from '../support/visitor.ts';

const HOUR_MS = 3_600_000;
const MODULUS_BYTES = 384;
const PARALLEL = Number(process.env['ONCE_COLLECTIONS'] ?? 200);

let installation: Installation;
let database: Installation['database'];
let api: RunningServer;
let linde: TestOrganisation;
let elsewhere: TestOrganisation;
let administrator: Visitor;
let round: RoundView;
let otherRound: RoundView;
const url = (): string => api.url;
const survey = Visitor.anonymous(url);
const tally = Visitor.tally(url);

beforeAll(async () => {
  installation = await Installation.create();
  ({ database } = installation);
  api = await installation.start('api');
  [linde, elsewhere] = [await anOrganisation(database, [6, 5]), await anOrganisation(database, [5], 'Elders')];
  administrator = await Visitor.signedIn(url, linde.administrator.email, PASSWORD);
  const stranger = await Visitor.signedIn(url, elsewhere.administrator.email, PASSWORD);
  round = await aLaunchedRound(administrator, tally, linde.organisationId);
  otherRound = await aLaunchedRound(stranger, tally, elsewhere.organisationId);
});

afterAll(() => installation?.remove());

const person = (index: number): TestPerson => {
  const found = linde.teams.flatMap(({ people }) => people)[index];
  if (found === undefined) throw new Error('no such person');
  return found;
};

const linkOf = async ({ memberId }: TestPerson, { roundId } = round) => ({
  organisationId: linde.organisationId,
  roundId,
  token: await tokenOf(database, roundId, memberId),
});

type Link = Awaited<ReturnType<typeof linkOf>>;

const open = (link: Link) => survey.post<LinkOpened>('/api/credentials/opening', link);

const issue = <T = CredentialsIssued>(request: unknown) => survey.post<T>('/api/credentials', request);

const issuedTo = async ({ memberId }: TestPerson): Promise<number> => {
  const rows = await database.query('select 1 from people.issuances where member_id = $1', [memberId]);
  return rows.length;
};

describe('a personal link', () => {
  it('shows the directory, and who shares the block, so that the holder can check both', async () => {
    const { status, body } = await open(await linkOf(person(0)));
    expect(status).toBe(200);
    const block = parseDirectory(body.directory).blocks.find(({ id }) => id === body.blockId);
    expect(block?.headcount).toBe(body.members.length);
    expect(block?.membersHash).toBe(await membersHash(Buffer.from(body.salt, 'base64url'), body.members));
    expect(body.members).toContain(person(0).name);
    expect(body.members).toEqual(body.members.toSorted());
    expect(body.collected).toEqual([]);
  });

  it('keeps showing the list that was frozen when a name changes', async () => {
    const link = await linkOf(person(0));
    const before = await open(link);
    await database.query(`update people.members set last_name = 'Anders' where member_id = $1`, [person(1).memberId]);
    expect((await open(link)).body).toEqual(before.body);
  });

  it.each(['an invented token', 'a token of another organisation', 'the round of another organisation', 'a short one'])(
    'is refused with %s, in the same words',
    async (kind) => {
      const link = await linkOf(person(0));
      const foreign = await tokenOf(database, otherRound.roundId, elsewhere.director.memberId).catch(() =>
        tokenOf(database, otherRound.roundId, elsewhere.teams[0]?.people[0]?.memberId ?? ''),
      );
      const changes: Record<string, Partial<Link>> = {
        'an invented token': { token: randomBytes(32).toString('base64url') },
        'a token of another organisation': { token: foreign },
        'the round of another organisation': { roundId: otherRound.roundId },
        'a short one': { token: 'AAAA' },
      };
      const wrong = { ...link, ...changes[kind] };
      const sentence = expect.stringContaining('Open the link from the mail again');
      const refusal = { status: 404, body: { code: 'unknown-link', message: { en: sentence } } };
      expect(await open(wrong)).toMatchObject(refusal);
      const { request } = await prepareCollecting(link, (await open(link)).body);
      expect(await issue({ ...request, ...changes[kind] })).toMatchObject(refusal);
    },
  );

  it('stands in the database as a hash only', async () => {
    const { token } = await linkOf(person(0));
    const rows = await database.query<{ row: string }>('select l::text as row from people.personal_links l');
    expect(rows.length).toBeGreaterThan(10);
    const hex = Buffer.from(token, 'base64url').toString('hex');
    expect(rows.some(({ row }) => row.includes(token) || row.includes(hex))).toBe(false);
  });
});

describe('collecting credentials', () => {
  it('gives signatures that make valid credentials of the own block', async () => {
    const link = await linkOf(person(1));
    const { block, pending, request } = await prepareCollecting(link, (await open(link)).body);
    const { status, body } = await issue(request);
    expect(status).toBe(200);
    for (const [index, waiting] of pending.entries()) {
      const credential = await finalizeCredential(waiting, body.signatures[index]?.blindSignature ?? '');
      const bytes = (text: string) => Buffer.from(text, 'base64url');
      const isValid = await verifyCredential(
        block.publicKeys[credential.scope.purpose],
        bytes(credential.prepared),
        bytes(credential.signature),
      );
      expect(isValid).toBe(true);
    }
    expect((await open(link)).body.collected.toSorted()).toEqual(['comment', 'ratings']);
  });

  it('gives the same signatures for the same messages, also after a restart', async () => {
    const link = await linkOf(person(2));
    const { request } = await prepareCollecting(link, (await open(link)).body);
    const first = await issue(request);
    await api.kill();
    api = await installation.start('api');
    expect((await issue(request)).body).toEqual(first.body);
    expect(await issuedTo(person(2))).toBe(2);
  });

  it('refuses a second message, and then records nothing of the request', async () => {
    const link = await linkOf(person(3));
    const opened = (await open(link)).body;
    const { request: ratings } = await prepareCollecting(link, opened, ['ratings']);
    expect((await issue(ratings)).status).toBe(200);
    const { request: both } = await prepareCollecting(link, opened);
    expect(await issue(both)).toMatchObject({ status: 409, body: { code: 'credential-already-collected' } });
    expect((await open(link)).body.collected).toEqual(['ratings']);
    const { request: comment } = await prepareCollecting(link, opened, ['comment']);
    expect((await issue(comment)).status).toBe(200);
  });

  it(`gives exactly one signature to ${PARALLEL} parallel collections with different messages`, async () => {
    const link = await linkOf(person(4));
    expect((await open(link)).status).toBe(200);
    // Any number below the modulus can be signed, and to blind this many takes longer than to refuse them.
    const messages = Array.from({ length: PARALLEL }, () =>
      Buffer.concat([Buffer.of(0), randomBytes(MODULUS_BYTES - 1)]),
    );
    const answers = await Promise.all(
      messages.map((message) => {
        const requests = [{ purpose: 'ratings', blindedMessage: message.toString('base64url') }];
        return issue<CredentialsIssued & Problem>({ ...link, requests });
      }),
    );
    const codes = answers.map(({ status, body }) => (status === 200 ? 'signed' : body.code)).toSorted();
    expect(codes).toEqual([...Array<string>(PARALLEL - 1).fill('credential-already-collected'), 'signed']);
    expect(await issuedTo(person(4))).toBe(1);
  });

  it('refuses what cannot be signed, and keeps the right to collect', async () => {
    const link = await linkOf(person(5));
    const opened = (await open(link)).body;
    const { request, block } = await prepareCollecting(link, opened, ['ratings']);
    const [ratings] = request.requests;
    const bytes = Buffer.from(ratings?.blindedMessage ?? '', 'base64url');
    expect(block.publicKeys.ratings.length).toBeGreaterThan(0);
    for (const wrong of [bytes.subarray(1), Buffer.alloc(bytes.length), Buffer.alloc(bytes.length, 0xff)]) {
      const blindedMessage = wrong.toString('base64url');
      const answer = await issue({ ...link, requests: [{ purpose: 'ratings', blindedMessage }] });
      expect(answer).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    }
    expect((await issue({ ...link, requests: [ratings, ratings] })).status).toBe(400);
    expect((await issue({ ...link, requests: [] })).status).toBe(400);
    expect((await issue({ ...link, requests: [{ ...ratings, purpose: 'both' }] })).status).toBe(400);
    expect(await issuedTo(person(5))).toBe(0);
    expect((await issue(request)).status).toBe(200);
  });
});

describe('the order of things', () => {
  it('lets no signature leave before it is recorded that it was given', async () => {
    const link = await linkOf(person(7));
    const { request } = await prepareCollecting(link, (await open(link)).body, ['ratings']);
    const lockedMs = 1_500;
    const locked = database.query(
      `do $$ begin
         perform from people.round_members where member_id = '${person(7).memberId}' for update;
         perform pg_sleep(${lockedMs / 1000});
       end $$`,
    );
    await setTimeout(200);
    const first = await Promise.race([issue(request), locked.then(() => 'nothing yet')]);
    expect(first).toBe('nothing yet');
    expect((await issue(request)).status).toBe(200);
  });

  it('records nothing while the key of the block is out of reach', async () => {
    const link = await linkOf(person(8));
    const { request } = await prepareCollecting(link, (await open(link)).body, ['ratings']);
    const folders = installation.keyFolders('api');
    for (const folder of folders) renameSync(folder, `${folder}-away`);
    for (const folder of folders) mkdirSync(folder);
    expect(await issue(request)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(await issuedTo(person(8))).toBe(0);
    for (const folder of folders) {
      rmdirSync(folder);
      renameSync(`${folder}-away`, folder);
    }
    expect((await issue(request)).status).toBe(200);
  });
});

describe('the end of a round', () => {
  afterAll(() => installation.clock.setOffset(0));

  it('ends collecting when the time is up, and when the release is there', async () => {
    const closing = await aLaunchedRound(administrator, tally, linde.organisationId);
    const link = await linkOf(person(6), closing);
    const { request } = await prepareCollecting(link, (await open(link)).body);
    const closed = { status: 410, body: { code: 'round-closed' } };
    installation.clock.setOffset(25 * HOUR_MS);
    expect(await issue(request)).toMatchObject(closed);
    expect(await open(link)).toMatchObject(closed);
    installation.clock.setOffset(0);
    expect((await open(link)).status).toBe(200);
    await anEmptyRelease(database, linde.organisationId, closing.roundId);
    expect(await issue(request)).toMatchObject(closed);
    expect(await open(link)).toMatchObject(closed);
    expect(await issuedTo(person(6))).toBe(0);
  });

  it('leaves nothing recorded, and nothing signed, of what was under way when issuing ended', async () => {
    const ending = await aLaunchedRound(administrator, tally, linde.organisationId);
    const link = await linkOf(person(6), ending);
    const { request } = await prepareCollecting(link, (await open(link)).body);
    const owner = await database.owner.connect();
    try {
      await owner.query('begin');
      await owner.query('update people.rounds set keys_destroyed = true where round_id = $1', [ending.roundId]);
      const underWay = issue(request);
      expect(await Promise.race([underWay, setTimeout(500, 'nothing yet')])).toBe('nothing yet');
      await owner.query('commit');
      expect(await underWay).toMatchObject({ status: 410, body: { code: 'round-closed' } });
    } finally {
      owner.release();
    }
    expect(await issuedTo(person(6))).toBe(0);
  });
});

describe('other origins', () => {
  const ask = (origin: string, method = 'OPTIONS') =>
    survey.send<null>(method, '/api/credentials', method === 'POST' ? {} : undefined, {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });

  it('may call from the ballot box, without cookies', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      const { headers } = await ask(BALLOT_ORIGIN, method);
      expect(headers.get('access-control-allow-origin')).toBe(BALLOT_ORIGIN);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toContain('Origin');
    }
    expect((await ask(BALLOT_ORIGIN)).headers.get('access-control-allow-headers')?.toLowerCase()).toBe('content-type');
  });

  it('may not call from anywhere else', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      expect((await ask('https://elsewhere.example', method)).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('get no say through a session: the token is all that counts', async () => {
    const answer = await administrator.post('/api/credentials/opening', await linkOf(person(0)), {
      origin: BALLOT_ORIGIN,
      'sec-fetch-site': 'cross-site',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('the traces of collecting', () => {
  it('are neither a time nor an address nor a token', async () => {
    const columns = await database.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'people' and table_name = 'issuances' order by ordinal_position`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'organisation_id',
      'round_id',
      'member_id',
      'purpose',
      'blinded_hash',
      'handed_out',
    ]);
    const { token } = await linkOf(person(0));
    await open(await linkOf(person(0)));
    expect(api.output).toContain('/api/credentials/opening');
    expect(api.output).not.toContain(token);
    expect(api.output).not.toContain(round.roundId);
    expect(api.output).not.toContain('remoteAddress');
  });
});
