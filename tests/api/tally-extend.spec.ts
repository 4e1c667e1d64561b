import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { extendedEnd, fromHex, parseDirectory } from '@leeway/ballot/protocol';
import type { DataSource } from 'typeorm';
import { CloseRound } from '../../apps/tally/src/close/close-round.js';
import { createDataSource } from '../../apps/tally/src/database/data-source.js';
import { ExtendRound } from '../../apps/tally/src/extend/extend-round.js';
import { StopRound } from '../../apps/tally/src/stop/stop-round.js';
import { entryOf } from '../../tools/leeway/servers.ts';
import type { PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { isClosing } from '../support/is-closing.ts';
import { releaseOf } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import { NO_WORK, StubApi } from '../support/stub-api.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LOOKS = 3;
const RACES = 6;

let intake: Intake;
let api: StubApi;
let source: DataSource;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);
const endOf = (round: PublishedRound): number => Date.parse(parseDirectory(round.directory).round.closesAt);
const later = (round: PublishedRound, byMs = DAY_MS): string => new Date(endOf(round) + byMs).toISOString();

const looks = async (): Promise<void> => {
  const asked = api.timesAsked;
  await until(() => api.timesAsked >= asked + LOOKS);
};
/** Asks the tally for this end, and waits until it has looked at that a few times. @returns what it told the api */
const askFor = async ({ organisationId, roundId }: PublishedRound, closesAt: string): Promise<string | null> => {
  api.told.clear();
  api.work = { ...NO_WORK, toExtend: [{ organisationId, roundId, closesAt }] };
  await looks();
  api.work = NO_WORK;
  // What it took up before that, it tells the api before it asks again.
  await looks();
  const told = api.told.get(`/api/tally/rounds/${organisationId}/${roundId}/extended`);
  return (told as { extension: string } | undefined)?.extension ?? null;
};
const published = async ({ organisationId, roundId }: PublishedRound): Promise<unknown> =>
  (await fetch(`${intake.url}/rounds/${organisationId}/${roundId}/extension`)).json();
const stateOf = async ({ organisationId, roundId }: PublishedRound): Promise<unknown> =>
  ((await (await fetch(`${intake.url}/rounds/${organisationId}/${roundId}/state`)).json()) as { state: string }).state;
const handIn = async (round: PublishedRound): Promise<number> =>
  (await intake.handIn(round, await sealed(round, instantCredential(round, 0), ratingsOf(4)))).status;
/** Within this process, by the tally's role. */
const extend = ({ organisationId, roundId }: PublishedRound, closesAt: string, now = new Date()) =>
  new ExtendRound(source).extend({ organisationId, roundId, closesAt }, now);
const close = (round: PublishedRound, now: Date) =>
  new CloseRound(source, intake.keys, {
    workerUrl: pathToFileURL(join(entryOf('tally'), '..', 'opening', 'opening-worker.js')),
  }).close(round, now);

beforeAll(async () => {
  intake = await Intake.create();
  api = await StubApi.start();
  await intake.startBallotBox();
  await intake.startTally({ API_URL: api.url });
  source = await createDataSource(intake.database.roleUrls.tally).initialize();
});

beforeEach(() => {
  api.work = NO_WORK;
  intake.shiftClock(0);
});

afterAll(async () => {
  await source?.destroy();
  await intake?.installation.remove();
  await api?.stop();
});

