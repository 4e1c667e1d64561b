import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@leeway/ballot/protocol';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenRound } from '../support/an-open-round.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';
import { until } from '../support/until.ts';
import { randomRatings } from './system/answered-round.ts';
import { needlesOf, type Needle } from './system/byte-search.ts';
import { allPlaces, dump, filesIn, processes, search, tableFiles, type Find } from './system/hiding-places.ts';
import { onServer, ownCluster, type OwnCluster } from './system/own-cluster.ts';
import { WatchedPerson } from './system/watched-people.ts';

const DAY_MS = 86_400_000;
const WATCHED = 3;
/** It reads everything that there is, many times. */
const PATIENCE_MS = 300_000;

const marker = (): string => `zq${randomBytes(12).toString('hex')}`;
const inAllForms = (secrets: Readonly<Record<string, string | Uint8Array>>): Needle[] =>
  Object.entries(secrets).flatMap(([name, secret]) => needlesOf(name, secret));

const [withheld, published, invalid] = [marker(), marker(), marker()];
const [ratings, replaced] = [randomRatings(), randomRatings()];
/** Of no use to anybody but their authors. */
const SECRETS = {
  'a ballot': canonicalJson(ratings),
  'a replaced ballot': canonicalJson(replaced),
  'the beginning of any ballot': '"ratings":{"',
  'a ballot that is invalid': invalid,
  'a withheld comment': withheld,
};
const PUBLISHED = { 'a published comment': published };

let cluster: OwnCluster;
let leeway: TestLeeway;
let people: WatchedPerson[];
/** Part of the ciphertext of the marked ballot, which is as random as any. */
let sealedPart: Uint8Array;
let tallyKeys: Record<string, string>;

const query = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  leeway.query<Row>('owner', sql, values);

/** What was written is on disk, and the log goes on in a new file. */
const settle = async (): Promise<void> => {
  await query('checkpoint');
  await query('select pg_switch_wal()');
};

beforeAll(async () => {
  cluster = await ownCluster({ fsync: 'off' });
  leeway = await onServer(cluster.ownerUrl, () => startTestLeeway());
  await logEverythingAboutBallots();
  const owner = { leeway, query };
  const inLargeTeam = await anOpenRound(owner, [11], ['ratings', 'comment']);
  const inSmallTeam = await anOpenRound(owner, [6], ['ratings', 'comment']);
  people = [];
  for (const entitled of [...inLargeTeam, ...inSmallTeam]) people.push(await WatchedPerson.collect(leeway, entitled));
  const [large, small] = [people.slice(0, inLargeTeam.length), people.slice(inLargeTeam.length)];
  for (const person of large.slice(2)) await person.handIn(randomRatings());
  for (const person of small.slice(1)) await person.handIn(randomRatings());
  sealedPart = (await large[0]!.handIn(ratings)).subarray(1_000, 1_048);
  await large[1]!.handIn(replaced, 1);
  await large[1]!.handIn(randomRatings(), 2);
  await small[0]!.handIn({ ratings: { [invalid]: 3 } });
  for (const [index, person] of large.slice(0, 4).entries()) {
    await person.handIn({
      comment: index === 0 ? `Wij overleggen te veel. ${published}` : `${marker()} Graag meer ruimte.`,
    });
  }
  await small[0]!.handIn({ comment: `Alleen ik schrijf iets. ${withheld}` });
  tallyKeys = privateKeys();
}, PATIENCE_MS);

afterAll(async () => {
  await leeway?.stop();
  cluster?.remove();
});

/** The worst that an operator can do: PostgreSQL writes down all that ballot box and tally say, with all values. */
async function logEverythingAboutBallots(): Promise<void> {
  const names = ['ballot_box', 'tally'].map((role) => new URL(leeway.roleUrls[role as 'tally']).username);
  for (const name of names) await query(`alter role ${name} set log_statement = 'all'`);
  await query(`select pg_terminate_backend(pid) from pg_stat_activity where usename in ('${names.join(`', '`)}')`);
  await until(async () => (await fetch(`${leeway.ballotUrl}/health`)).status === 200);
}

/** The keys that open the ballots. */
function privateKeys(): Record<string, string> {
  const folder = join(leeway.stateDirectory, 'keys', 'tally');
  const keys = readdirSync(folder).map((name) => {
    const { privateKey } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { privateKey: string };
    return [`the key ${name}`, privateKey] as const;
  });
  return Object.fromEntries(keys);
}

