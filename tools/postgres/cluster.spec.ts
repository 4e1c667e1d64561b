import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withConnection } from '../database/connect.ts';
import { startCluster, type Cluster } from './cluster.ts';
import { answers, isAlive, readPostmaster } from './postmaster.ts';

const settings = { fsync: 'off' };

let folder: string;
let directory: string;
let cluster: Cluster | undefined;

const start = async (): Promise<Cluster> => (cluster = await startCluster({ directory, settings }));

const processIdOf = ({ dataFolder }: Cluster): number => readPostmaster(dataFolder)?.processId ?? 0;

const gone = async (processId: number): Promise<void> => {
  while (isAlive(processId)) await new Promise((resolve) => setTimeout(resolve, 20));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  chmodSync(folder, 0o755);
  directory = join(folder, 'postgres');
});
afterEach(() => {
  cluster?.stop();
  if (cluster !== undefined) rmSync(cluster.dataFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  cluster = undefined;
});

describe('startCluster', () => {
  it('starts a PostgreSQL 18 that keeps its data, lets in nobody without the password, and stops', async () => {
    const first = await start();
    const noted = await withConnection(first.ownerUrl, async (client) => {
      await client.query('create table kept as select 42 as answer');
      return (await client.query<{ server_version: string }>('show server_version')).rows[0]?.server_version;
    });
    expect(noted).toMatch(/^18\./);
    expect(await answers(first.ownerUrl.replace(/:[^:@]*@/, ':wrong@'))).toBe(false);
    expect(statSync(join(directory, 'owner-password')).mode & 0o777).toBe(0o600);
    first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);

    const second = await start();
    const rows = await withConnection(
      second.ownerUrl,
      async (client) => (await client.query<{ answer: number }>('select * from kept')).rows,
    );
    expect(rows).toEqual([{ answer: 42 }]);
  }, 60_000);

  it('joins a server that already runs there', async () => {
    const first = await start();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(processIdOf(second)).toBe(processIdOf(first));
  }, 60_000);

  it('starts again after its server was killed, with what was committed', async () => {
    const first = await start();
    await withConnection(first.ownerUrl, (client) => client.query('create table kept (answer int)'));
    const killed = processIdOf(first);
    process.kill(killed, 'SIGKILL');
    await gone(killed);
    const second = await start();
    expect(processIdOf(second)).not.toBe(killed);
    await withConnection(second.ownerUrl, (client) => client.query('select * from kept'));
  }, 60_000);

  it('is not misled by the process number of some other program', async () => {
    const first = await start();
    first.stop();
    writeFileSync(join(first.dataFolder, 'postmaster.pid'), `${process.pid}\n${first.dataFolder}\n0\n1\n`);
    expect(await answers((await start()).ownerUrl)).toBe(true);
  }, 60_000);

  // Only root runs the server as somebody else, who may not get in.
  (process.getuid?.() === 0 ? it : it.skip)(
    'keeps the data of a private folder elsewhere, and begins anew when that folder was removed',
    async () => {
      chmodSync(folder, 0o700);
      const first = await start();
      expect(first.dataFolder).toMatch(/^\/var\/lib\/leeway\//);
      first.stop();
      expect((await start()).dataFolder).toBe(first.dataFolder);
      cluster?.stop();

      rmSync(directory, { recursive: true });
      const anew = await start();
      expect(anew.dataFolder).not.toBe(first.dataFolder);
      expect(await answers(anew.ownerUrl)).toBe(true);
      rmSync(dirname(first.dataFolder), { recursive: true });
      anew.stop();
      rmSync(dirname(anew.dataFolder), { recursive: true });
    },
    60_000,
  );

  it('says which folder is broken, and how', async () => {
    const { dataFolder } = await start();
    cluster?.stop();
    writeFileSync(join(dataFolder, 'PG_VERSION'), '15\n');
    await expect(startCluster({ directory })).rejects.toThrow(`${dataFolder} is broken (it was made by PostgreSQL 15`);
    writeFileSync(join(dataFolder, 'PG_VERSION'), '18\n');
    rmSync(join(dataFolder, 'global', 'pg_control'));
    await expect(startCluster({ directory })).rejects.toThrow(/cannot be used; PostgreSQL says: .*pg_control/);
    rmSync(join(directory, 'owner-password'));
    await expect(startCluster({ directory })).rejects.toThrow(/owner-password is missing/);
  }, 60_000);
});
