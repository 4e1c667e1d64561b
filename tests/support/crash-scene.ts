import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase } from '../../tools/database/provision.ts';
import { readPersonalLink } from '../../tools/demo/employee.ts';
import { SERVERS } from '../../tools/leeway/servers.ts';
import { startLeeway, type RunningLeeway } from '../../tools/leeway/start-leeway.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import type { LinkOpened, LinkOpening, RoundDetail } from '@leeway/contract';
import { aLaunch } from './a-launched-round.ts';
import { anOrganisation, PASSWORD } from './an-organisation.ts';
import { CrashingPostgres, type PostgresSettings } from './crashing-postgres.ts';
import { prepareCollecting, type Collecting } from './prepare-collecting.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

/** One person who may answer, with a credential request that is ready to be sent. */
export interface Entitled {
  readonly memberId: string;
  readonly link: LinkOpening;
  readonly directory: string;
  readonly collecting: Collecting;
}

/** The three real servers with an open round, on a PostgreSQL that can crash. */
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

  /** Launches a round for teams of these sizes, and opens everybody's link. */
  async openRound(teamSizes: readonly number[]): Promise<Entitled[]> {
    const organisation = await anOrganisation({ query: this.query }, teamSizes);
    const { apiUrl } = this.leeway;
    const administrator = await Visitor.signedIn(() => apiUrl, organisation.administrator.email, PASSWORD, apiUrl);
    const roundId = randomUUID();
    await administrator.put(`/api/rounds/${roundId}`, await aLaunch(administrator));
    await until(async () => {
      const { body } = await administrator.get<RoundDetail>(`/api/rounds/${roundId}`);
      return body.round.state === 'open';
    });
    const mails = await this.query<{ memberId: string; link: string }>(
      'select member_id as "memberId", link from people.outbox where round_id = $1',
      [roundId],
    );
    return Promise.all(mails.map(({ memberId, link }) => this.#entitled(memberId, link)));
  }

  async #entitled(memberId: string, personalLink: string): Promise<Entitled> {
    const { organisationId, roundId, token } = readPersonalLink(personalLink);
    const link = { organisationId, roundId, token };
    const { body } = await this.survey.post<LinkOpened>('/api/credentials/opening', link);
    return { memberId, link, directory: body.directory, collecting: await prepareCollecting(link, body, ['ratings']) };
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
