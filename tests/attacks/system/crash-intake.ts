import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CrashingPostgres } from '../../support/crashing-postgres.ts';
import { Intake } from '../../support/intake.ts';
import { isClosing } from '../../support/is-closing.ts';
import type { PublishedRound } from '../../support/a-published-round.ts';
import { until } from '../../support/until.ts';
import { isReleased } from './answered-round.ts';
import { onServer } from './own-cluster.ts';
import type { Query } from './rows-in-order.ts';

export const VICTIMS = ['database', 'ballot box', 'tally'] as const;
export type Victim = (typeof VICTIMS)[number];

const PAST_THE_END = 2 * 3_600_000;

/** A ballot box and a tally on a PostgreSQL of their own, any of which is killed and started again. */
export class CrashIntake {
  /** How often each was killed. */
  readonly kills: Record<Victim, number> = { database: 0, 'ballot box': 0, tally: 0 };
  #killsWhileClosing = 0;

  private constructor(
    readonly postgres: CrashingPostgres,
    readonly intake: Intake,
  ) {}

  static async start(): Promise<CrashIntake> {
    const postgres = await CrashingPostgres.start();
    try {
      const scene = new CrashIntake(postgres, await onServer(postgres.ownerUrl, () => Intake.create()));
      await scene.startBallotBox();
      return scene;
    } catch (error) {
      postgres.remove();
      throw error;
    }
  }

  /** Of all kills those that hit while a tally was closing. */
  get killsWhileClosing(): number {
    return this.#killsWhileClosing;
  }

  /** As the owner; while the database is away it waits. */
  readonly query: Query = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    until(() => this.intake.database.query<Row>(sql, values).catch(nullIfAway));

  async startBallotBox(): Promise<void> {
    // Its clock stands still: it takes ballots as long as there is an intake. And its port may be taken for a moment.
    const environment = { CLOCK_FILE: `${this.intake.folder}/no-clock` };
    await until(() => this.intake.startBallotBox(environment).catch(() => null));
  }

  /** `kill -9`, and a new start. It has not come up yet when this resolves. */
  async kill(victim: Victim, round: PublishedRound): Promise<void> {
    const wasClosing = await isClosing(this.intake.database, round).catch(() => false);
    await this.#kill(victim);
    this.kills[victim] += 1;
    this.#killsWhileClosing += wasClosing ? 1 : 0;
  }

  async #kill(victim: Victim): Promise<void> {
    const { installation } = this.intake;
    if (victim === 'database') {
      await this.postgres.crash();
      await this.postgres.restart();
    } else if (victim === 'ballot box') {
      await installation.killAll('ballot-box');
      await this.startBallotBox();
    } else {
      await installation.killAll('tally');
      this.startTally();
    }
  }

  startTally(): void {
    // Killed before it is ready, it never gets ready.
    void this.intake.startTally().catch(() => undefined);
  }

  /** The time of the round is over, and the tally begins. */
  beginClosing(): void {
    this.intake.shiftClock(PAST_THE_END);
    this.startTally();
  }

  /** Resolves when the tally has begun to close the round, or has closed it. @returns whether it is still closing */
  async closes(round: PublishedRound): Promise<boolean> {
    const state = await until(async () => {
      const { database } = this.intake;
      const closing = await isClosing(database, round).catch(() => false);
      if (closing) return 'closing';
      return (await isReleased(database.query, round).catch(() => false)) ? 'closed' : null;
    });
    return state === 'closing';
  }

  /** The release is there, and the key is gone. */
  async isClosed(round: PublishedRound): Promise<void> {
    await until(() => isReleased(this.intake.database.query, round).catch(() => false));
    await until(() => this.intake.keyFiles(round).length === 0);
    await this.intake.installation.killAll('tally');
    this.intake.shiftClock(0);
  }

  async end(): Promise<void> {
    try {
      await this.intake.installation.remove();
    } finally {
      this.postgres.remove();
    }
  }
}

/** A connection that broke, or a server that is only just starting. */
function nullIfAway(error: unknown): null {
  if (error instanceof pg.DatabaseError && !error.code?.startsWith('57P')) throw error;
  return null;
}

/** At a moment that nobody chose. */
export const anyMoment = (withinMs: number): Promise<void> => sleep(Math.random() * withinMs);
