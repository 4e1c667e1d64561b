import { createHash, randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { withConnection } from '../../../tools/database/connect.ts';
import type { PublishedRound } from '../../support/a-published-round.ts';
import type { Intake } from '../../support/intake.ts';
import { until } from '../../support/until.ts';
import { isReleased } from './answered-round.ts';
import type { Query } from './rows-in-order.ts';

/** The same ballots and the same key a second time, for a tally that nobody disturbs. */
export interface CopiedRound {
  readonly query: Query;
  /** Closes the round. @returns how many milliseconds the tally took, from its start on */
  close(round: PublishedRound): Promise<number>;
  drop(): Promise<void>;
}

const LONG = 400;
const inShort = (row: string): string => `${row.slice(0, LONG)}… ${createHash('sha256').update(row).digest('hex')}`;

/** Copies database and keys as they are. Nobody may be connected to the database. */
export async function copyOf(intake: Intake): Promise<CopiedRound> {
  const { database, installation, folder } = intake;
  const original = new URL(database.ownerUrl).pathname.slice(1);
  const name = `${original}_copy_${randomBytes(3).toString('hex')}`;
  const onServer = (work: (client: Client) => Promise<unknown>): Promise<void> =>
    withConnection(urlOf(database.ownerUrl, 'postgres'), async (client) => void (await work(client)));
  await onServer(async (client) => {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [original]);
    await client.query(`create database ${name} template ${original}`);
  });
  const keys = installation.keyFolders('tally').map((keyFolder, index) => {
    const copy = join(folder, `${name}-keys-${index}`);
    cpSync(keyFolder, copy, { recursive: true });
    return copy;
  });
  const query: Query = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    withConnection(urlOf(database.ownerUrl, name), async (client) => (await client.query<Row>(sql, [...values])).rows);
  return {
    query,
    close: async (round) => {
      const tally = await intake.startTally({
        TALLY_DATABASE_URL: urlOf(database.roleUrls.tally, name),
        ...{ KEY_DIRECTORY: keys[0] ?? '', KEY_COPY_DIRECTORY: keys[1] ?? '' },
      });
      const begun = Date.now();
      await until(() => isReleased(query, round));
      const took = Date.now() - begun;
      await tally.stop();
      return took;
    },
    drop: () => onServer((client) => client.query(`drop database ${name} with (force)`)),
  };
}

const urlOf = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;

/** Everything that a release consists of, as sorted lines; a long one by its hash, as one byte less would show in it. */
export async function releaseText(query: Query, { roundId }: PublishedRound): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'release'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = await query<{ row: string }>(
      `select to_jsonb(t)::text as row from release.${name} t where to_jsonb(t) ->> 'round_id' = $1 order by 1`,
      [roundId],
    );
    lines.push(...rows.map(({ row }) => `${name} ${row.length > LONG ? inShort(row) : row}`));
  }
  return lines;
}
