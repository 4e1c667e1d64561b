import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublishedRound } from '../support/a-published-round.ts';
import { until } from '../support/until.ts';
import { AckFirstBallotBox } from './system/ack-first-ballot-box.ts';
import { sizeOf } from './system/attack-size.ts';
import { copyOf, releaseText } from './system/copied-round.ts';
import { anyMoment, CrashIntake, type Victim } from './system/crash-intake.ts';
import { Crowd, type Turnout } from './system/crowd.ts';
import type { Audit } from './system/ledger.ts';
import type { Query } from './system/rows-in-order.ts';
import { reportFigures } from './system/report.ts';

const CYCLES = sizeOf('ATTACK_CYCLES', 8);
const RUNS = sizeOf('ATTACK_RUNS', 1);
/** A cycle takes two seconds, on a machine that has nothing else to do. */
const WITHIN_MS = 60_000 + CYCLES * 15_000;
const CYCLES_A_ROUND = 5;
const TURNOUT: Turnout = { ratings: [120, 90, 40], comments: [40, 30, 10] };
const HEADCOUNTS = [140, 100, 50];
const WHILE_HANDING_IN: readonly Victim[] = ['database', 'ballot box', 'tally'];
const WHILE_CLOSING: readonly Victim[] = ['tally', 'database', 'tally', 'ballot box'];
const BETWEEN_KILLS_MS = 400;
/** About what the closing of such a round takes. */
const CLOSING_MS = 500;
const NOTHING: Audit = { lost: [], twice: [], faults: [] };

let scene: CrashIntake;

beforeAll(async () => {
  scene = await CrashIntake.start();
});
afterAll(() => scene?.end());

const aRound = async (turnout = TURNOUT): Promise<{ round: PublishedRound; crowd: Crowd }> => {
  const round = await scene.intake.publish({ headcounts: HEADCOUNTS });
  return { round, crowd: await Crowd.of(scene.intake, round, turnout) };
};

const totalKills = (): number => Object.values(scene.kills).reduce((sum, number) => sum + number, 0);

describe('a ballot box, a tally and their database that are killed again and again', () => {
  /** While the crowd hands in. Between two kills something is acknowledged. */
  async function killWhileHandingIn(round: PublishedRound, crowd: Crowd, kills: number): Promise<void> {
    scene.startTally();
    for (let kill = 0; kill < kills; kill += 1) {
      const before = crowd.ledger.acknowledgements;
      await until(() => crowd.ledger.acknowledgements > before);
      await anyMoment(BETWEEN_KILLS_MS);
      await scene.kill(WHILE_HANDING_IN[kill % WHILE_HANDING_IN.length] ?? 'database', round);
    }
    await scene.intake.installation.killAll('tally');
  }

  /** While the tally closes, as often as it begins again; it may get through before the last kill. */
  async function killWhileClosing(round: PublishedRound, kills: number): Promise<void> {
    scene.beginClosing();
    for (let kill = 0; kill < kills; kill += 1) {
      if (!(await scene.closes(round))) return;
      await anyMoment(CLOSING_MS);
      await scene.kill(WHILE_CLOSING[kill % WHILE_CLOSING.length] ?? 'tally', round);
    }
  }

  /** @param isLate whether the crowd goes on handing in until it is told that the round is closed */
  async function attackRound(kills: number, isLate: boolean): Promise<Crowd> {
    const { round, crowd } = await aRound();
    await crowd.handInOnce();
    crowd.start();
    await killWhileHandingIn(round, crowd, Math.ceil(kills * 0.6));
    if (!isLate) {
      await crowd.stop();
      expect(await crowd.ledger.auditInbox(scene.query, round)).toEqual(NOTHING);
    }
    await killWhileClosing(round, Math.floor(kills * 0.4));
    await scene.isClosed(round);
    await crowd.stop();
    const audit = await crowd.ledger.auditRelease(scene.query, round);
    reportFigures({ 'ballots lost': audit.lost.length, 'ballots counted twice': audit.twice.length });
    expect(audit).toEqual(NOTHING);
    return crowd;
  }

  it(
    `lose no acknowledged ballot and count none twice, killed ${CYCLES} times`,
    async () => {
      const begun = Date.now();
      for (let round = 0; totalKills() < CYCLES; round += 1) {
        const crowd = await attackRound(Math.min(CYCLES_A_ROUND, CYCLES - totalKills()), round % 2 === 1);
        reportFigures({
          'rounds closed': 1,
          'ballots acknowledged': crowd.ledger.acknowledgements,
          voters: crowd.ledger.voters,
        });
      }
      const kills = Object.entries(scene.kills).map(([victim, number]) => [`kills of the ${victim}`, number]);
      reportFigures({ ...Object.fromEntries(kills), 'kills while closing': scene.killsWhileClosing });
      reportFigures({ 'seconds of killing': Math.round((Date.now() - begun) / 1000) });
    },
    WITHIN_MS,
  );
});

