import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryResultRow } from 'pg';
import { withConnection } from '../../tools/database/connect.ts';
import type { Role } from '../../tools/database/roles.ts';
import type { MovableClock } from '../../tools/leeway/movable-clock.ts';
import type { Environment, Server } from '../../tools/leeway/servers.ts';
import { startLeeway, type RunningLeeway } from '../../tools/leeway/start-leeway.ts';
import { freePort } from '../../tools/postgres/free-port.ts';
import { madeKeys } from './made-keys.ts';
import { createEmptyDatabase } from './test-database.ts';

export interface TestLeewayOptions {
  /** Offers one-click sign-in and shows mails in the demo inbox. True unless said otherwise. */
  readonly demo?: boolean;
  readonly environment?: Partial<Readonly<Record<Server, Environment>>>;
}

/** The three servers as processes, on a database, ports, keys and a clock of their own. */
export interface TestLeeway extends RunningLeeway {
  readonly clock: MovableClock;
  /** One statement as that database role, or as the owner, who sees everything. */
  query<Row extends QueryResultRow>(as: Role | 'owner', sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Stops everything and removes database, roles and files. */
  stop(): Promise<void>;
}

const startOn = async (
  database: Awaited<ReturnType<typeof createEmptyDatabase>>,
  folder: string,
  options: TestLeewayOptions,
): Promise<TestLeeway> => {
  const leeway = await startLeeway({
    databaseOwnerUrl: database.ownerUrl,
    rolePrefix: database.rolePrefix,
    stateDirectory: folder,
    ports: { api: await freePort(), ballotBox: await freePort() },
    demo: options.demo ?? true,
    nodeEnvironment: 'test',
    clockFile: join(folder, 'clock'),
    environment: { ...options.environment, api: { ...madeKeys('api'), ...options.environment?.api } },
  });
  if (leeway.clock === null) throw new Error('A test needs a clock that it can move.');
  return {
    ...leeway,
    clock: leeway.clock,
    query: async <Row extends QueryResultRow>(as: Role | 'owner', sql: string, values: readonly unknown[] = []) =>
      withConnection(as === 'owner' ? database.ownerUrl : leeway.roleUrls[as], async (client) => {
        return (await client.query<Row>(sql, [...values])).rows;
      }),
    stop: async () => {
      await leeway.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export const startTestLeeway = async (options: TestLeewayOptions = {}): Promise<TestLeeway> => {
  const database = await createEmptyDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'leeway-test-'));
  try {
    return await startOn(database, folder, options);
  } catch (error) {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

/** Runs a test with servers of its own. */
export const withLeeway = async (
  work: (leeway: TestLeeway) => Promise<void>,
  options: TestLeewayOptions = {},
): Promise<void> => {
  const leeway = await startTestLeeway(options);
  try {
    await work(leeway);
  } finally {
    await leeway.stop();
  }
};
