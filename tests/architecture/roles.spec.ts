import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { applyGrants } from '../../tools/database/grants.ts';
import { provision } from '../../tools/database/provision.ts';
import { roleName, ROLES, urlOfRole, type Role } from '../../tools/database/roles.ts';
import { provisionedDatabase, type ProvisionedDatabase } from '../support/provisioned-database.ts';

const INSUFFICIENT_PRIVILEGE = '42501';
const ATTEMPTS = {
  select: (table: string) => `select from ${table} limit 0`,
  insert: (table: string) => `insert into ${table} default values`,
  update: (table: string, column: string) => `update ${table} set ${column} = null where false`,
  delete: (table: string) => `delete from ${table} where false`,
  truncate: (table: string) => `truncate ${table}`,
};
type Attempt = keyof typeof ATTEMPTS;

/** Written down a second time, apart from where the rights are given. */
const allowed = (role: Role, schema: string, table: string): readonly Attempt[] => {
  if (table === 'migrations') return [];
  if (role === 'api' && ['audit_entries', 'shown_cohorts', 'shown_views'].includes(table)) return ['select', 'insert'];
  if (role === 'api' && schema === 'people') return ['select', 'insert', 'update', 'delete'];
  if (role === 'api' && schema === 'release') return ['select'];
  if (role === 'tally' && schema === 'release') return ['select', 'insert'];
  const ballots: Partial<Record<Role, Partial<Record<string, readonly Attempt[]>>>> = {
    ballot_box: {
      directories: ['select'],
      extensions: ['select'],
      intakes: ['select'],
      inbox: ['select', 'insert', 'update'],
    },
    tally: {
      directories: ['select', 'insert'],
      extensions: ['select', 'insert'],
      intakes: ['select', 'insert', 'update', 'delete'],
      inbox: ['select', 'update', 'delete'],
    },
  };
  return (schema === 'ballots' ? ballots[role]?.[table] : undefined) ?? [];
};

let database: ProvisionedDatabase;
let connections: Record<Role, pg.Client>;
let tables: { schema: string; name: string; column: string }[];

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** The SQL state with which a statement fails as that role, null when it does not. It leaves nothing behind. */
const failureOf = async (role: Role, sql: string, values: readonly unknown[] = []): Promise<string | null> => {
  const client = connections[role];
  await client.query('begin');
  try {
    await client.query(sql, [...values]);
    return null;
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.query('rollback');
  }
};

beforeAll(async () => {
  database = await provisionedDatabase();
  const opened = await Promise.all(ROLES.map(async (role) => [role, await connect(database.roleUrls[role])] as const));
  connections = Object.fromEntries(opened) as Record<Role, pg.Client>;
  tables = await database.query(`
    select n.nspname as schema, c.relname as name,
           (select attname from pg_attribute where attrelid = c.oid and attnum = 1) as column
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
       and n.nspname not like 'pg_toast%'
     order by 1, 2`);
});
afterAll(async () => {
  await Promise.all(Object.values(connections ?? {}).map((client) => client.end()));
  await database?.drop();
});

describe.each(ROLES)('the database role of %s', (role) => {
  it('can do with every table what it needs, and nothing else', async () => {
    expect(new Set(tables.map((table) => table.schema))).toEqual(new Set(['people', 'ballots', 'release']));
    const can: Record<string, string[]> = {};
    const should: Record<string, readonly string[]> = {};
    for (const { schema, name, column } of tables) {
      const table = `${schema}."${name}"`;
      can[table] = [];
      for (const attempt of Object.keys(ATTEMPTS) as Attempt[]) {
        const failure = await failureOf(role, ATTEMPTS[attempt](table, `"${column}"`));
        if (failure !== INSUFFICIENT_PRIVILEGE) can[table].push(attempt);
      }
      should[table] = allowed(role, schema, name);
    }
    expect(can).toEqual(should);
  });

  it('can reach no sequence of another zone', async () => {
    const rows = await database.query<{ sequence: string }>(
      `select schemaname || '.' || sequencename as sequence from pg_sequences
        where has_sequence_privilege($1, quote_ident(schemaname) || '.' || quote_ident(sequencename), 'usage, select, update')`,
      [roleName(database.rolePrefix, role)],
    );
    expect(rows).toEqual([]);
  });

  it.each([
    'create table public.mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'create role mine',
    'create database mine',
    `select pg_read_file('postgresql.conf')`,
    `copy (select 1) to program 'true'`,
    `set role leeway_owner`,
    `select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user limit 1`,
  ])('is refused: %s', async (sql) => {
    expect(['42501', '22023', '25001']).toContain(await failureOf(role, sql));
  });

  it('has no power over the server and belongs to nobody', async () => {
    const [attributes] = await database.query(
      `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or rolinherit as power,
              exists (select 1 from pg_auth_members where member = r.oid) as belongs,
              exists (select 1 from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns
         from pg_roles r where rolname = $1`,
      [roleName(database.rolePrefix, role)],
    );
    expect(attributes).toEqual({ power: false, belongs: false, owns: false });
  });
});

describe('the database', () => {
  it('lets in nobody else', async () => {
    const stranger = `${database.rolePrefix}_stranger`;
    await database.query(`create role ${stranger} login password 'stranger'`);
    try {
      await expect(connect(urlOfRole(database.ownerUrl, stranger, 'stranger'))).rejects.toMatchObject({
        code: '42501',
      });
    } finally {
      await database.query(`drop role ${stranger}`);
    }
  });

  it('lets in no role without its password', async () => {
    const url = urlOfRole(database.ownerUrl, roleName(database.rolePrefix, 'tally'), 'the-api');
    await expect(connect(url)).rejects.toMatchObject({ code: '28P01' });
  });

  it('checks foreign keys with the rights of the owner, so that roles need none for them', async () => {
    const [organisation, round] = [randomUUID(), randomUUID()];
    const fingerprint = createHash('sha256').update('{}').digest();
    await connections.tally.query(`insert into ballots.directories values ($1, $2, '{}', $3, '{}')`, [
      organisation,
      round,
      fingerprint,
    ]);
    const ballot = [organisation, round, randomBytes(32), randomUUID(), randomBytes(4177)];
    const handIn = 'insert into ballots.inbox values ($1, $2, $3, $4, 1, 1, $5)';
    expect(await failureOf('ballot_box', handIn, ballot)).toBe('23503');
    await connections.tally.query('insert into ballots.intakes values ($1, $2)', [organisation, round]);
    expect(await failureOf('ballot_box', handIn, ballot)).toBeNull();
    expect(await failureOf('tally', 'select from ballots.intakes for update')).toBeNull();
    expect(await failureOf('ballot_box', 'select from ballots.intakes for update')).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('takes away what was granted by hand', async () => {
    const box = roleName(database.rolePrefix, 'ballot_box');
    await database.query(`grant usage on schema people to public`);
    await database.query(`grant select on people.members to ${box}`);
    expect(await failureOf('ballot_box', 'select from people.members')).toBeNull();
    const owner = await connect(database.ownerUrl);
    await applyGrants(owner, database.rolePrefix, database.rolePrefix);
    await owner.end();
    expect(await failureOf('ballot_box', 'select from people.members')).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('can be provisioned again, by several at the same time', async () => {
    const { ownerUrl, rolePrefix } = database;
    const passwords = { api: 'the-api', ballot_box: 'the-ballot-box', tally: 'the-tally' };
    await Promise.all([1, 2, 3].map(() => provision({ ownerUrl, rolePrefix, passwords })));
    expect(await failureOf('api', 'select from people.members')).toBeNull();
  });
});
