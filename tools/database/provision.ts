import type { Client } from 'pg';
import { PlainError } from '../terminal/plain-error.ts';
import { withConnection } from './connect.ts';
import { applyGrants } from './grants.ts';
import { migrate } from './migrate.ts';
import { roleName, ROLES, SCHEMAS, urlOfRole, type Role } from './roles.ts';
import { scramVerifier } from './scram.ts';

/** Any number: all provisioning of one database takes turns by it. */
const PROVISIONING_LOCK = 7_381_902;
const ATTEMPTS = 5;

export interface Provisioning {
  /** Connects as the owner of the database, who may create roles. */
  readonly ownerUrl: string;
  readonly rolePrefix: string;
  /** ASCII. */
  readonly passwords: Readonly<Record<Role, string>>;
}

/** Where each process connects. The addresses hold passwords. */
export type RoleUrls = Readonly<Record<Role, string>>;

interface Owner {
  readonly name: string;
  readonly database: string;
  readonly ownsDatabase: boolean;
  readonly mayCreateRoles: boolean;
}

const lookAtOwner = async (client: Client): Promise<Owner> => {
  const { rows } = await client.query<Owner>(`
    select current_user as name, current_database() as database,
           pg_has_role(datdba, 'USAGE') as "ownsDatabase",
           (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as "mayCreateRoles"
      from pg_database where datname = current_database()`);
  if (rows[0] === undefined) throw new Error('The database does not know itself.');
  return rows[0];
};

const roleExists = async (client: Client, name: string): Promise<boolean> =>
  (await client.query('select 1 from pg_roles where rolname = $1', [name])).rowCount === 1;

/** Roles belong to the whole server, where somebody else can be making or changing the same one. */
const DUPLICATE = ['42710', '23505'];
const concerns = (error: unknown, codes: readonly string[]): boolean =>
  codes.includes((error as { code: string }).code);

const ensureRole = async (client: Client, name: string, password: string): Promise<void> => {
  try {
    if (!(await roleExists(client, name))) await client.query(`create role ${name} login`);
  } catch (error) {
    if (!concerns(error, DUPLICATE)) throw error;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`alter role ${name} login noinherit password '${scramVerifier(password)}'`);
      return;
    } catch (error) {
      const changedMeanwhile = /concurrently/.test((error as Error).message);
      if (!changedMeanwhile || attempt === ATTEMPTS) throw error;
    }
  }
};

/** A role that was there before could have rights over the server, which grants do not take away. */
const refusePower = async (client: Client, name: string): Promise<void> => {
  const { rowCount } = await client.query(
    'select 1 from pg_roles where rolname = $1 and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)',
    [name],
  );
  if (rowCount !== 0)
    throw new PlainError(`The database role ${name} may do more than Leeway allows: drop it, or take that away.`);
};

const ensureRoles = async (client: Client, owner: Owner, { rolePrefix, passwords }: Provisioning): Promise<void> => {
  if (!owner.mayCreateRoles) {
    throw new PlainError(
      `The role ${owner.name} of DATABASE_URL may not create the database roles Leeway needs: give it CREATEROLE.`,
    );
  }
  for (const role of ROLES) {
    const name = roleName(rolePrefix, role);
    await ensureRole(client, name, passwords[role]);
    await refusePower(client, name);
  }
};

/**
 * Makes a database ready for the three processes: schemas, roles, tables and rights. Does nothing twice, also when
 * several do it at the same time.
 * @throws PlainError when the database cannot be reached or its owner may not do this
 */
export const provision = async (provisioning: Provisioning): Promise<RoleUrls> => {
  const { ownerUrl, rolePrefix, passwords } = provisioning;
  await withConnection(ownerUrl, async (client) => {
    const owner = await lookAtOwner(client);
    if (!owner.ownsDatabase) {
      throw new PlainError(
        `The role ${owner.name} of DATABASE_URL does not own the database ${owner.database}, so it cannot keep others out: make it the owner.`,
      );
    }
    await client.query('select pg_advisory_lock($1)', [PROVISIONING_LOCK]);
    await ensureRoles(client, owner, provisioning);
    for (const schema of SCHEMAS) {
      await client.query(`create schema if not exists ${schema}`);
      await migrate(ownerUrl, schema);
    }
    await applyGrants(client, owner.database, rolePrefix);
  });
  const urls = ROLES.map((role) => [role, urlOfRole(ownerUrl, roleName(rolePrefix, role), passwords[role])] as const);
  return Object.fromEntries(urls) as RoleUrls;
};

/** Creates the database if it is not there, and returns its address. */
export const ensureDatabase = async (serverUrl: string, name: string): Promise<string> => {
  await withConnection(serverUrl, async (client) => {
    try {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    } catch (error) {
      if (!concerns(error, ['42P04', '23505'])) throw error;
    }
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** Removes everything Leeway keeps in the database. Only for a demo that was not finished, and for tests. */
export const dropSchemas = (ownerUrl: string): Promise<void> =>
  withConnection(ownerUrl, async (client) => {
    await client.query(`drop schema if exists ${SCHEMAS.join(', ')} cascade`);
  });
