import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HandIn } from '@leeway/contract';
import { fromBase64Url } from '@leeway/ballot/protocol';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake, type Answer } from '../support/intake.ts';
import { instantCredential, sealed } from '../support/respondent.ts';
import type { RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';

const POOL_SIZE = 4;
const CLIENTS = 4 * POOL_SIZE;

let intake: Intake;
let round: PublishedRound;
let ballotBox: RunningServer;

beforeAll(async () => {
  intake = await Intake.create();
});

beforeEach(async () => {
  round = await intake.publish();
  ballotBox = await intake.startBallotBox({ DATABASE_POOL_SIZE: String(POOL_SIZE) });
});

afterEach(() => ballotBox.kill());
afterAll(() => intake?.installation.remove());

const ballots = (count: number): Promise<HandIn[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => sealed(round, instantCredential(round, index % 2))));

/** Hands everything in with many clients at once; a connection that breaks is an answer too. */
async function handInAll(all: readonly HandIn[]): Promise<(Answer | 'no answer')[]> {
  const answers: (Answer | 'no answer')[] = [];
  const queue = [...all.entries()];
  const client = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      answers[next[0]] = await intake.handIn(round, next[1]).catch(() => 'no answer' as const);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return answers;
}

async function keptHashes(): Promise<Set<string>> {
  const rows = await intake.database.query<{ credential_hash: Buffer }>(
    'select credential_hash from ballots.inbox where round_id = $1',
    [round.roundId],
  );
  return new Set(rows.map((row) => row.credential_hash.toString('hex')));
}

/** Whether the ballot box waits for a lock that somebody else holds. */
async function isWaiting(): Promise<boolean> {
  const rows = await intake.database.query(
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length > 0;
}

const acknowledgedIn = (answers: readonly (Answer | 'no answer')[]): string[] =>
  answers.flatMap((answer) =>
    answer === 'no answer' || answer.status !== 200
      ? []
      : [Buffer.from(fromBase64Url(answer.body.credentialHash ?? '')).toString('hex')],
  );

describe('a busy ballot box', () => {
  it('serves four times as many clients as it has connections without an error', async () => {
    const answers = await handInAll(await ballots(240));
    expect(answers.filter((answer) => answer === 'no answer' || answer.status !== 200)).toEqual([]);
    expect((await keptHashes()).size).toBe(240);
  });

  it('loses no acknowledged ballot when it is killed, and takes the rest when it is back', async () => {
    const all = await ballots(300);
    for (let cycle = 0; cycle < 3; cycle += 1) {
      const handingIn = handInAll(all);
      await sleep(20 + Math.random() * 120);
      await ballotBox.kill();
      const acknowledged = acknowledgedIn(await handingIn);
      const kept = await keptHashes();
      expect(acknowledged.filter((hash) => !kept.has(hash))).toEqual([]);
      ballotBox = await intake.startBallotBox({ DATABASE_POOL_SIZE: String(POOL_SIZE) });
    }
    expect(acknowledgedIn(await handInAll(all))).toHaveLength(300);
    expect((await keptHashes()).size).toBe(300);
  });

  it('answers what is under way before it stops', async () => {
    const [ballot] = await ballots(1);
    // Another connection holds the intake for a moment, as the tally does.
    const holder = await intake.database.owner.connect();
    await holder.query('begin');
    await holder.query('select 1 from ballots.intakes where round_id = $1 for update', [round.roundId]);
    const answer = intake.handIn(round, ballot!);
    await until(isWaiting);
    const ended = ballotBox.stop();
    await sleep(300);
    expect(ballotBox.isRunning).toBe(true);
    await holder.query('rollback');
    holder.release();
    expect(await answer).toMatchObject({ status: 200 });
    await ended;
    expect(ballotBox.output).toContain('"acknowledged":1');
  });
});

describe('a ballot box without its database', () => {
  it('asks to try later, acknowledges nothing, and goes on by itself', async () => {
    const [first, second] = await ballots(2);
    expect(await intake.handIn(round, first!)).toMatchObject({ status: 200 });
    await intake.installation.setReachable('ballot_box', false);
    try {
      expect(await intake.handIn(round, second!)).toMatchObject({ status: 503, body: { code: 'try-later' } });
      expect((await fetch(`${intake.url}/health`)).status).toBe(503);
      // A line for each would be the time of a ballot.
      for (let times = 0; times < 3; times += 1) await intake.handIn(round, second!);
      expect(ballotBox.output.match(/the database does not take a ballot/g)).toHaveLength(1);
    } finally {
      await intake.installation.setReachable('ballot_box', true);
    }
    expect(await intake.handIn(round, second!)).toMatchObject({ status: 200 });
    expect((await fetch(`${intake.url}/health`)).status).toBe(200);
  });
});

describe('a ballot box that is started before its database', () => {
  it('waits for it, and says so once', async () => {
    await ballotBox.kill();
    await intake.installation.setReachable('ballot_box', false);
    const starting = intake.startBallotBox();
    await intake.installation.hears('ballot-box', 'the database does not answer yet');
    await intake.installation.setReachable('ballot_box', true);
    ballotBox = await starting;
    expect(ballotBox.output.match(/the database does not answer yet/g)).toHaveLength(1);
    const [ballot] = await ballots(1);
    expect(await intake.handIn(round, ballot!)).toMatchObject({ status: 200 });
  });
});

describe('a ballot that comes while its round is being closed', () => {
  it.each(['a new ballot', 'a higher version'])('is refused when the tally was first: %s', async (which) => {
    const credential = instantCredential(round);
    const late = await sealed(round, credential, undefined, 2);
    if (which === 'a higher version') await intake.handIn(round, await sealed(round, credential));
    const tally = await intake.database.owner.connect();
    await tally.query('begin');
    await tally.query('select 1 from ballots.intakes where round_id = $1 for update', [round.roundId]);
    await tally.query('delete from ballots.inbox where round_id = $1', [round.roundId]);
    await tally.query('delete from ballots.intakes where round_id = $1', [round.roundId]);
    const answer = intake.handIn(round, late);
    await until(isWaiting);
    await tally.query('commit');
    tally.release();
    expect(await answer).toMatchObject({ status: 410, body: { code: 'round-closed' } });
    expect((await keptHashes()).size).toBe(0);
  });
});
