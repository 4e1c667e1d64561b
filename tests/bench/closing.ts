/**
 * How fast a closing is, and how much memory it takes: `node tests/bench/closing.ts [ballots] [blocks]`, 100,000 and 500
 * unless said otherwise. Needs the built servers; brings a PostgreSQL of its own, which syncs what it writes.
 *
 * The closing is compared with a bare loop over the HPKE library's `open`, in as many threads, over the same ballots,
 * half of them before the closing and half of them after it: whatever else the machine does weighs on both. The processor
 * time is printed as well, because that does not depend on it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { ballotInfo, fingerprintOf } from '@leeway/ballot/protocol';
import { encodeTallyKeyPair, generateTallyKeyPair, tallyKeyFileName } from '@leeway/ballot/server';
import { KeyFiles } from '@leeway/process';
import { withConnection } from '../../tools/database/connect.ts';
import { provision } from '../../tools/database/provision.ts';
import { startCluster } from '../../tools/postgres/cluster.ts';
import { crowdedRound } from './closing/crowded-round.ts';
import { measureClosing } from './closing/measured-tally.ts';
import type { PeerAnswer, PeerOrder } from './closing/peer-worker.ts';
import { RECORD_BYTES, readRecords } from './closing/sealed-record.ts';
import { inThreads } from './closing/threads.ts';

const BALLOTS = Number(process.argv[2] ?? 100_000);
const BLOCKS = Number(process.argv[3] ?? 500);
const COMMENT_EVERY = 10;
const THREADS = 2;
const RECORDS_PER_INSERT = 500;
const MIN_RATIO = 0.7;
const MAX_PEAK_MB = 300;

const folder = mkdtempSync(join(tmpdir(), 'leeway-closing-'));
// PostgreSQL, which does not run as root, has to get in.
chmodSync(folder, 0o755);
const cluster = await startCluster({ directory: join(folder, 'postgres') });
try {
  process.exitCode = await bench();
} finally {
  cluster.stop();
  for (const left of [cluster.dataFolder, folder]) rmSync(left, { recursive: true, force: true });
}

async function bench(): Promise<number> {
  const pair = await generateTallyKeyPair();
  const round = crowdedRound(BLOCKS, Math.ceil(BALLOTS / BLOCKS), pair.publicKey);
  const passwords = { api: 'api', ballot_box: 'ballot-box', tally: 'tally' };
  const urls = await provision({ ownerUrl: cluster.ownerUrl, rolePrefix: 'leeway', passwords });
  const [keys, copies] = [join(folder, 'keys'), join(folder, 'keys-copy')];
  await new KeyFiles(keys, copies).write(tallyKeyFileName(round), encodeTallyKeyPair(pair));
  const perThread = Math.ceil(BALLOTS / THREADS);
  const files = Array.from({ length: THREADS }, (_, index) => join(folder, `ballots-${index}`));

  console.log(`sealing ${perThread * THREADS} ballots for ${BLOCKS} blocks …`);
  const sealing = { directory: round.directory, ballots: perThread, commentEvery: COMMENT_EVERY };
  await inThreads(
    './sealing-worker.ts',
    files.map((file) => ({ ...sealing, file })),
  );
  console.log('handing them in …');
  await fillInbox(round, files);

  const info = ballotInfo({ ...round, fingerprint: await fingerprintOf(round.directory) });
  const half = Math.floor(perThread / 2);
  let peerProcessorSeconds = 0;
  const peer = async (from: number, to: number): Promise<number> => {
    const orders = files.map((file) => ({ ...pair, info, file, from, to }));
    const began = process.cpuUsage();
    const answers = await inThreads<PeerOrder, PeerAnswer>('./peer-worker.ts', orders);
    const { user, system } = process.cpuUsage(began);
    peerProcessorSeconds += (user + system) / 1e6;
    return Math.max(...answers.map(({ seconds }) => seconds));
  };
  const before = await peer(0, half);
  console.log(`peer ${rate(half * THREADS, before)} ballots/s; closing …`);
  const closing = await measureClosing({
    TALLY_DATABASE_URL: urls.tally,
    KEY_DIRECTORY: keys,
    KEY_COPY_DIRECTORY: copies,
  });
  console.log(`closing ${rate(perThread * THREADS, closing.seconds)} ballots/s (${closing.seconds.toFixed(1)} s)`);
  const after = await peer(half, perThread);
  console.log(`peer ${rate((perThread - half) * THREADS, after)} ballots/s`);

  const ratio = (before + after) / closing.seconds;
  console.log(`ratio ${ratio.toFixed(2)} (at least ${MIN_RATIO})`);
  const perBallot = (seconds: number): string => ((seconds * 1000) / (perThread * THREADS)).toFixed(2);
  const [own, others] = [perBallot(closing.processorSeconds), perBallot(peerProcessorSeconds)];
  console.log(`processor ${own} ms per ballot in the tally, ${others} ms in the peer`);
  console.log(
    `memory ${closing.peakMb.toFixed(0)} MB at its peak (at most ${MAX_PEAK_MB}); ${closing.courseMb.join(', ')}`,
  );
  console.log(JSON.stringify(closing.summary), await published(round.roundId));
  return ratio >= MIN_RATIO && closing.peakMb < MAX_PEAK_MB ? 0 : 1;
}

/** Straight into the table: it is the closing that is measured. */
async function fillInbox(round: ReturnType<typeof crowdedRound>, files: readonly string[]): Promise<void> {
  const { organisationId, roundId, directory, questionnaire, blockIds } = round;
  await withConnection(cluster.ownerUrl, async (client) => {
    const fingerprint = createHash('sha256').update(directory).digest();
    const values = [organisationId, roundId, directory, fingerprint, questionnaire];
    await client.query('insert into ballots.directories values ($1, $2, $3, $4, $5)', values);
    await client.query('insert into ballots.intakes values ($1, $2)', [organisationId, roundId]);
    const insert = `insert into ballots.inbox select $1, $2, hash, block, purpose, 1, ciphertext
      from unnest($3::bytea[], $4::uuid[], $5::smallint[], $6::bytea[]) as ballot (hash, block, purpose, ciphertext)`;
    for (const file of files) {
      for await (const records of chunksOf(file)) {
        await client.query(insert, [
          organisationId,
          roundId,
          records.map(({ credentialHash }) => credentialHash),
          records.map(({ blockIndex }) => blockIds[blockIndex]),
          records.map(({ purpose }) => (purpose === 'ratings' ? 1 : 2)),
          records.map(({ ciphertext }) => ciphertext),
        ]);
      }
    }
    // As after the weeks in which ballots come in.
    await client.query('vacuum analyze ballots.inbox');
    await client.query('checkpoint');
  });
}

async function* chunksOf(file: string): AsyncGenerator<ReturnType<typeof readRecords>> {
  const input = await open(file);
  try {
    for (;;) {
      const bytes = Buffer.alloc(RECORDS_PER_INSERT * RECORD_BYTES);
      const { bytesRead } = await input.read(bytes);
      if (bytesRead === 0) return;
      yield readRecords(bytes.subarray(0, bytesRead));
    }
  } finally {
    await input.close();
  }
}

async function published(roundId: string): Promise<string> {
  return withConnection(cluster.ownerUrl, async (client) => {
    const { rows } = await client.query<{ groups: number; comments: number; credentials: number }>(
      `select (select count(*)::int from release.release_groups where round_id = $1) as groups,
              (select count(*)::int from release.release_comments where round_id = $1) as comments,
              (select count(*)::int from release.release_credentials where round_id = $1) as credentials`,
      [roundId],
    );
    return JSON.stringify(rows[0]);
  });
}

function rate(ballots: number, seconds: number): string {
  return (ballots / seconds).toFixed(0);
}
