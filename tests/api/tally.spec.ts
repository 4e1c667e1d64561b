import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { SEALED_BALLOT_BYTES, fromBase64Url, merkleRoot } from '@leeway/ballot/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { HandIn } from '@leeway/contract';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { expectedGroups, expectedRelease, releaseOf } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import { StubApi } from '../support/stub-api.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
const PAST_THE_END = 2 * HOUR_MS;

let intake: Intake;

beforeAll(async () => {
  intake = await Intake.create();
  // Its clock stands still: it takes ballots as long as there is an intake.
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
});

afterEach(() => intake.shiftClock(0));
afterAll(() => intake?.installation.remove());

async function close(round: PublishedRound): Promise<string> {
  intake.shiftClock(PAST_THE_END);
  const tally = await intake.startTally();
  await until(async () => (await releaseOf(intake.database, round)) !== null);
  await tally.stop();
  return tally.output;
}

async function handInAll(round: PublishedRound, ballots: readonly HandIn[]): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = [];
  for (const ballot of ballots) {
    const { status, body } = await intake.handIn(round, ballot);
    expect(status).toBe(200);
    hashes.push(fromBase64Url(body.credentialHash ?? ''));
  }
  return hashes;
}

const byBlock = (
  round: PublishedRound,
  contents: readonly (readonly ReturnType<typeof ratingsOf>[])[],
): Promise<HandIn[]> =>
  Promise.all(
    contents.flatMap((ofBlock, index) =>
      ofBlock.map((content) => sealed(round, instantCredential(round, index), content)),
    ),
  );

