import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublishedRound } from '../support/a-published-round.ts';
import { createDataSource } from '../../apps/tally/src/database/data-source.js';
import { CloseRound } from '../../apps/tally/src/close/close-round.js';
import { entryOf } from '../../tools/leeway/servers.ts';
import { Intake } from '../support/intake.ts';
import { isClosing } from '../support/is-closing.ts';
import { expectedGroups, releaseOf } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import type { RunningServer } from '../support/installation.ts';
import { until } from '../support/until.ts';

const PAST_THE_END = 2 * 3_600_000;

let intake: Intake;

beforeAll(async () => {
  intake = await Intake.create();
  // Its clock stands still: it takes ballots as long as there is an intake.
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
});

afterEach(async () => {
  await intake.installation.killAll('tally');
  intake.shiftClock(0);
});
afterAll(() => intake?.installation.remove());

/** A round in which everybody of each block answered. */
async function answeredRound(
  headcounts: number[],
): Promise<{ round: PublishedRound; contents: ReturnType<typeof ratingsOf>[][] }> {
  const round = await intake.publish({ headcounts });
  const contents = headcounts.map((headcount) =>
    Array.from({ length: headcount }, (_, index) => ratingsOf(1 + (index % 5))),
  );
  for (const [index, ofBlock] of contents.entries()) {
    const ballots = ofBlock.map(async (content) => sealed(round, instantCredential(round, index), content));
    const answers = await Promise.all(ballots.map(async (ballot) => intake.handIn(round, await ballot)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
  return { round, contents };
}

const firstPlace = (): string => intake.installation.keyFolders('tally')[0];
const secondPlace = (): string => intake.installation.keyFolders('tally')[1];

describe('a tally that is killed', () => {
  it('gives the same release in the end, and counts nothing twice', async () => {
    const { round, contents } = await answeredRound([300, 250]);
    intake.shiftClock(PAST_THE_END);
    const closing = () => isClosing(intake.database, round);
    let killedWhileClosing = 0;
    for (let cycle = 0; cycle < 5; cycle += 1) {
      const starting = intake.startTally().catch(() => null);
      await until(async () => (await closing()) || (await releaseOf(intake.database, round)) !== null);
      await sleep(Math.random() * 150);
      killedWhileClosing += (await closing()) ? 1 : 0;
      await intake.installation.killAll('tally');
      await starting;
      // Killed while waiting for a statement, PostgreSQL may take a moment to notice.
      await until(async () => !(await closing()));
      const isReleased = (await releaseOf(intake.database, round)) !== null;
      expect(await intake.count('ballots.inbox', round)).toBe(isReleased ? 0 : 550);
      expect(await intake.count('ballots.intakes', round)).toBe(isReleased ? 0 : 1);
      expect(await intake.count('release.release_credentials', round)).toBe(isReleased ? 550 : 0);
    }
    await intake.startTally();
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    await until(() => intake.keyFiles(round).length === 0);
    expect(killedWhileClosing).toBeGreaterThan(0);
    const release = await releaseOf(intake.database, round);
    expect(release?.groups).toEqual(expectedGroups(round, contents));
    expect(release?.counts).toMatchObject([{ counted: 300 }, { counted: 250 }]);
  });

  it('destroys the key at the next start when it was killed between the commit and the destruction', async () => {
    const { round } = await answeredRound([5]);
    const [name] = intake.keyFiles(round);
    const [kept, place] = [join(intake.folder, 'kept-key'), join(secondPlace(), name!)];
    await copyFile(place, kept);
    intake.shiftClock(PAST_THE_END);
    const tally = await intake.startTally();
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    await tally.stop();
    await rename(kept, place);
    expect(intake.keyFiles(round)).toHaveLength(1);
    const again = await intake.startTally();
    await again.waitFor('destroyed the key of a closed round');
    expect(intake.keyFiles(round)).toEqual([]);
  });
});

describe('a thread that fails while it opens ballots', () => {
  const unruly = new URL('../../apps/tally/src/testing/unruly-opener.ts', import.meta.url);
  const real = pathToFileURL(join(entryOf('tally'), '..', 'opening', 'opening-worker.js'));

  it('ends the closing and changes nothing, and the next one counts everything once', async () => {
    const { round, contents } = await answeredRound([300, 250]);
    const source = await createDataSource(intake.database.roleUrls.tally).initialize();
    try {
      const pastTheEnd = new Date(Date.now() + PAST_THE_END);
      const closing = (workerUrl: URL) => new CloseRound(source, intake.keys, { workerUrl }).close(round, pastTheEnd);
      await expect(closing(new URL('no-such-worker.js', real))).rejects.toMatchObject({ name: 'OpeningFailed' });
      await expect(closing(unruly)).rejects.toThrow('do not hold the ballots that were counted');
      expect(await intake.count('ballots.inbox', round)).toBe(550);
      expect(await intake.count('release.release_credentials', round)).toBe(0);
      expect(intake.keyFiles(round)).toHaveLength(2);
      expect(await closing(real)).toMatchObject({ blocks: 2, invalid: 0 });
      expect(await closing(real).catch(({ name }: Error) => name)).toBe('TallyKeyMissing');
    } finally {
      await source.destroy();
    }
    expect((await releaseOf(intake.database, round))?.groups).toEqual(expectedGroups(round, contents));
  });
});

describe('a tally that lacks something', () => {
  it('waits for a key that is gone, complains once a minute, and closes when it is back', async () => {
    const { round, contents } = await answeredRound([6]);
    const [name] = intake.keyFiles(round);
    await rename(join(firstPlace(), name!), join(intake.folder, 'elsewhere'));
    await rename(join(secondPlace(), name!), join(intake.folder, 'elsewhere-too'));
    intake.shiftClock(PAST_THE_END);
    const tally = await intake.startTally();
    await tally.waitFor(`"fault":"TallyKeyMissing ${name}"`);
    await sleep(500);
    expect(tally.output.match(/TallyKeyMissing/g)).toHaveLength(1);
    expect(await intake.count('ballots.inbox', round)).toBe(6);
    await rename(join(intake.folder, 'elsewhere'), join(firstPlace(), name!));
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    expect((await releaseOf(intake.database, round))?.groups).toEqual(expectedGroups(round, contents));
  });

  it('refuses to close with the key of another round', async () => {
    const { round } = await answeredRound([6]);
    const { round: other } = await answeredRound([6]);
    const [[name], [otherName]] = [intake.keyFiles(round), intake.keyFiles(other)];
    for (const place of [firstPlace(), secondPlace()]) {
      await copyFile(join(place, otherName!), join(place, name!));
    }
    intake.shiftClock(PAST_THE_END);
    const tally = await intake.startTally();
    await tally.waitFor('"fault":"TallyKeyMismatch tally-key-mismatch"');
    await until(async () => (await releaseOf(intake.database, other)) !== null);
    expect(await intake.count('ballots.inbox', round)).toBe(6);
    expect(await releaseOf(intake.database, round)).toBeNull();
  });

  it('outlives a database that goes away, and goes on when it is back', async () => {
    const tally = await intake.startTally();
    await intake.installation.setReachable('tally', false);
    try {
      await tally.waitFor('the database does not answer');
    } finally {
      await intake.installation.setReachable('tally', true);
    }
    const { round } = await answeredRound([6]);
    intake.shiftClock(PAST_THE_END);
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    expect(tally.isRunning).toBe(true);
  });

  it('waits for a database that is not there yet', async () => {
    await intake.installation.setReachable('tally', false);
    const starting: Promise<RunningServer> = intake.startTally();
    await sleep(1500);
    await intake.installation.setReachable('tally', true);
    expect((await starting).isRunning).toBe(true);
  });
});

describe('answers that are changed while the round is being closed', () => {
  it('are refused or counted, and never acknowledged and lost', async () => {
    const round = await intake.publish({ headcounts: [120] });
    const credentials = Array.from({ length: 120 }, () => instantCredential(round));
    const firsts = credentials.map((own) => sealed(round, own, ratingsOf(1), 1));
    const seconds = await Promise.all(credentials.map((own) => sealed(round, own, ratingsOf(5), 2)));
    for (const first of await Promise.all(firsts)) expect((await intake.handIn(round, first)).status).toBe(200);
    await intake.startTally();
    const changing = (async () => {
      const answers = [];
      for (const second of seconds) answers.push(await intake.handIn(round, second));
      return answers;
    })();
    await sleep(120);
    intake.shiftClock(PAST_THE_END);
    const answers = await changing;
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    const changed = answers.filter(({ status }) => status === 200).length;
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(120 - changed);
    const contents = credentials.map((_, index) => ratingsOf(index < changed ? 5 : 1));
    // One answer more or less moves every sum by four, and a band holds at most three sums: it would show.
    expect((await releaseOf(intake.database, round))?.groups).toEqual(expectedGroups(round, [contents]));
  });
});
