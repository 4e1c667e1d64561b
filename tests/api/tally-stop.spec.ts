import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublishedRound } from '../support/a-published-round.ts';
import type { RunningServer } from '../support/installation.ts';
import { Intake } from '../support/intake.ts';
import { releaseOf } from '../support/release-rows.ts';
import { instantCredential, ratingsOf, sealed } from '../support/respondent.ts';
import { NO_WORK, StubApi } from '../support/stub-api.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
const LOOKS = 3;

let intake: Intake;
let api: StubApi;
let tally: RunningServer;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS);
const told = (round: PublishedRound): boolean =>
  api.told.has(`/api/tally/rounds/${round.organisationId}/${round.roundId}/stopped`);

/** Asks the tally to call the round off, and waits until it has looked at that a few times. */
const askToStop = async ({ organisationId, roundId }: PublishedRound): Promise<void> => {
  api.work = { ...NO_WORK, toStop: [{ organisationId, roundId }] };
  const asked = api.timesAsked;
  await until(() => api.timesAsked >= asked + LOOKS);
};

beforeAll(async () => {
  intake = await Intake.create();
  api = await StubApi.start();
  // Its clock stands still: it takes ballots as long as there is an intake and its round is open by the real time.
  await intake.startBallotBox({ CLOCK_FILE: `${intake.folder}/no-clock` });
  tally = await intake.startTally({ API_URL: api.url });
});

beforeEach(() => {
  api.work = NO_WORK;
  api.told.clear();
  intake.shiftClock(0);
});

afterAll(async () => {
  await intake?.installation.remove();
  await api?.stop();
});

describe('the tally, asked to call a round off,', () => {
  it('takes the intake away before the opening, destroys its key, and says so, however often', async () => {
    const round = await intake.publish({ opensAt: inHours(1), closesAt: inHours(2) });
    expect(intake.keyFiles(round).length).toBeGreaterThan(0);
    await askToStop(round);
    expect(told(round)).toBe(true);
    expect(await intake.count('ballots.intakes', round)).toBe(0);
    expect(intake.keyFiles(round)).toEqual([]);
    api.told.clear();
    await askToStop(round);
    expect(told(round)).toBe(true);
    expect(tally.output).not.toContain('not stopped');
  });

  it('closes nothing when the time comes', async () => {
    const round = await intake.publish({ opensAt: inHours(1), closesAt: inHours(2) });
    await askToStop(round);
    api.work = NO_WORK;
    intake.shiftClock(3 * HOUR_MS);
    const asked = api.timesAsked;
    await until(() => api.timesAsked >= asked + LOOKS);
    expect(await releaseOf(intake.database, round)).toBeNull();
  });

  it('leaves a round alone that is open by its directory, whatever the api says', async () => {
    const round = await intake.publish();
    await askToStop(round);
    expect(told(round)).toBe(false);
    expect(await intake.count('ballots.intakes', round)).toBe(1);
    expect(intake.keyFiles(round).length).toBeGreaterThan(0);
  });

  it('destroys no ballot that was acknowledged, even if its own clock runs behind', async () => {
    const round = await intake.publish();
    const ballot = await sealed(round, instantCredential(round, 0), ratingsOf(4));
    expect((await intake.handIn(round, ballot)).status).toBe(200);
    intake.shiftClock(-5 * HOUR_MS);
    await askToStop(round);
    expect(told(round)).toBe(false);
    expect(await intake.count('ballots.inbox', round)).toBe(1);
  });

  it('lets no ballot in afterwards, whatever the clock of the ballot box says', async () => {
    const round = await intake.publish();
    const ballot = await sealed(round, instantCredential(round, 0), ratingsOf(4));
    intake.shiftClock(-5 * HOUR_MS);
    await askToStop(round);
    expect(told(round)).toBe(true);
    const { status, body } = await intake.handIn(round, ballot);
    expect([status, body.code]).toEqual([410, 'round-closed']);
  });

  it('knows nothing of a round that was never published', async () => {
    const round = await intake.publish({ opensAt: inHours(1), closesAt: inHours(2) });
    const other = { ...round, roundId: round.organisationId };
    await askToStop(other);
    expect(told(other)).toBe(false);
  });
});