describe('the tally, asked to extend a round,', () => {
  it('writes the extension beside the directory, and says so, however often', async () => {
    const round = await intake.publish();
    const told = await askFor(round, later(round));
    const [row] = await intake.database.query<{ hex: string }>(
      `select encode(fingerprint, 'hex') as hex from ballots.directories where round_id = $1`,
      [round.roundId],
    );
    expect(extendedEnd(told ?? '', parseDirectory(round.directory), fromHex(row?.hex ?? ''))).toBe(later(round));
    expect(await published(round)).toEqual({ extension: told });
    expect(await askFor(round, later(round))).toBe(told);
    expect(await askFor(round, later(round, 2 * DAY_MS))).toBeNull();
    expect(await published(round)).toEqual({ extension: told });
  });

  it('has ballots taken, and closes, at the new end and not at the old one', async () => {
    const round = await intake.publish();
    expect(await handIn(round)).toBe(200);
    await askFor(round, later(round));
    intake.shiftClock(2 * HOUR_MS);
    await looks();
    expect(await stateOf(round)).toBe('open');
    expect([await handIn(round), await releaseOf(intake.database, round)]).toEqual([200, null]);
    intake.shiftClock(DAY_MS + 2 * HOUR_MS);
    expect(await handIn(round)).toBe(410);
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    expect((await releaseOf(intake.database, round))?.counts[0]).toMatchObject({ received: 2, counted: 2 });
    expect(await published(round)).toEqual({ extension: expect.any(String) });
  });

  it('refuses an end that is not later, or more than 28 days later', async () => {
    const round = await intake.publish();
    for (const closesAt of [later(round, 0), later(round, -1), later(round, 28 * DAY_MS + 1)]) {
      expect(await askFor(round, closesAt)).toBeNull();
    }
    expect(await published(round)).toEqual({ extension: null });
    expect(await extend(round, later(round, 28 * DAY_MS))).not.toBeNull();
  });

  it('refuses a round that is not open, by its directory and its own clock', async () => {
    const early = await intake.publish({ opensAt: inHours(1), closesAt: inHours(2) });
    expect(await askFor(early, later(early))).toBeNull();
    const round = await intake.publish();
    expect(await extend(round, later(round), new Date(endOf(round)))).toBeNull();
    await close(round, new Date(endOf(round)));
    expect(await extend(round, later(round))).toBeNull();
    await new StopRound(source, intake.keys).stop(early, new Date());
    expect(await extend(early, later(early), inHours(1.5))).toBeNull();
    expect(await intake.count('ballots.extensions', round)).toBe(0);
    expect(await intake.count('ballots.extensions', early)).toBe(0);
  });

  it('knows nothing of a round that was never published, or that another organisation has', async () => {
    const [round, other] = [await intake.publish(), await intake.publish()];
    expect(await askFor({ ...round, organisationId: other.organisationId }, later(round))).toBeNull();
    expect(await published(round)).toEqual({ extension: null });
  });

  it('says so after it was killed in between, also when the old end has passed', async () => {
    const round = await intake.publish();
    const written = await extend(round, later(round));
    intake.shiftClock(2 * HOUR_MS);
    expect(await askFor(round, later(round))).toBe(written);
    expect(await releaseOf(intake.database, round)).toBeNull();
    expect(await handIn(round)).toBe(200);
  });
});

describe('an extension and the closing at the same moment', () => {
  it('leave a round that was extended as it is, with its key', async () => {
    const round = await intake.publish();
    await extend(round, later(round));
    await expect(close(round, new Date(endOf(round)))).rejects.toMatchObject({ name: 'NotOver' });
    expect([await intake.count('ballots.intakes', round), intake.keyFiles(round).length]).toEqual([1, 2]);
  });

  it('wait for each other: a round is either extended or closed', async () => {
    const outcomes: string[] = [];
    for (let race = 0; race < RACES; race += 1) {
      const round = await intake.publish();
      const end = endOf(round);
      const closing = (): Promise<string> =>
        close(round, new Date(end)).then(
          () => 'closed',
          ({ name }: Error) => (name === 'NotOver' ? '' : name),
        );
      const extending = async (): Promise<string> =>
        (await extend(round, later(round), new Date(end - 1))) === null ? '' : 'extended';
      const first = race % 2 === 0 ? extending() : closing();
      if (race % 2 === 1) await Promise.race([first, until(() => isClosing(intake.database, round))]);
      const outcome = (await Promise.all([first, race % 2 === 0 ? closing() : extending()])).join('');
      const isExtended = outcome === 'extended';
      outcomes.push(outcome);
      expect(await intake.count('ballots.extensions', round)).toBe(isExtended ? 1 : 0);
      expect(await intake.count('ballots.intakes', round)).toBe(isExtended ? 1 : 0);
      expect(intake.keyFiles(round)).toHaveLength(isExtended ? 2 : 0);
    }
    expect(new Set(outcomes)).toEqual(new Set(['extended', 'closed']));
  });
});
