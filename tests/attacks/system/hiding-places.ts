import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../../../tools/database/roles.ts';
import type { TestLeeway } from '../../support/leeway.ts';
import { ByteSearch, type Needle } from './byte-search.ts';
import type { OwnCluster } from './own-cluster.ts';

/** Somewhere that something could lie around. */
export interface Place {
  readonly name: string;
  contents(): Iterable<Buffer> | AsyncIterable<Buffer>;
}

export interface Find {
  readonly needle: string;
  readonly place: string;
}

const INSUFFICIENT_PRIVILEGE = '42501';

export async function search(places: readonly Place[], needles: readonly Needle[]): Promise<Find[]> {
  const bytes = new ByteSearch(needles);
  const finds: Find[] = [];
  for (const place of places) {
    const found = new Set<string>();
    for await (const content of place.contents()) for (const needle of bytes.foundIn(content)) found.add(needle);
    finds.push(...[...found].map((needle) => ({ needle, place: place.name })));
  }
  return finds;
}

/** Every file below these folders, as it is now. */
export function filesIn(name: string, ...folders: readonly string[]): Place {
  return {
    name,
    *contents() {
      for (const file of folders.flatMap(filesBelow)) yield* readIfThere(file);
    },
  };
}

/** Everything that is left of an installation when it is carried away: files, backups, logs, running processes. */
export function allPlaces(leeway: TestLeeway, cluster: OwnCluster): Place[] {
  const { stateDirectory: state } = leeway;
  const data = cluster.dataFolder;
  return [
    filesIn('the data folder of PostgreSQL', ...entriesOf(data).filter((path) => path !== join(data, 'pg_wal'))),
    filesIn('the WAL', join(data, 'pg_wal')),
    filesIn('the log of PostgreSQL', cluster.logFile),
    filesIn('the logs of the servers', join(state, 'logs')),
    filesIn('the key folders', join(state, 'keys'), join(state, 'keys-copy')),
    filesIn('the other files', ...entriesOf(state).filter((path) => !/\/(?:logs|keys|keys-copy)$/.test(path))),
    processes(),
    ...(['owner', ...ROLES] as const).map((role) => dump(leeway, role)),
  ];
}

/** Every row of every table that this role can read, as text, and what the server shows of its statements. */
export function dump(leeway: TestLeeway, role: 'owner' | (typeof ROLES)[number], schemas = '%'): Place {
  return {
    name: `a dump as ${role}${schemas === '%' ? '' : ` of ${schemas}`}`,
    async *contents() {
      const tables = await leeway.query<{ table: string }>(
        'owner',
        `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname like $1 and (c.relkind in ('r', 'm') or c.relname in ('pg_stat_activity', 'pg_stats'))
         order by 1`,
        [schemas],
      );
      for (const { table } of tables) yield* rowsOf(leeway, role, table);
    },
  };
}

async function* rowsOf(leeway: TestLeeway, role: 'owner' | (typeof ROLES)[number], table: string) {
  try {
    const rows = await leeway.query<{ row: string }>(role, `select t::text as row from ${table} t`);
    yield Buffer.from(rows.map(({ row }) => row).join('\n'));
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
  }
}

/** The files in which PostgreSQL keeps the tables of these schemas, with their indexes and long values. */
export async function tableFiles(leeway: TestLeeway, cluster: OwnCluster, ...schemas: string[]): Promise<Place> {
  const rows = await leeway.query<{ path: string }>(
    'owner',
    `with tables as (
       select c.oid, c.reltoastrelid from pg_class c where c.relnamespace::regnamespace::text = any ($1)),
     all_of_it as (
       select oid from tables union select reltoastrelid from tables where reltoastrelid <> 0
       union select indexrelid from pg_index where indrelid in (select reltoastrelid from tables))
     select pg_relation_filepath(oid) as path from all_of_it where pg_relation_filepath(oid) is not null`,
    [schemas],
  );
  const name = `the files of ${schemas.join(' and ')}`;
  return filesIn(name, ...rows.map(({ path }) => join(cluster.dataFolder, path)));
}

/** What every process of this machine was told when it was started; nothing where there is no /proc. */
export function processes(): Place {
  return {
    name: 'the processes',
    *contents() {
      const ids = existsSync('/proc') ? readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)) : [];
      for (const id of ids) for (const file of ['environ', 'cmdline']) yield* readIfThere(`/proc/${id}/${file}`);
    },
  };
}

const entriesOf = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return entriesOf(path).flatMap(filesBelow);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** Files of a server that runs come and go, and processes do. */
function* readIfThere(file: string): Generator<Buffer> {
  try {
    yield readFileSync(file);
  } catch (error) {
    if (!['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
