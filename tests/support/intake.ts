import { randomUUID } from 'node:crypto';
import type { HandIn, Problem } from '@leeway/contract';
import { KeyFiles } from '@leeway/process';
import { createDataSource } from '../../apps/tally/src/database/data-source.js';
import { TallyKeys } from '../../apps/tally/src/keys/tally-keys.js';
import { PublishDirectory } from '../../apps/tally/src/publish/publish-directory.js';
import type { Environment } from '../../tools/leeway/servers.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { aPublishedRound, type PublishedRound, type RoundOptions } from './a-published-round.ts';
import { Installation, type RunningServer } from './installation.ts';

export interface Answer {
  readonly status: number;
  readonly body: { credentialHash?: string; version?: number } & Partial<Problem>;
}

/** The anonymous half of an installation, without an api: a ballot box and a tally with rounds of a test's own making. */
export class Intake {
  private constructor(
    readonly installation: Installation,
    readonly ballotPort: number,
  ) {}

  static async create(): Promise<Intake> {
    return new Intake(await Installation.create(), await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.ballotPort}`;
  }

  get folder(): string {
    return this.installation.folder;
  }

  get database(): Installation['database'] {
    return this.installation.database;
  }

  get keys(): TallyKeys {
    return new TallyKeys(new KeyFiles(...this.installation.keyFolders('tally')));
  }

  /** Names of the round's key files in both places. */
  keyFiles({ roundId }: { readonly roundId: string }): string[] {
    return this.installation.keyFiles('tally', roundId);
  }

  /** Launches a round as the tally does. @param options with a `tallyKey` a trustee keeps the key */
  async publish(options: Partial<Omit<RoundOptions, 'roundId' | 'tallyKeyHeldBy'>> = {}): Promise<PublishedRound> {
    const { organisationId = randomUUID(), tallyKey } = options;
    const roundId = randomUUID();
    const key =
      tallyKey === undefined
        ? { tallyKey: (await this.keys.obtain({ organisationId, roundId })).publicKey }
        : { tallyKey, tallyKeyHeldBy: 'trustee' as const };
    const round = await aPublishedRound({ ...options, organisationId, roundId, ...key });
    const source = await createDataSource(this.database.roleUrls.tally).initialize();
    try {
      await new PublishDirectory(source, this.keys).publish(round);
    } finally {
      await source.destroy();
    }
    return round;
  }

  /** Always at the same address, so there is one at a time. */
  startBallotBox(environment: Environment = {}): Promise<RunningServer> {
    return this.installation.start('ballot-box', { BALLOT_PORT: String(this.ballotPort), ...environment });
  }

  startTally(environment: Environment = {}): Promise<RunningServer> {
    // Nothing listens there: closing needs no api.
    return this.installation.start('tally', {
      API_URL: 'http://127.0.0.1:9',
      TALLY_INTERVAL_MS: '50',
      ...environment,
    });
  }

  /** Moves all processes through time. */
  shiftClock(milliseconds: number): void {
    this.installation.clock.setOffset(milliseconds);
  }

  async handIn(round: { organisationId: string; roundId: string }, body: HandIn | string): Promise<Answer> {
    const response = await fetch(`${this.url}/rounds/${round.organisationId}/${round.roundId}/ballots`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  async count(table: string, { roundId }: { roundId: string }): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(`select count(*)::int n from ${table} where round_id = $1`, [
      roundId,
    ]);
    return row?.n ?? 0;
  }
}
