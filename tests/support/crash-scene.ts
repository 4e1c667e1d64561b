import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase } from '../../tools/database/provision.ts';
import { SERVERS } from '../../tools/leeway/servers.ts';
import { startLeeway, type RunningLeeway } from '../../tools/leeway/start-leeway.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { CrashingPostgres, type PostgresSettings } from './crashing-postgres.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

/** The three real servers, on a PostgreSQL that can crash. */
export class CrashScene {
  readonly #owner: pg.Pool;
  readonly #startedAs: readonly (number | null)[];

  private constructor(
    readonly postgres: CrashingPostgres,
    readonly leeway: RunningLeeway,
    ownerUrl: string,
  ) {
    this.#owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
    this.#owner.on('error', () => undefined);
    this.#startedAs = this.#processIds();
  }

  static async start(settings: PostgresSettings): Promise<CrashScene> {
    const postgres = await CrashingPostgres.start(settings);
    const stateDirectory = mkdtempSync(join(tmpdir(), 'leeway-crash-'));
    try {
      const databaseOwnerUrl = await ensureDatabase(postgres.ownerUrl, 'leeway');
      const leeway = await startLeeway({
        databaseOwnerUrl,
        stateDirectory,
        ports: { api: await freePort(), ballotBox: await freePort() },
        demo: true,
        nodeEnvironment: 'test',
        clockFile: join(stateDirectory, 'clock'),
      });
      return new CrashScene(postgres, leeway, databaseOwnerUrl);
    } catch (error) {
      postgres.remove();
      rmSync(stateDirectory, { recursive: true, force: true });
      throw error;
    }
  }

  readonly query = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await this.#owner.query<Row>(sql, [...values])).rows;

  get survey(): Visitor {
    return Visitor.anonymous(() => this.leeway.apiUrl);
  }

  /** Whether no server ended or was started again since the beginning. */
  get isUninterrupted(): boolean {
    return JSON.stringify(this.#processIds()) === JSON.stringify(this.#startedAs);
  }

  #processIds(): (number | null)[] {
    return SERVERS.map((server) => this.leeway.processId(server));
  }

  /** Waits until the servers have found their database again. */
  async recovered(): Promise<void> {
    for (const health of [`${this.leeway.apiUrl}/api/health`, `${this.leeway.ballotUrl}/health`]) {
      await until(async () => (await fetch(health)).status === 200);
    }
  }

  async end(): Promise<void> {
    await this.leeway.stop();
    await this.#owner.end();
    this.postgres.remove();
    rmSync(this.leeway.stateDirectory, { recursive: true, force: true });
  }
}
