import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandIn, Problem } from '@leeway/contract';
import { KeyFiles } from '@leeway/process';
import pg from 'pg';
import { createDataSource } from '../../../apps/tally/src/database/data-source.js';
import { TallyKeys } from '../../../apps/tally/src/keys/tally-keys.js';
import { PublishDirectory } from '../../../apps/tally/src/publish/publish-directory.js';
import type { Role } from '../../../tools/database/roles.ts';
import { freePort } from '../../../tools/postgres/free-port.ts';
import { aRound, type ARound, type RoundOptions } from './a-round.ts';
import { ServerProcess } from './server-process.ts';
import { TALLY_TOKEN } from './stub-api.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface Answer {
  readonly status: number;
  readonly body: { credentialHash?: string; version?: number } & Partial<Problem>;
}

/** A database, its keys and a clock, with a ballot box and a tally that can be started, killed and moved through time. */
export class Intake {
  readonly #processes: ServerProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly owner: pg.Pool,
    readonly folder: string,
    readonly ballotPort: number,
  ) {}

  static async create(): Promise<Intake> {
    const database = await createTestDatabase();
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 });
    // Dropping the database ends its connections.
    owner.on('error', () => undefined);
    return new Intake(database, owner, await mkdtemp(join(tmpdir(), 'leeway-')), await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.ballotPort}`;
  }

  get keys(): TallyKeys {
    return new TallyKeys(new KeyFiles(join(this.folder, 'keys'), join(this.folder, 'copies')));
  }

  /** Names of the key files in both places. */
  async keyFiles(): Promise<string[]> {
    return (await Promise.all(['keys', 'copies'].map((place) => readdir(join(this.folder, place))))).flat();
  }

  /** Launches a round as the tally does. */
  async publish(options: Omit<RoundOptions, 'tallyKey' | 'roundId'> = {}): Promise<ARound> {
    const { organisationId = randomUUID() } = options;
    const roundId = randomUUID();
    const { publicKey } = await this.keys.obtain({ organisationId, roundId });
    const round = await aRound({ ...options, organisationId, roundId, tallyKey: publicKey });
    const source = await createDataSource(this.database.urls.tally).initialize();
    try {
      await new PublishDirectory(source, this.keys).publish(round);
    } finally {
      await source.destroy();
    }
    return round;
  }

  /** Takes the database away from one role, or gives it back. */
  async setReachable(role: Role, isReachable: boolean): Promise<void> {
    const name = decodeURIComponent(new URL(this.database.urls[role]).username);
    await this.owner.query(`alter role ${name} ${isReachable ? 'login' : 'nologin'}`);
    if (!isReachable) {
      await this.owner.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name]);
    }
  }

  async startBallotBox(environment: Record<string, string> = {}): Promise<ServerProcess> {
    return this.#started('ballot-box', {
      BALLOT_PORT: String(this.ballotPort),
      BALLOT_BOX_DATABASE_URL: this.database.urls.ballot_box,
      API_ORIGIN: 'http://localhost:3000',
      ...environment,
    });
  }

  async startTally(environment: Record<string, string> = {}): Promise<ServerProcess> {
    return this.#started('tally', {
      TALLY_DATABASE_URL: this.database.urls.tally,
      // Nothing listens there: closing needs no api.
      API_URL: 'http://127.0.0.1:9',
      TALLY_TOKEN,
      KEY_DIRECTORY: join(this.folder, 'keys'),
      KEY_COPY_DIRECTORY: join(this.folder, 'copies'),
      TALLY_INTERVAL_MS: '50',
      ...environment,
    });
  }

  /** Kills every tally, also one that is only just starting. */
  async killTallies(): Promise<void> {
    for (const server of this.#processes.filter(({ app }) => app === 'tally')) await server.end('SIGKILL');
  }

  async #started(app: 'ballot-box' | 'tally', environment: Record<string, string>): Promise<ServerProcess> {
    const server = ServerProcess.launch(app, { CLOCK_FILE: join(this.folder, 'clock'), ...environment });
    this.#processes.push(server);
    await server.waitFor('"message":"ready"');
    return server;
  }

  /** Moves all processes through time. */
  async shiftClock(milliseconds: number): Promise<void> {
    await writeFile(join(this.folder, 'clock'), String(milliseconds));
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
    const { rows } = await this.owner.query<{ n: number }>(`select count(*)::int n from ${table} where round_id = $1`, [
      roundId,
    ]);
    return rows[0]?.n ?? 0;
  }

  async destroy(): Promise<void> {
    for (const server of this.#processes) await server.end('SIGKILL');
    await this.owner.end();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