describe('a closing that is killed at ten moments', () => {
  const kills = 10;

  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'ends with the same release, byte for byte, as one that nobody disturbs (%i)',
    async () => {
      const { round, crowd } = await aRound({ ratings: [300, 200, 100], comments: [100, 60, 40] });
      await crowd.handInOnce();
      await scene.intake.installation.killAll('ballot-box');
      const copy = await copyOf(scene.intake);
      scene.intake.shiftClock(2 * 3_600_000);
      const tookMs = await copy.close(round);

      const before = scene.killsWhileClosing;
      scene.beginClosing();
      for (let kill = 0; kill < kills && (await scene.closes(round)); kill += 1) {
        // Later and later, so that it does not get through before the last of them, which may come after the commit.
        await anyMoment(kill === kills - 1 ? 1.2 * tookMs : (0.5 * tookMs * (kill + 1)) / kills);
        await scene.kill(kill % 4 === 3 ? 'database' : 'tally', round);
      }
      await scene.isClosed(round);
      expect(scene.killsWhileClosing - before).toBeGreaterThanOrEqual(kills / 2);
      const [disturbed, undisturbed] = [await releaseText(scene.query, round), await releaseText(copy.query, round)];
      expect(undisturbed.length).toBeGreaterThan(800);
      expect(disturbed).toEqual(undisturbed);
      expect(await crowd.ledger.auditRelease(scene.query, round)).toEqual(NOTHING);
      reportFigures({ 'closings compared': 1, 'kills during them': scene.killsWhileClosing - before });
      await copy.drop();
      await scene.startBallotBox();
    },
    WITHIN_MS,
  );
});

describe('the books of the voters find out', () => {
  const turnout: Turnout = { ratings: [60, 30, 20], comments: [20, 10, 10] };

  it('a ballot box that acknowledges before it stores', async () => {
    const { round, crowd } = await aRound(turnout);
    await scene.intake.installation.killAll('ballot-box');
    const box = await AckFirstBallotBox.start(scene.intake);
    const handingIn = crowd.handInOnce();
    await until(() => crowd.ledger.voters > 60);
    await box.kill();
    await scene.startBallotBox();
    await handingIn;
    const { lost, twice, faults } = await crowd.ledger.auditInbox(scene.query, round);
    expect(lost.length).toBeGreaterThan(0);
    expect([twice, faults]).toEqual([[], []]);
    scene.beginClosing();
    await scene.isClosed(round);
    expect((await crowd.ledger.auditRelease(scene.query, round)).lost).toEqual(lost);
  });

  describe('a release that', () => {
    let round: PublishedRound;
    let crowd: Crowd;

    beforeAll(async () => {
      ({ round, crowd } = await aRound(turnout));
      await crowd.handInOnce();
      scene.beginClosing();
      await scene.isClosed(round);
    });

    /** What the books say of the release after these changes, which are undone. */
    const after = async (...changes: readonly string[]): Promise<{ audit: Audit; text: string[] }> => {
      const client = await scene.intake.database.owner.connect();
      const run: Query = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(sql, [...values])).rows;
      await run('begin');
      try {
        for (const change of changes) await run(change.replaceAll(':round', `'${round.roundId}'`));
        return { audit: await crowd.ledger.auditRelease(run, round), text: await releaseText(run, round) };
      } finally {
        await run('rollback');
        client.release();
      }
    };

    it('is as it was written: nothing', async () => {
      const { audit, text } = await after();
      expect(audit).toEqual(NOTHING);
      expect(text).toEqual(await releaseText(scene.query, round));
    });

    it('was written twice', async () => {
      const { audit } = await after(
        'alter table release.release_credentials drop constraint release_credentials_pkey',
        'insert into release.release_credentials select * from release.release_credentials where round_id = :round',
      );
      expect(audit.twice).toHaveLength(150);
    });

    it('counts the ballots of a block twice', async () => {
      const { audit } = await after(
        `update release.releases set counts = jsonb_set(counts, '{0,counted}', to_jsonb(120)) where round_id = :round`,
      );
      expect(audit.twice).toEqual([expect.stringMatching(/^counted of block /)]);
    });

    it('lacks a credential', async () => {
      const { audit } = await after(
        `delete from release.release_credentials where round_id = :round and credential_hash = (
           select min(credential_hash) from release.release_credentials where round_id = :round)`,
      );
      expect(audit.lost).toHaveLength(1);
      expect(audit.faults).toContain('another Merkle root');
    });

    it('has a comment twice, or another figure', async () => {
      const comment = await after(
        `insert into release.release_comments select organisation_id, round_id, group_id, sha256(comment_hash), comment
         from release.release_comments where round_id = :round limit 1`,
      );
      expect(comment.audit.faults).toEqual(['other comments than the newest ballots hold']);
      const figure = await after(
        `update release.release_groups set figures = '{}' where round_id = :round and kind = 'organisation'`,
      );
      expect(figure.audit.faults).toEqual(['other figures than the newest ballots give']);
      for (const { text } of [comment, figure]) expect(text).not.toEqual(await releaseText(scene.query, round));
    });
  });
});
