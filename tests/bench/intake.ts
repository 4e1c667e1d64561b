/**
 * Ballots per second that one ballot box takes: every one is verified, and on disk before it is acknowledged.
 * Needs the built servers and a PostgreSQL that syncs its writes:
 * `nx build ballot-box && TEST_POSTGRES_URL=postgres://… node tests/bench/intake.ts`
 * The clients run on the same machine and take their share of it; the ballot box's processor time per ballot is printed
 * as well, because it does not depend on them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import { withConnection } from '../../tools/database/connect.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { aPublishedRound, type PublishedRound } from '../support/a-published-round.ts';
import { instantCredential, sealed } from '../support/respondent.ts';
import { provisionedDatabase } from '../support/provisioned-database.ts';

const BALLOTS = Number(process.env['BENCH_BALLOTS'] ?? 4000);
const CLIENTS = 40;
const POOL_SIZE = 10;
const MIN_BALLOTS_PER_SECOND = 200;
const CLOCK_TICKS_PER_SECOND = 100;
const ENTRY = join(import.meta.dirname, '..', '..', 'apps', 'ballot-box', 'dist', 'main.js');

const database = await provisionedDatabase();
const port = await freePort();
const { publicKey: tallyKey } = await generateTallyKeyPair();
const round = await aPublishedRound({ tallyKey, headcounts: [BALLOTS, BALLOTS] });
await publish(round);

console.log(`sealing ${BALLOTS} ballots …`);
const bodies: string[] = [];
for (let index = 0; index < BALLOTS; index++) {
  bodies.push(JSON.stringify(await sealed(round, instantCredential(round, index % 2))));
}

const server = spawn(process.execPath, [ENTRY], {
  env: {
    BALLOT_BOX_DATABASE_URL: database.roleUrls.ballot_box,
    BALLOT_PORT: String(port),
    DATABASE_POOL_SIZE: String(POOL_SIZE),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
// The first ballots find nothing compiled and no connection open.
const warmUp = Math.floor(BALLOTS / 10);
await handIn(bodies.slice(0, warmUp));
const [cpuBefore, started] = [processorSeconds(server.pid), performance.now()];
const latenciesMs = (await handIn(bodies.slice(warmUp))).toSorted((one, other) => one - other);
const seconds = (performance.now() - started) / 1000;
const cpuMs = ((processorSeconds(server.pid) - cpuBefore) * 1000) / latenciesMs.length;

const perSecond = latenciesMs.length / seconds;
const percentile = (share: number): string =>
  (latenciesMs[Math.floor(share * (latenciesMs.length - 1))] ?? NaN).toFixed(1);
console.log(
  `${perSecond.toFixed(0)} ballots/s with ${CLIENTS} clients and ${POOL_SIZE} connections (at least ${MIN_BALLOTS_PER_SECOND})`,
);
console.log(
  `latency p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms; processor ${cpuMs.toFixed(2)} ms per ballot`,
);

agent.destroy();
server.kill('SIGTERM');
await once(server, 'exit');
await database.drop();
process.exitCode = perSecond >= MIN_BALLOTS_PER_SECOND ? 0 : 1;

/** As the tally does, without a tally. */
async function publish({ organisationId, roundId, directory, questionnaire }: PublishedRound): Promise<void> {
  const fingerprint = createHash('sha256').update(directory).digest();
  await withConnection(database.ownerUrl, async (client) => {
    await client.query('insert into ballots.directories values ($1, $2, $3, $4, $5)', [
      organisationId,
      roundId,
      directory,
      fingerprint,
      questionnaire,
    ]);
    await client.query('insert into ballots.intakes values ($1, $2)', [organisationId, roundId]);
  });
}

/** @returns milliseconds until each acknowledgement */
async function handIn(ballots: readonly string[]): Promise<number[]> {
  const queue = ballots.values();
  const latencies: number[] = [];
  const client = async (): Promise<void> => {
    for (const body of queue) {
      const sent = performance.now();
      const status = await put(body);
      if (status !== 200) throw new Error(`a ballot was answered with ${status}`);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return latencies;
}

function put(body: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const path = `/rounds/${round.organisationId}/${round.roundId}/ballots`;
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  request({ host: '127.0.0.1', port, path, method: 'PUT', agent, headers }, (response) => {
    response.resume().once('end', () => resolve(response.statusCode ?? 0));
  })
    .once('error', reject)
    .end(body);
  return promise;
}

/** User and system time of another process; Linux only, NaN elsewhere. */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_PER_SECOND;
  } catch {
    return NaN;
  }
}
