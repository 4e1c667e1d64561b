/**
 * Whether the manager's page gets slower as ballots pile up: `node tests/bench/team-page.ts [ballots] [fewer]`, 1,000,000
 * and 1,000 unless said otherwise. Needs the built servers; brings a PostgreSQL of its own.
 *
 * Two organisations with the same roster and the same closed rounds, in one database; all that differs is how many people
 * answered in the past. Requests to both take turns, so that whatever else the machine does weighs on both.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startCluster } from '../../tools/postgres/cluster.ts';
import { aLaunchedRound } from '../support/a-launched-round.ts';
import { aRelease } from '../support/a-release.ts';
import { anOrganisation, PASSWORD, type TestOrganisation } from '../support/an-organisation.ts';
import { Installation } from '../support/installation.ts';
import { skipMirror } from '../support/skip-mirror.ts';
import { startStatementCounter } from '../support/statement-counter.ts';
import { Visitor } from '../support/visitor.ts';

const MANY = Number(process.argv[2] ?? 1_000_000);
const FEW = Number(process.argv[3] ?? 1_000);
/** Fewer than a hundred people: the quality of the questionnaire may be published in one round only. */
const TEAM_SIZES = Array.from({ length: 10 }, () => 9);
const ROUNDS = 4;
const WARM_UP = 100;
const REQUESTS = 1_000;
const MOST_RATIO = 1.2;
const MOST_STATEMENTS = 5;

const folder = mkdtempSync(join(tmpdir(), 'leeway-team-page-'));
// PostgreSQL, which does not run as root, has to get in.
chmodSync(folder, 0o755);
const cluster = await startCluster({ directory: join(folder, 'postgres') });
process.env['TEST_POSTGRES_URL'] = cluster.ownerUrl;
const installation = await Installation.create();
const counter = await startStatementCounter(installation.database.roleUrls.api);
try {
  process.exitCode = await bench();
} finally {
  await installation.remove();
  counter.stop();
  cluster.stop();
  for (const left of [cluster.dataFolder, folder]) rmSync(left, { recursive: true, force: true });
}

async function bench(): Promise<number> {
  const api = await installation.start('api', { API_DATABASE_URL: counter.url });
  const url = (): string => api.url;
  const few = await pageWith(FEW, 'Weinig', url);
  const many = await pageWith(MANY, 'Veel', url);
  await installation.database.query('analyze');
  const times = { few: [] as number[], many: [] as number[] };
  for (let index = 0; index < WARM_UP + REQUESTS; index++) {
    const [fewMs, manyMs] = [await timed(few), await timed(many)];
    if (index < WARM_UP) continue;
    times.few.push(fewMs);
    times.many.push(manyMs);
  }
  const statements = await fewestStatements(many);
  const ratio = p95(times.many) / p95(times.few);
  console.log(`p95 with ${FEW} past ballots   ${p95(times.few).toFixed(2)} ms`);
  console.log(`p95 with ${MANY} past ballots   ${p95(times.many).toFixed(2)} ms`);
  console.log(
    `ratio ${ratio.toFixed(2)} (at most ${MOST_RATIO}); statements ${statements} (at most ${MOST_STATEMENTS})`,
  );
  return ratio <= MOST_RATIO && statements <= MOST_STATEMENTS ? 0 : 1;
}

/** An organisation with a past of so many ballots, and its first manager's page of the last round. */
async function pageWith(ballots: number, name: string, url: () => string): Promise<() => Promise<number>> {
  console.log(`an organisation with ${ballots} past ballots …`);
  const organisation = await anOrganisation(installation.database, TEAM_SIZES, name);
  const administrator = await Visitor.signedIn(url, organisation.administrator.email, PASSWORD);
  const [team] = organisation.teams;
  if (team === undefined) throw new Error('no team');
  const manager = await Visitor.signedIn(url, team.manager.email, PASSWORD);
  let last = '';
  for (let round = 1; round <= ROUNDS; round++) {
    last = await closedRound(organisation, administrator, url, round);
    await pastBallots(organisation.organisationId, last, Math.ceil(ballots / ROUNDS));
    await skipMirror(manager, last, team.unitId);
  }
  const path = `/api/results/${last}/units/${team.unitId}`;
  return async () => (await manager.get(path)).status;
}

async function closedRound(
  { organisationId, teams }: TestOrganisation,
  administrator: Visitor,
  url: () => string,
  number: number,
): Promise<string> {
  const closesAt = new Date(Date.now() + number * 86_400_000).toISOString();
  const { roundId } = await aLaunchedRound(administrator, Visitor.tally(url), organisationId, {
    name: `Meting ${number}`,
    kind: 'baseline',
    closesAt,
  });
  const answers = new Map(teams.map(({ unitId }) => [unitId, { respondents: 9, rating: 3 as const }]));
  await aRelease(installation.database, organisationId, roundId, answers);
  return roundId;
}

/** What a counted ballot leaves behind for good: the hash of its credential. */
async function pastBallots(organisationId: string, roundId: string, count: number): Promise<void> {
  await installation.database.query(
    `insert into release.release_credentials (organisation_id, round_id, credential_hash, block_id, purpose)
     select $1::uuid, $2::uuid, sha256(convert_to($2::uuid::text || number, 'UTF8')), gen_random_uuid(), 1
     from generate_series(1, $3::int) number`,
    [organisationId, roundId, count],
  );
}

async function timed(request: () => Promise<number>): Promise<number> {
  const began = performance.now();
  const status = await request();
  if (status !== 200) throw new Error(`the page was answered with ${status}`);
  return performance.now() - began;
}

/** Work that the api does of itself may fall into one of them. */
async function fewestStatements(request: () => Promise<number>): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 20; time++) {
    const before = counter.statements();
    await request();
    counts.push(counter.statements() - before);
  }
  return Math.min(...counts);
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}
