import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, parseDirectory } from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import { TallyKey } from '@leeway/contract';
import { LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPublishedRound, type PublishedRound } from '../support/a-published-round.ts';
import { Intake } from '../support/intake.ts';
import { releaseOf } from '../support/release-rows.ts';
import type { RunningServer } from '../support/installation.ts';
import { NO_WORK, StubApi } from '../support/stub-api.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;

let intake: Intake;
let api: StubApi;
let tally: RunningServer;

beforeAll(async () => {
  intake = await Intake.create();
  api = await StubApi.start();
  tally = await intake.startTally({ API_URL: api.url });
});

beforeEach(() => {
  api.work = NO_WORK;
  api.told.clear();
});

afterAll(async () => {
  await intake?.installation.remove();
  await api.stop();
});

const newRound = () => ({ organisationId: randomUUID(), roundId: randomUUID() });
const pathOf = (round: { organisationId: string; roundId: string }) =>
  `/api/tally/rounds/${round.organisationId}/${round.roundId}`;

async function keyFor(round: { organisationId: string; roundId: string }): Promise<string> {
  api.told.clear();
  api.work = { ...NO_WORK, keysWanted: [round] };
  await until(() => api.told.has(`${pathOf(round)}/key`));
  api.work = NO_WORK;
  return TallyKey.parse(api.told.get(`${pathOf(round)}/key`)).publicKey;
}

/** A round whose key this tally made, in the api's hands. */
async function preparedRound(): Promise<PublishedRound> {
  const ids = newRound();
  return aPublishedRound({ ...ids, tallyKey: await keyFor(ids) });
}

function offer(publication: PublishedRound): void {
  const { organisationId, roundId, directory, questionnaire } = publication;
  api.told.clear();
  api.work = { ...NO_WORK, toPublish: [{ organisationId, roundId, directory, questionnaire }] };
}

async function expectPublished(round: PublishedRound): Promise<void> {
  offer(round);
  await until(() => api.told.has(`${pathOf(round)}/published`));
  expect(api.told.get(`${pathOf(round)}/published`)).toEqual({
    fingerprint: createHash('sha256').update(round.directory).digest('hex'),
  });
}

describe('making a tally key', () => {
  it('keeps it in two places before it tells the public half', async () => {
    const round = newRound();
    await keyFor(round);
    expect(intake.keyFiles(round)).toHaveLength(2);
  });

  it('tells the same key when it is asked again, also after a kill, and another one for another round', async () => {
    const round = newRound();
    const first = await keyFor(round);
    expect(await keyFor(round)).toBe(first);
    await tally.kill();
    tally = await intake.startTally({ API_URL: api.url });
    expect(await keyFor(round)).toBe(first);
    expect(await keyFor(newRound())).not.toBe(first);
  });
});