const placesOf = (finds: readonly Find[]): string[] => [...new Set(finds.map(({ place }) => place))].sort();
const inAll = async (secrets: Readonly<Record<string, string | Uint8Array>>): Promise<Find[]> =>
  search(allPlaces(leeway, cluster), inAllForms(secrets));

describe('before the round is closed', () => {
  let finds: Find[];
  const found = (names: object): Find[] =>
    finds.filter(({ needle }) => Object.keys(names).some((name) => needle.startsWith(name)));

  beforeAll(async () => {
    await settle();
    finds = await inAll({ ...SECRETS, ...PUBLISHED, ...tallyKeys, 'a sealed ballot': sealedPart });
  }, PATIENCE_MS);

  it('no answer and no comment is anywhere in clear', () => {
    expect(found(SECRETS)).toEqual([]);
    expect(found(PUBLISHED)).toEqual([]);
  });

  it('the sealed ballot is in the database, its log and the dumps of those who may read it', () => {
    expect(placesOf(found({ 'a sealed ballot': 1 }))).toEqual([
      'a dump as ballot_box',
      'a dump as owner',
      'a dump as tally',
      'the WAL',
      'the data folder of PostgreSQL',
      'the log of PostgreSQL',
    ]);
  });

  it('the keys that open ballots are in their two folders and nowhere else', () => {
    expect(Object.keys(tallyKeys)).toHaveLength(2);
    expect(placesOf(found(tallyKeys))).toEqual(['the key folders']);
  });
});

describe('what the two sides of a credential leave behind', () => {
  beforeAll(settle);

  it('never comes together: nothing of the ballot box’s is at the api', async () => {
    const people = await ofBallotBox();
    expect(await search(await placesOfApi(), people)).toEqual([]);
    expect(placesOf(await search(await placesOfBallots(), people))).toContain('the files of ballots and release');
  });

  it('never comes together: nothing of the api’s is at the ballot box or the tally', async () => {
    const people = ofApi();
    expect(await search(await placesOfBallots(), people)).toEqual([]);
    expect(placesOf(await search(await placesOfApi(), people))).toContain('the files of people');
  });

  it('is not kept by anybody where the person alone needs it', async () => {
    const secrets = people.slice(0, WATCHED).flatMap((person) =>
      (['ratings', 'comment'] as const).flatMap((purpose) => {
        const { credential, blindedMessage, inverse, blindSignature } = person.of(purpose);
        const signature = Buffer.from(credential.signature, 'base64url');
        return inAllForms({ blindedMessage, inverse, blindSignature, signature });
      }),
    );
    expect(await search(allPlaces(leeway, cluster), secrets)).toEqual([]);
  });

  it('is in no log: the token of a personal link', async () => {
    const tokens = people.flatMap(({ entitled: { link } }) =>
      inAllForms({ token: link.token, 'the bytes of a token': Buffer.from(link.token, 'base64url') }),
    );
    const logs = filesIn('the logs', join(leeway.stateDirectory, 'logs'), cluster.logFile);
    expect(await search([logs], tokens)).toEqual([]);
    expect(leeway.logs('api')).toContain('/api/credentials/opening');
  });

  const ofBallotBox = async (): Promise<Needle[]> =>
    (await Promise.all(people.slice(0, WATCHED).map((person) => person.ofBallotBox()))).flatMap(inAllForms);
  const ofApi = (): Needle[] => people.slice(0, WATCHED).flatMap((person) => inAllForms(person.ofApi()));

  const foldersOf = (...servers: string[]) =>
    servers.flatMap((server) => ['keys', 'keys-copy'].map((folder) => join(leeway.stateDirectory, folder, server)));
  const logOf = (server: string) => join(leeway.stateDirectory, 'logs', `${server}.log`);

  const placesOfApi = async () => [
    dump(leeway, 'owner', 'people'),
    await tableFiles(leeway, cluster, 'people'),
    filesIn('the log and the keys of the api', logOf('api'), ...foldersOf('api')),
  ];
  const placesOfBallots = async () => [
    dump(leeway, 'owner', 'ballots'),
    dump(leeway, 'owner', 'release'),
    await tableFiles(leeway, cluster, 'ballots', 'release'),
    filesIn('the logs and the keys', logOf('ballot-box'), logOf('tally'), ...foldersOf('ballot-box', 'tally')),
  ];
});

