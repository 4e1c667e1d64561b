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

/** Everything that is kept about a ballot or a release. Adding to it means weighing whether it can tell who answered what. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'ballots.directories': [
    'organisation_id uuid',
    'round_id uuid',
    'directory text',
    'fingerprint bytea',
    'questionnaire text',
  ],
  'ballots.intakes': ['organisation_id uuid', 'round_id uuid'],
  'ballots.inbox': [
    'organisation_id uuid',
    'round_id uuid',
    'credential_hash bytea',
    'block_id uuid',
    'purpose smallint',
    'version integer',
    'ciphertext bytea',
  ],
  'release.releases': [
    'organisation_id uuid',
    'round_id uuid',
    'fingerprint bytea',
    'counts jsonb',
    'merkle_root bytea',
    'strays integer',
    'quality jsonb',
  ],
  'release.release_comment_groups': [
    'organisation_id uuid',
    'round_id uuid',
    'group_id text',
    'unit_id text',
    'label jsonb',
    'block_ids jsonb',
    'group_unit_ids jsonb',
    'respondents jsonb',
  ],
  'release.release_comments': [
    'organisation_id uuid',
    'round_id uuid',
    'group_id text',
    'comment_hash bytea',
    'comment text',
  ],
  'release.release_groups': [
    'organisation_id uuid',
    'round_id uuid',
    'group_id text',
    'kind text',
    'unit_id text',
    'label jsonb',
    'block_ids jsonb',
    'group_unit_ids jsonb',
    'coverage text',
    'respondents jsonb',
    'response_caution text',
    'figures jsonb',
  ],
  'release.release_credentials': [
    'organisation_id uuid',
    'round_id uuid',
    'credential_hash bytea',
    'block_id uuid',
    'purpose smallint',
  ],
};

/** They tell when, in which order or from where. */
const FORBIDDEN_TYPES = /time|date|interval|serial|inet|cidr|macaddr|oid|xid|json$/;

interface Column {
  readonly relation: string;
  readonly column: string;
  readonly type: string;
  readonly preset: string | null;
  readonly identity: string;
  readonly generated: string;
}

let database: ProvisionedDatabase;

beforeAll(async () => {
  database = await provisionedDatabase();
});
afterAll(() => database?.drop());

const ours = `n.nspname in ('people', 'ballots', 'release')`;

const columnsOf = (): Promise<Column[]> =>
  database.query<Column>(`
    select n.nspname || '.' || c.relname as relation, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
           pg_get_expr(d.adbin, d.adrelid) as preset, a.attidentity as identity, a.attgenerated as generated
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm', 'f')
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${ours} and a.attnum > 0 and not a.attisdropped
     order by 1, a.attnum`);

const isAboutBallots = (relation: string): boolean =>
  /^(ballots|release)\./.test(relation) && !relation.endsWith('.migrations');

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

  it('has no trigger and no rule', async () => {
    const rows = await database.query(`
      select t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace where ${ours} and not t.tgisinternal
      union all
      select r.rulename from pg_rules r where r.schemaname in ('people', 'ballots', 'release')`);
    expect(rows).toEqual([]);
  });
});

describe('what is kept about ballots and releases', () => {
  it('is exactly what is listed', async () => {
    const found: Record<string, string[]> = {};
    for (const { relation, column, type } of await columnsOf()) {
      if (isAboutBallots(relation)) (found[relation] ??= []).push(`${column} ${type}`);
    }
    expect(found).toEqual(COLUMNS);
  });

  it('has no type that tells when, in which order or from where', async () => {
    const columns = (await columnsOf()).filter((column) => isAboutBallots(column.relation));
    expect(columns.filter((column) => FORBIDDEN_TYPES.test(column.type))).toEqual([]);
  });

  it('is filled by the application alone: no identity, default or generated column', async () => {
    const columns = (await columnsOf()).filter((column) => isAboutBallots(column.relation));
    expect(
      columns.filter((column) => column.preset !== null || column.identity !== '' || column.generated !== ''),
    ).toEqual([]);
    const sequences = await database.query(`
      select sequencename from pg_sequences
       where schemaname in ('ballots', 'release') and sequencename <> 'migrations_id_seq'`);
    expect(sequences).toEqual([]);
  });
});

it('keeps when somebody collected a credential nowhere', async () => {
  const columns = (await columnsOf()).filter((column) => column.relation === 'people.issuances');
  expect(columns.map(({ column, type }) => `${column} ${type}`)).toEqual([
    'organisation_id uuid',
    'round_id uuid',
    'member_id uuid',
    'purpose text',
    'blinded_hash bytea',
  ]);
});
