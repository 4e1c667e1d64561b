import { setTimeout as sleep } from 'node:timers/promises';
import { finalizeCredential, sealBallot } from '@leeway/ballot/client';
import type { CredentialsIssued, HandedIn } from '@leeway/contract';
import { itemsOf, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { afterEach, describe, expect, it } from '@jest/globals';
import { anOpenRound, type Entitled } from '../support/an-open-round.ts';
import { CrashScene } from '../support/crash-scene.ts';
import type { PostgresSettings } from '../support/crashing-postgres.ts';
import { until } from '../support/until.ts';

const DAY_MS = 86_400_000;
const CLIENTS = 12;
const TEAM_SIZES = [30, 25];
const CONTENT = { ratings: Object.fromEntries(itemsOf(LEEWAY_QUESTIONNAIRE, 'pulse').map(({ id }) => [id, 4])) };

let scene: CrashScene | undefined;

afterEach(async () => {
  await scene?.end();
  scene = undefined;
});

/**
 * Everybody does this at the same time, until the database crashes at a moment that nobody chose.
 * @returns what was acknowledged, and to whom; the others got an error or no answer
 */
async function untilCrash(
  { postgres }: CrashScene,
  people: readonly Entitled[],
  act: (person: Entitled) => Promise<string | undefined>,
): Promise<Map<Entitled, string>> {
  const acknowledged = new Map<Entitled, string>();
  const enough = 3 + Math.floor((Math.random() * people.length) / 2);
  const isUnderWay = Promise.withResolvers<void>();
  const isOver = Promise.withResolvers<void>();
  const queue = people.entries();
  const client = async (): Promise<void> => {
    for (const [position, person] of queue) {
      // On a fast machine everybody would be done before the crash is.
      if (position >= people.length - CLIENTS) await isOver.promise;
      const answer = await act(person).catch(() => undefined);
      if (answer !== undefined) acknowledged.set(person, answer);
      if (acknowledged.size >= enough) isUnderWay.resolve();
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  await isUnderWay.promise;
  await sleep(Math.random() * 20);
  await postgres.crash();
  isOver.resolve();
  await clients;
  return acknowledged;
}

const issue = async ({ survey }: CrashScene, { collecting }: Entitled): Promise<string | undefined> => {
  const { status, body } = await survey.post<CredentialsIssued>('/api/credentials', collecting.request);
  return status === 200 ? body.signatures[0]?.blindSignature : undefined;
};

/** Seals before anything is under way, so that the hand-ins come as fast as they can. */
const sealed = async ({ directory, collecting }: Entitled, blindSignature: string): Promise<string> => {
  const [pending] = collecting.pending;
  if (pending === undefined) throw new Error('nothing was prepared');
  const credential = await finalizeCredential(pending, blindSignature);
  return JSON.stringify(await sealBallot({ directoryText: directory, credential, version: 1, content: CONTENT }));
};

const handIn = async ({ leeway }: CrashScene, { link }: Entitled, body: string): Promise<string | undefined> => {
  const response = await fetch(`${leeway.ballotUrl}/rounds/${link.organisationId}/${link.roundId}/ballots`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { credentialHash } = (await response.json()) as HandedIn;
  return response.status === 200 ? Buffer.from(credentialHash, 'base64url').toString('hex') : undefined;
};

/** The database is killed while credentials are collected; then the rest is collected. */
async function collectThroughCrash(scene: CrashScene, people: readonly Entitled[]): Promise<Map<Entitled, string>> {
  const acknowledged = await untilCrash(scene, people, (person) => issue(scene, person));
  expect(acknowledged.size).toBeLessThan(people.length);
  await scene.postgres.restart();
  const recorded = await scene.query<{ memberId: string }>('select member_id as "memberId" from people.issuances');
  const holders = new Set(recorded.map(({ memberId }) => memberId));
  const lost = [...acknowledged.keys()].map(({ memberId }) => memberId).filter((id) => !holders.has(id));
  expect(lost).toEqual([]);
  await scene.recovered();
  const signatures = new Map<Entitled, string>();
  for (const person of people) {
    const signature = await issue(scene, person);
    expect(signature).toEqual(acknowledged.get(person) ?? expect.any(String));
    signatures.set(person, signature ?? '');
  }
  return signatures;
}

const hashesIn = async (scene: CrashScene, table: string): Promise<Set<string>> => {
  const rows = await scene.query<{ hash: string }>(`select encode(credential_hash, 'hex') as hash from ${table}`);
  return new Set(rows.map(({ hash }) => hash));
};

describe('a PostgreSQL that is killed with all its processes', () => {
  it.each<[string, PostgresSettings]>([
    ['as it is by itself', {}],
    ['that by default acknowledges before it writes', { synchronous_commit: 'off', wal_writer_delay: '10s' }],
  ])('takes nothing along that was acknowledged: a server %s', async (_, settings) => {
    scene = await CrashScene.start(settings);
    const { leeway, postgres } = scene;
    const here = scene;
    const people = await anOpenRound(scene, TEAM_SIZES);
    const signatures = await collectThroughCrash(scene, people);

    const bodies = new Map<Entitled, string>();
    for (const [person, signature] of signatures) bodies.set(person, await sealed(person, signature));
    const acknowledged = [
      ...(await untilCrash(scene, people, (person) => handIn(here, person, bodies.get(person) ?? ''))).values(),
    ];
    await postgres.restart();
    const kept = await hashesIn(scene, 'ballots.inbox');
    expect(acknowledged.filter((hash) => !kept.has(hash))).toEqual([]);
    expect(kept.size - acknowledged.length).toBeLessThanOrEqual(CLIENTS);
    await scene.recovered();

    leeway.clock?.advance(DAY_MS);
    await until(async () => (await here.query('select 1 from release.releases')).length === 1);
    const counted = await hashesIn(scene, 'release.release_credentials');
    expect(counted).toEqual(kept);
    expect(scene.isUninterrupted).toBe(true);
  });
});