describe('publishing a directory', () => {
  it('hands it to the ballot box, opens the intake, and tells the fingerprint of what stands there', async () => {
    const round = await preparedRound();
    await expectPublished(round);
    const rows = await intake.database.query(
      'select directory, questionnaire from ballots.directories where organisation_id = $1 and round_id = $2',
      [round.organisationId, round.roundId],
    );
    expect(rows).toEqual([{ directory: round.directory, questionnaire: round.questionnaire }]);
    expect(await intake.count('ballots.intakes', round)).toBe(1);
  });

  it('says the same again when it is asked again', async () => {
    const round = await preparedRound();
    await expectPublished(round);
    await expectPublished(round);
    expect(await intake.count('ballots.intakes', round)).toBe(1);
  });

  it('never reopens a round that is closed', async () => {
    const round = await preparedRound();
    await expectPublished(round);
    intake.shiftClock(2 * HOUR_MS);
    await until(async () => (await releaseOf(intake.database, round)) !== null);
    intake.shiftClock(0);
    await expectPublished(round);
    expect(await intake.count('ballots.intakes', round)).toBe(0);
  });

  const changed = (
    round: PublishedRound,
    change: (directory: ReturnType<typeof parseDirectory>) => object,
  ): PublishedRound => ({
    ...round,
    directory: canonicalJson(change(parseDirectory(round.directory))),
  });
  const otherQuestions = canonicalJson({ ...LEEWAY_QUESTIONNAIRE, version: 2 });
  const asking = (followUp: object) => canonicalJson({ ...LEEWAY_QUESTIONNAIRE, followUps: [followUp] });
  const spaced = JSON.stringify(LEEWAY_QUESTIONNAIRE, null, 1);
  const withQuestionnaire = (round: PublishedRound, questionnaire: string): PublishedRound => ({
    ...changed(round, (directory) => ({
      ...directory,
      questionnaire: { ...directory.questionnaire, sha256: createHash('sha256').update(questionnaire).digest('hex') },
    })),
    questionnaire,
  });

  it.each<[string, string, (round: PublishedRound) => PublishedRound | Promise<PublishedRound>]>([
    ['text that is no directory', 'invalid-directory', (round) => ({ ...round, directory: '{}' })],
    [
      'a directory of another round',
      'another-round',
      (round) => changed(round, (directory) => ({ ...directory, round: { ...directory.round, id: randomUUID() } })),
    ],
    [
      'a directory of another organisation',
      'another-round',
      (round) =>
        changed(round, (directory) => ({
          ...directory,
          organisation: { ...directory.organisation, id: randomUUID() },
        })),
    ],
    [
      'a tally key that it did not make',
      'another-tally-key',
      async (round) => {
        const { publicKey } = await generateTallyKeyPair();
        return changed(round, (directory) => ({ ...directory, tallyKey: publicKey }));
      },
    ],
    [
      'a questionnaire that the directory does not name',
      'another-questionnaire',
      (round) => ({ ...round, questionnaire: otherQuestions }),
    ],
    [
      'a questionnaire that is not canonical',
      'questionnaire-not-canonical',
      (round) => withQuestionnaire(round, spaced),
    ],
    ['a questionnaire that is none', 'not-closable', (round) => withQuestionnaire(round, '{}')],
    [
      'a follow-up that no block is asked',
      'invalid-follow-ups',
      (round) => withQuestionnaire(round, asking({ id: 'fu-talk', unitId: randomUUID(), nl: 'Gesprek.', en: 'Talk.' })),
    ],
    [
      'a follow-up of another shape',
      'invalid-follow-ups',
      (round) => withQuestionnaire(round, asking({ id: 'fu-talk', unitId: round.blocks[0]?.unitId })),
    ],
    [
      'thresholds below the floor',
      'not-closable',
      (round) =>
        changed(round, (directory) => ({ ...directory, thresholds: { ...directory.thresholds, minRespondents: 4 } })),
    ],
  ])('refuses %s, says so and opens nothing', async (_, code, change) => {
    const round = await preparedRound();
    offer(await change(round));
    await lookedTwice();
    expect(hasComplainedOf(code)).toBe(true);
    expect(api.told.has(`${pathOf(round)}/published`)).toBe(false);
    expect(await intake.count('ballots.directories', round)).toBe(0);
  });

  it('refuses another directory for a round that is published', async () => {
    const round = await preparedRound();
    await expectPublished(round);
    const other = changed(round, (directory) => ({ ...directory, round: { ...directory.round, name: 'Najaar' } }));
    offer(other);
    await lookedTwice();
    expect(hasComplainedOf('another-directory-is-published')).toBe(true);
    expect(api.told.has(`${pathOf(round)}/published`)).toBe(false);
    const rows = await intake.database.query('select directory from ballots.directories where round_id = $1', [
      round.roundId,
    ]);
    expect(rows).toEqual([{ directory: round.directory }]);
  });

  it('refuses a round for which it has no key', async () => {
    const { publicKey } = await generateTallyKeyPair();
    const round = await aPublishedRound({ tallyKey: publicKey });
    offer(round);
    await lookedTwice();
    expect(hasComplainedOf('no-tally-key')).toBe(true);
    expect(await intake.count('ballots.directories', round)).toBe(0);
  });

  describe('whose key a trustee keeps', () => {
    const trusteeRound = async (ids = newRound()): Promise<PublishedRound> => {
      const { publicKey } = await generateTallyKeyPair();
      return aPublishedRound({ ...ids, tallyKey: publicKey, tallyKeyHeldBy: 'trustee' });
    };

    it('needs no key here, and none is made for it afterwards', async () => {
      const round = await trusteeRound();
      await expectPublished(round);
      api.told.clear();
      api.work = {
        keysWanted: [{ organisationId: round.organisationId, roundId: round.roundId }],
        toPublish: [],
        toStop: [],
        toExtend: [],
      };
      await lookedTwice();
      expect(tally.output).toContain(
        '"message":"a tally key is not made","fault":"PublicationRefused already-published"',
      );
      expect(api.told.has(`${pathOf(round)}/key`)).toBe(false);
      expect(intake.keyFiles(round)).toEqual([]);
    });

    it('is refused when the key was made here: nobody but the trustee may have it', async () => {
      const ids = newRound();
      const tallyKey = await keyFor(ids);
      await expectRefused(
        await aPublishedRound({ ...ids, tallyKey, tallyKeyHeldBy: 'trustee' }),
        'key-is-not-the-trustees-alone',
      );
      await expectRefused(await trusteeRound(ids), 'key-is-not-the-trustees-alone');
    });

    it('is refused when its key belongs to another round already', async () => {
      const first = await trusteeRound();
      await expectPublished(first);
      const { tallyKey } = parseDirectory(first.directory);
      await expectRefused(await aPublishedRound({ tallyKey, tallyKeyHeldBy: 'trustee' }), 'tally-key-used');
    });

    it('is refused when it is said to be held here', async () => {
      const round = await trusteeRound();
      await expectRefused(
        changed(round, (directory) => ({ ...directory, tallyKeyHeldBy: 'installation' })),
        'no-tally-key',
      );
    });
  });

  async function expectRefused(round: PublishedRound, code: string): Promise<void> {
    offer(round);
    await lookedTwice();
    expect(hasComplainedOf(code)).toBe(true);
    expect(api.told.has(`${pathOf(round)}/published`)).toBe(false);
    expect(await intake.count('ballots.directories', round)).toBe(0);
  }

  /** The second time that it asks for work, it is done with what it got the first time. */
  async function lookedTwice(): Promise<void> {
    const before = api.timesAsked;
    await until(() => api.timesAsked >= before + 3);
  }

  const hasComplainedOf = (code: string): boolean =>
    tally.output.includes(`"message":"a directory is not published","fault":"PublicationRefused ${code}"`);
});

it('says no more than once a minute that the api does not answer', async () => {
  const lonely = await intake.startTally();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await lonely.stop();
  expect(lonely.output.split('\n').filter((line) => line.includes('the api gives no work'))).toHaveLength(1);
});
