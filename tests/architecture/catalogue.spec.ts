import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provisionedDatabase, type ProvisionedDatabase } from '../support/provisioned-database.ts';

/** Tables that are not an organisation's, and why. Everything else is spread over servers by organisation. */
const NOT_OF_AN_ORGANISATION: Readonly<Record<string, string>> = {
  'people.sessions': 'a session is looked up by its cookie before the organisation is known',
  'people.sign_in_attempts': 'attempts are counted before it is known whose address it is, and are kept for minutes',
  'people.migrations': 'what was migrated belongs to the installation',
  'ballots.migrations': 'what was migrated belongs to the installation',
  'release.migrations': 'what was migrated belongs to the installation',
};

interface Column {
  readonly relation: string;
  readonly column: string;
  readonly type: string;
}

let database: ProvisionedDatabase;

beforeAll(async () => {
  database = await provisionedDatabase();
});
afterAll(() => database?.drop());

const ours = `n.nspname in ('people', 'ballots', 'release')`;

const columnsOf = (): Promise<Column[]> =>
  database.query<Column>(`
    select n.nspname || '.' || c.relname as relation, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm', 'f')
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${ours} and a.attnum > 0 and not a.attisdropped
     order by 1, a.attnum`);

describe('every table of an organisation', () => {
  it('is there to be looked at', async () => {
    const relations = new Set((await columnsOf()).map((column) => column.relation));
    expect([...relations].filter((relation) => relation.startsWith('people.')).length).toBeGreaterThan(5);
    expect([...relations]).toEqual(expect.arrayContaining(Object.keys(NOT_OF_AN_ORGANISATION)));
  });

  it('has the organisation as the first column of its primary key and of every unique index', async () => {
    const rows = await database.query<{ relation: string; index: string; first: string | null; primary: boolean }>(`
      select n.nspname || '.' || c.relname as relation, i.relname as index, x.indisprimary as primary,
             (select attname from pg_attribute where attrelid = c.oid and attnum = x.indkey[0]) as first
        from pg_index x
        join pg_class c on c.oid = x.indrelid
        join pg_class i on i.oid = x.indexrelid
        join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and x.indisunique`);
    const tenants = rows.filter((row) => !(row.relation in NOT_OF_AN_ORGANISATION));
    expect(tenants.filter((row) => row.first !== 'organisation_id')).toEqual([]);
    const withKey = new Set(tenants.filter((row) => row.primary).map((row) => row.relation));
    const relations = new Set((await columnsOf()).map((column) => column.relation));
    expect([...relations].filter((name) => !(name in NOT_OF_AN_ORGANISATION) && !withKey.has(name))).toEqual([]);
  });

  it('refers to others of the same organisation only', async () => {
    const rows = await database.query<{ name: string; own: string; other: string }>(`
      select k.conname as name,
             (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) as own,
             (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) as other
        from pg_constraint k join pg_namespace n on n.oid = k.connamespace
       where ${ours} and k.contype = 'f'`);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => row.own !== 'organisation_id' || row.other !== 'organisation_id')).toEqual([]);
  });

  it('has no trigger but those that refuse, and no rule', async () => {
    const rows = await database.query<{ name: string }>(`
      select t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace where ${ours} and not t.tgisinternal
      union all
      select r.rulename from pg_rules r where r.schemaname in ('people', 'ballots', 'release')`);
    // The audit trail is only added to, an organisation keeps an administrator, and its time zone while rounds go
    // by it, and nobody is above themselves.
    expect(rows.map(({ name }) => name).sort()).toEqual([
      'audit_entries_only_added',
      'members_last_administrator',
      'members_no_circle_insert',
      'members_no_circle_update',
      'organisations_keep_time_zone',
      'role_grants_last_administrator',
      'units_no_circle_insert',
      'units_no_circle_update',
    ]);
  });
});

it('keeps when somebody collected a credential, and who drew a card, nowhere', async () => {
  const columns = await columnsOf();
  const ofTable = (name: string): string[] =>
    columns.filter(({ relation }) => relation === name).map(({ column, type }) => `${column} ${type}`);
  const collected = ['purpose text', 'blinded_hash bytea'];
  const ofRound = ['organisation_id uuid', 'round_id uuid'];
  const card = ['block_id uuid', 'card_number integer'];
  // That it was handed out by mail says nothing of its own: it is the same for everybody in the table.
  expect(ofTable('people.issuances')).toEqual([...ofRound, 'member_id uuid', ...collected, 'handed_out text']);
  expect(ofTable('people.card_issuances')).toEqual([...ofRound, ...card, ...collected]);
  const made = ['token_hash bytea', 'handed_out text', 'headcount integer'];
  expect(ofTable('people.round_cards')).toEqual([...ofRound, ...card, ...made]);
});

it('keeps when somebody gave their own view of a unit nowhere', async () => {
  const columns = (await columnsOf()).filter(({ relation }) => relation === 'people.mirrors');
  expect(columns.map(({ column, type }) => `${column} ${type}`)).toEqual([
    'organisation_id uuid',
    'round_id uuid',
    'unit_id uuid',
    'member_id uuid',
    'state text',
    'answers jsonb',
    'shared_with_trainers boolean',
  ]);
});
