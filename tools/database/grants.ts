import type { Client } from 'pg';
import { roleName, ROLES, SCHEMAS, type Role, type Schema } from './roles.ts';

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

interface Grant {
  readonly schema: Schema;
  /** `all` is every table of the schema except the record of its migrations; `allBut` leaves out some more. */
  readonly tables: 'all' | readonly string[] | { readonly allBut: readonly string[] };
  readonly privileges: readonly Privilege[];
}

/** TypeORM's record of what was migrated, in each schema. No process reads it. */
export const MIGRATIONS_TABLE = 'migrations';

/** Tables about people that nobody changes: what administrators did, and what a trainer has seen, stays as it was written. */
const ADDED_TO = ['audit_entries', 'shown_cohorts', 'shown_views'];

/**
 * Who may do what: the one place. The api never sees a ballot, the ballot box never sees a person and cannot take back
 * what it has acknowledged, the tally never sees a person and cannot change what it has released.
 */
export const GRANTS: Readonly<Record<Role, readonly Grant[]>> = {
  api: [
    { schema: 'people', tables: { allBut: ADDED_TO }, privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] },
    { schema: 'people', tables: ADDED_TO, privileges: ['SELECT', 'INSERT'] },
    { schema: 'release', tables: 'all', privileges: ['SELECT'] },
  ],
  ballot_box: [
    { schema: 'ballots', tables: ['directories', 'extensions', 'intakes'], privileges: ['SELECT'] },
    { schema: 'ballots', tables: ['inbox'], privileges: ['SELECT', 'INSERT', 'UPDATE'] },
  ],
  tally: [
    { schema: 'ballots', tables: ['directories', 'extensions'], privileges: ['SELECT', 'INSERT'] },
    // UPDATE is what PostgreSQL asks for locking rows: the one that stands for an open round, and its ballots.
    { schema: 'ballots', tables: ['intakes'], privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] },
    { schema: 'ballots', tables: ['inbox'], privileges: ['SELECT', 'UPDATE', 'DELETE'] },
    { schema: 'release', tables: 'all', privileges: ['SELECT', 'INSERT'] },
  ],
};

const tablesOf = async (client: Client, schema: Schema): Promise<string[]> => {
  const { rows } = await client.query<{ tablename: string }>(
    'select tablename from pg_tables where schemaname = $1 and tablename <> $2 order by tablename',
    [schema, MIGRATIONS_TABLE],
  );
  return rows.map((row) => row.tablename);
};

const namesOf = async (client: Client, schema: Schema, tables: Grant['tables']): Promise<readonly string[]> => {
  if (tables === 'all') return tablesOf(client, schema);
  if (!('allBut' in tables)) return tables;
  return (await tablesOf(client, schema)).filter((name) => !tables.allBut.includes(name));
};

const revokeEverything = async (client: Client, grantees: readonly string[]): Promise<void> => {
  const from = ['public', ...grantees].join(', ');
  for (const schema of SCHEMAS) {
    await client.query(`revoke all on all tables in schema ${schema} from ${from}`);
    await client.query(`revoke all on all sequences in schema ${schema} from ${from}`);
    await client.query(`revoke all on schema ${schema} from ${from}`);
  }
  await client.query(`revoke all on schema public from ${from}`);
};

const grantTo = async (client: Client, grantee: string, grants: readonly Grant[]): Promise<void> => {
  for (const { schema, tables, privileges } of grants) {
    const names = await namesOf(client, schema, tables);
    await client.query(`grant usage on schema ${schema} to ${grantee}`);
    for (const name of names) {
      await client.query(`grant ${privileges.join(', ')} on ${schema}."${name}" to ${grantee}`);
    }
  }
};

/**
 * Makes the rights in this database exactly {@link GRANTS}: whatever else the three roles or everybody could do is taken
 * away. One transaction, so that running processes notice nothing.
 */
export const applyGrants = async (client: Client, database: string, rolePrefix: string): Promise<void> => {
  const grantees = ROLES.map((role) => roleName(rolePrefix, role));
  const quoted = client.escapeIdentifier(database);
  await client.query('begin');
  try {
    await client.query(`revoke all on database ${quoted} from public, ${grantees.join(', ')}`);
    await client.query(`grant connect on database ${quoted} to ${grantees.join(', ')}`);
    await revokeEverything(client, grantees);
    for (const role of ROLES) await grantTo(client, roleName(rolePrefix, role), GRANTS[role]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