describe('closing a round', () => {
  it('publishes what the core makes of the answers, and empties the inbox', async () => {
    const round = await intake.publish({ headcounts: [9, 6, 5] });
    const contents = [
      [1, 2, 3, 4, 5, 5, 4, 4, 3].map(ratingsOf),
      [2, 2, 4, 3, 5, 5].map(ratingsOf),
      [1, 5].map(ratingsOf),
    ];
    const hashes = await handInAll(round, await byBlock(round, contents));
    await close(round);
    const release = await releaseOf(intake.database, round);
    expect(release?.groups).toEqual(expectedGroups(round, contents));
    expect(release?.groups.length).toBeGreaterThan(1);
    expect(release?.counts).toEqual(
      [9, 6, 2].map((received, index) => ({
        blockId: round.blocks[index]?.id,
        entitled: [9, 6, 5][index],
        received,
        counted: received,
        invalid: 0,
        comments: 0,
      })),
    );
    expect(release?.fingerprint).toEqual(createHash('sha256').update(round.directory).digest());
    expect(release?.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
    expect(await intake.count('release.release_credentials', round)).toBe(17);
    expect(await intake.count('ballots.inbox', round)).toBe(0);
    expect(await intake.count('ballots.intakes', round)).toBe(0);
  });

  it('destroys the tally key in both places', async () => {
    const round = await intake.publish();
    expect(intake.keyFiles(round)).toHaveLength(2);
    await close(round);
    expect(intake.keyFiles(round)).toEqual([]);
  });

  it('counts the newest version of a ballot, once', async () => {
    const round = await intake.publish({ headcounts: [8] });
    const contents = Array.from({ length: 8 }, () => ratingsOf(5));
    const credentials = contents.map(() => instantCredential(round));
    await handInAll(round, await Promise.all(credentials.map((own) => sealed(round, own, ratingsOf(1), 1))));
    await handInAll(round, await Promise.all(credentials.map((own) => sealed(round, own, ratingsOf(5), 2))));
    await close(round);
    expect((await releaseOf(intake.database, round))?.groups).toEqual(expectedGroups(round, [contents]));
  });

  it('counts what can not be read as invalid, and goes on', async () => {
    const round = await intake.publish({ headcounts: [8] });
    const contents = Array.from({ length: 6 }, () => ratingsOf(4));
    const good = await byBlock(round, [contents]);
    const elsewhere = await intake.publish();
    const [spoilt] = await byBlock(round, [[ratingsOf(1)]]);
    const notAsked = await sealed(round, instantCredential(round), { ratings: { nothing: 3 } });
    const otherBallot = await sealed(elsewhere, instantCredential(elsewhere));
    const hashes = await handInAll(round, good);
    await handInAll(round, [{ ...spoilt!, ciphertext: otherBallot.ciphertext }, notAsked]);
    await close(round);
    const release = await releaseOf(intake.database, round);
    expect(release?.counts).toMatchObject([{ received: 8, counted: 6, invalid: 2 }]);
    expect(release?.groups).toEqual(expectedGroups(round, [contents]));
    expect(release?.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
  });

  it('counts comments without reading them, and keeps their credentials to be looked up', async () => {
    const round = await intake.publish({ headcounts: [8] });
    const ratings = await byBlock(round, [[3, 3, 3, 3, 3].map(ratingsOf)]);
    const comments = await Promise.all(
      [0, 1].map(() => sealed(round, instantCredential(round, 0, 'comment'), { comment: 'Geef ons de agenda.' })),
    );
    const unreadable = { ...comments[1]!, ciphertext: ratings[0]!.ciphertext };
    const hashes = await handInAll(round, [...ratings, comments[0]!, unreadable]);
    await close(round);
    const release = await releaseOf(intake.database, round);
    expect(release?.counts).toMatchObject([{ received: 5, counted: 5, invalid: 0, comments: 2 }]);
    expect(release?.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
  });

  it('leaves out ballots of blocks that the round does not have, and random bytes, and stops at none of them', async () => {
    const round = await intake.publish({ headcounts: [8] });
    const contents = Array.from({ length: 6 }, () => ratingsOf(4));
    const hashes = await handInAll(round, await byBlock(round, [contents]));
    const stored = { strays: [randomUUID(), randomUUID(), randomUUID()], unreadable: [round.blocks[0]?.id] };
    for (const [purpose, blockIds] of [
      [1, stored.strays] as const,
      [2, stored.strays] as const,
      [1, stored.unreadable] as const,
    ]) {
      for (const blockId of blockIds) {
        await intake.database.query('insert into ballots.inbox values ($1, $2, $3, $4, $5, 2147483647, $6)', [
          ...[round.organisationId, round.roundId, randomBytes(32), blockId, purpose],
          randomBytes(SEALED_BALLOT_BYTES),
        ]);
      }
    }
    await close(round);
    const release = await releaseOf(intake.database, round);
    expect(release?.counts).toMatchObject([{ received: 7, counted: 6, invalid: 1, comments: 0 }]);
    expect(release?.strays).toBe(6);
    expect(release?.groups).toEqual(expectedGroups(round, [contents]));
    expect(release?.merkle_root).toEqual(Buffer.from(await merkleRoot(hashes)));
    expect(await intake.count('ballots.inbox', round)).toBe(0);
  });

  it('publishes figures about the questionnaire when enough people answered, once in an organisation', async () => {
    const round = await intake.publish({ headcounts: [130] });
    const contents = Array.from({ length: 120 }, (_, index) => ratingsOf(1 + (index % 5)));
    await handInAll(round, await byBlock(round, [contents]));
    await close(round);
    const { quality } = expectedRelease(round, [contents]);
    expect((await releaseOf(intake.database, round))?.quality).toEqual(quality);
    expect(quality.status).toBe('shown');
    const again = await intake.publish({ headcounts: [130], organisationId: round.organisationId });
    await handInAll(again, await byBlock(again, [contents]));
    await close(again);
    const second = await releaseOf(intake.database, again);
    expect(second?.quality).toEqual({ status: 'withheld', reason: 'shown-before' });
    const twice = intake.database.query('update release.releases set quality = $1 where round_id = $2', [
      JSON.stringify(quality),
      again.roundId,
    ]);
    await expect(twice).rejects.toThrow('releases_quality_once');
  });

  it('tells the api and its log how far it is, in tens', async () => {
    const api = await StubApi.start();
    const round = await intake.publish({ headcounts: [8] });
    await handInAll(round, await byBlock(round, [[1, 2, 3, 4, 5].map(ratingsOf)]));
    intake.shiftClock(PAST_THE_END);
    const tally = await intake.startTally({ API_URL: api.url });
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    const path = `/api/tally/rounds/${round.organisationId}/${round.roundId}/closing`;
    expect(await until(() => api.told.get(path))).toEqual({ step: 'opening', percent: 0 });
    await tally.waitFor('"message":"opening ballots","percent":100');
    await tally.stop();
    await api.stop();
  });

  it('publishes nothing but counts when fewer than five took part, and an empty release for nobody', async () => {
    const round = await intake.publish({ headcounts: [8, 6] });
    await handInAll(round, await byBlock(round, [[1, 2].map(ratingsOf), [3, 3].map(ratingsOf)]));
    const deserted = await intake.publish();
    await close(round);
    await until(async () => (await releaseOf(intake.database, deserted)) !== null);
    expect(await releaseOf(intake.database, round)).toMatchObject({
      groups: [],
      counts: [{ counted: 2 }, { counted: 2 }],
    });
    expect(await releaseOf(intake.database, deserted)).toMatchObject({
      groups: [],
      counts: [{ counted: 0 }, { counted: 0 }],
    });
  });

  it('leaves a round alone that is not over', async () => {
    const over = await intake.publish();
    const later = await intake.publish({ closesAt: new Date(Date.now() + 100 * HOUR_MS) });
    await close(over);
    expect(await releaseOf(intake.database, later)).toBeNull();
    expect(await intake.count('ballots.intakes', later)).toBe(1);
  });

  it('forgets in which order the ballots came, and logs neither rounds nor ballots', async () => {
    const round = await intake.publish({ headcounts: [200] });
    const ballots = await byBlock(round, [Array.from({ length: 200 }, (_, index) => ratingsOf(1 + (index % 5)))]);
    const hashes = (await handInAll(round, ballots)).map((hash) => Buffer.from(hash).toString('hex'));
    const output = await close(round);
    const rows = await intake.database.query<{ hash: string; xmin: string }>(
      "select encode(credential_hash, 'hex') hash, xmin::text from release.release_credentials where round_id = $1 order by ctid",
      [round.roundId],
    );
    expect(Math.abs(kendallTau(rows.map(({ hash }) => hashes.indexOf(hash))))).toBeLessThan(0.15);
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    expect(output).not.toContain(round.roundId);
    expect(output).not.toContain(round.organisationId);
    expect(output).toContain('"message":"closed a round","blocks":1');
    expect(output.split('\n').filter((line) => line.includes('closed')).length).toBeLessThan(5);
  });
});

/** 1 for the same order, −1 for the reverse, about 0 for orders that have nothing to do with each other. */
function kendallTau(order: readonly number[]): number {
  let balance = 0;
  for (let one = 0; one < order.length; one += 1) {
    for (let other = one + 1; other < order.length; other += 1) {
      balance += Math.sign((order[other] ?? 0) - (order[one] ?? 0));
    }
  }
  return balance / ((order.length * (order.length - 1)) / 2);
}
