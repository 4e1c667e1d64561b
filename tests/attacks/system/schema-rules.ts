import type { Query } from './rows-in-order.ts';

/** Everything that a column about ballots may be. A time, an address or a number that counts up is none of these. */
const ALLOWED_TYPES = ['uuid', 'bytea', 'text', 'smallint', 'integer', 'jsonb'];

/** A key that is named so would hold what must not exist, whatever its value looks like. */
const FORBIDDEN_WORDS = new Set([
  ...['at', 'on', 'time', 'times', 'timestamp', 'date', 'day', 'hour', 'minute', 'second', 'week', 'month', 'year'],
  ...['created', 'updated', 'submitted', 'duration', 'elapsed', 'began', 'ended', 'order', 'position', 'serial'],
  ...['sequence', 'seq', 'seed', 'ip', 'address', 'host', 'port', 'agent', 'browser', 'device', 'os', 'lang'],
  ...['language', 'locale', 'timezone', 'session', 'cookie', 'trace', 'request', 'member', 'user', 'email'],
]);

const TIME = /\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d/;
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}/i;

const OURS = `n.nspname in ('ballots', 'release') and c.relname <> 'migrations'`;

/** `release.releases.counts jsonb not null`, for every column that is about ballots and releases, sorted by table. */
export async function columnsOf(query: Query): Promise<string[]> {
  const rows = await query<{ column: string }>(
    `select format('%s.%s.%s %s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then ' not null' else '' end) as column
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
     order by n.nspname, c.relname, a.attnum`,
  );
  return rows.map(({ column }) => column);
}

/** What the tables about ballots and releases have that can tell when, in which order or from where. */
export async function forbiddenIn(query: Query): Promise<string[]> {
  const rows = await query<{ fault: string }>(
    `with columns as (
       select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name, a.attidentity, a.attgenerated,
              format_type(a.atttypid, null) as type, pg_get_expr(d.adbin, d.adrelid) as preset
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped)
     select format('%s is of type %s', name, type) as fault from columns where type <> all ($1)
     union all select format('%s is filled by the database: %s', name, preset) from columns where preset is not null
     union all select format('%s counts up', name) from columns where attidentity <> '' or attgenerated <> ''
     union all select format('%s.%s is a %s', n.nspname, c.relname,
         case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'kept view' else 'foreign table' end)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${OURS} and c.relname <> 'migrations_id_seq' and c.relkind in ('S', 'v', 'm', 'f')
     union all select format('%s.%s has the trigger %s', n.nspname, c.relname, t.tgname)
       from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where ${OURS} and not t.tgisinternal
     union all select format('%s.%s has the rule %s', schemaname, tablename, rulename)
       from pg_rules where schemaname in ('ballots', 'release')
     union all select format('the trigger %s looks at every change of a table', evtname) from pg_event_trigger
     union all select format('the function %s.%s', n.nspname, p.proname)
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('ballots', 'release')
     union all select format('the publication %s sends changes elsewhere', pubname) from pg_publication
     union all select format('the extension %s', extname) from pg_extension where extname <> 'plpgsql'
     order by fault`,
    [ALLOWED_TYPES],
  );
  return rows.map(({ fault }) => fault);
}

/** What the settings of the server keep of every transaction. */
export function forbiddenSettings(settings: readonly { readonly name: string; readonly setting: string }[]): string[] {
  const has = (name: string, setting: string): boolean =>
    settings.some((one) => one.name === name && one.setting === setting);
  return [
    ...(has('track_commit_timestamp', 'off') ? [] : ['track_commit_timestamp keeps the time of every transaction']),
    ...(has('wal_level', 'logical') ? ['wal_level = logical lets anybody replay every change'] : []),
  ];
}

/** Every JSON that is kept about ballots and releases, by column. */
export async function storedJson(query: Query): Promise<Map<string, unknown[]>> {
  const columns = (await columnsOf(query)).flatMap((line) => /^(\w+)\.(\w+)\.(\w+) jsonb\b/.exec(line)?.slice(1) ?? []);
  const found = new Map<string, unknown[]>();
  for (let at = 0; at < columns.length; at += 3) {
    const [schema, table, column] = columns.slice(at, at + 3);
    const rows = await query<{ value: unknown }>(`select "${column}" as value from ${schema}."${table}"`);
    found.set(
      `${schema}.${table}.${column}`,
      rows.map(({ value }) => value),
    );
  }
  return found;
}

/** Where a JSON value says when, from where or by whom: by the name of a key, or by what a text looks like. */
export function forbiddenInJson(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return TIME.test(value) || ADDRESS.test(value) ? [`${path} = ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = Array.isArray(value) ? `${path}[]` : `${path}.${key}`;
    const isForbidden = !Array.isArray(value) && wordsOf(key).some((word) => FORBIDDEN_WORDS.has(word));
    return [...(isForbidden ? [here] : []), ...forbiddenInJson(part, here)];
  });
}

/** Of `createdAt`, `created_at` and `created-at` the same two; of the statement `at1` one that is not `at`. */
function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