describe('after the round is closed', () => {
  let finds: Find[];
  const found = (names: object): Find[] =>
    finds.filter(({ needle }) => Object.keys(names).some((name) => needle.startsWith(name)));

  beforeAll(async () => {
    leeway.clock.advance(2 * DAY_MS);
    await until(async () => (await query('select 1 from release.releases')).length === 2);
    await until(() => readdirSync(join(leeway.stateDirectory, 'keys-copy', 'tally')).length === 0);
    await settle();
    finds = await inAll({ ...SECRETS, ...PUBLISHED, ...tallyKeys, 'a sealed ballot': sealedPart });
  }, PATIENCE_MS);

  it('no answer and no withheld comment is anywhere in clear', () => {
    expect(found(SECRETS)).toEqual([]);
  });

  it('the published comment is found in the release and in what the database writes about it', () => {
    expect(placesOf(found(PUBLISHED))).toEqual([
      'a dump as api',
      'a dump as owner',
      'a dump as tally',
      'the WAL',
      'the data folder of PostgreSQL',
      'the log of PostgreSQL',
    ]);
  });

  // Pages keep deleted rows until they are vacuumed, and the log keeps all of them: sealed, and nobody can open them now.
  it('the sealed ballot is still in the log, and the key that opens it nowhere', () => {
    expect(placesOf(found({ 'a sealed ballot': 1 }))).toContain('the WAL');
    expect(placesOf(found({ 'a sealed ballot': 1 }))).not.toContain('a dump as owner');
    expect(found(tallyKeys)).toEqual([]);
  });
});

describe('what lies around in clear is found', () => {
  const planted = marker();
  const forms = needlesOf('it', planted);
  const inForm = async (): Promise<string[]> => {
    await settle();
    return (await search(allPlaces(leeway, cluster), forms)).map(({ needle, place }) => `${needle}: ${place}`);
  };

  it.each(forms.filter(({ name }) => !name.includes('compressed')).map(({ name, bytes }) => ({ name, bytes })))(
    'in a log: $name',
    async ({ name, bytes }) => {
      const log = join(leeway.stateDirectory, 'logs', 'planted.log');
      appendFileSync(log, Buffer.concat([Buffer.from('{"body":"'), bytes, Buffer.from('"}\n')]));
      const logs = filesIn('the logs of the servers', join(leeway.stateDirectory, 'logs'));
      expect(await search([logs], forms)).toContainEqual({ needle: name, place: 'the logs of the servers' });
      writeFileSync(log, '');
    },
  );

  it.each([0, 1, 2])('in the middle of encoded text, after %i bytes', async (before) => {
    const text = Buffer.from(`${'x'.repeat(before)}${planted} and more`);
    for (const encoding of ['base64', 'base64url'] as const) {
      const log = join(leeway.stateDirectory, 'logs', 'planted.log');
      writeFileSync(log, text.toString(encoding));
      const logs = filesIn('a log', log);
      expect((await search([logs], forms)).length).toBeGreaterThan(0);
      writeFileSync(log, '');
    }
  });

  it('in a row, in all that the database keeps of it', async () => {
    await query(`create table public.planted as select '${planted}' as answer`);
    const found = await inForm();
    for (const place of ['a dump as owner', 'the data folder of PostgreSQL', 'the WAL']) {
      expect(found).toContain(`it as it is: ${place}`);
    }
  });

  it('in a row that was deleted', async () => {
    await query('delete from public.planted');
    expect(await inForm()).toContain('it as it is: the data folder of PostgreSQL');
  });

  it('in a long row, which PostgreSQL compressed', async () => {
    await query('drop table public.planted');
    await query(`create table public.planted as select repeat('Ja, nee. ', 500) || '${planted}' as answer`);
    await query('update public.planted set answer = null');
    expect(await inForm()).toContainEqual(
      expect.stringMatching(/^it compressed after \d bytes: the data folder of PostgreSQL$/),
    );
    await query('drop table public.planted');
  });

  it.each(['environment', 'arguments'])('in the %s of a process', async (where) => {
    const program = ['-e', 'setTimeout(() => undefined, 60_000)'];
    const child = spawn(process.execPath, where === 'arguments' ? [...program, planted] : program, {
      env: where === 'environment' ? { ANSWER: planted } : {},
    });
    await once(child, 'spawn');
    expect(await search([processes()], forms)).toEqual([{ needle: 'it as it is', place: 'the processes' }]);
    child.kill('SIGKILL');
  });
});
