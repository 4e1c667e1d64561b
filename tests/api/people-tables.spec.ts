import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/database/data-source.js';
import { provisionedDatabase, type ProvisionedDatabase } from '../support/provisioned-database.ts';

const SOURCE = join(import.meta.dirname, '../../apps/api/src');
/** What belongs to no organisation: it is not distributed with them. */
const LOCAL_TABLES = ['migrations', 'sessions', 'sign_in_attempts'];

let database: ProvisionedDatabase;

beforeAll(async () => {
  database = await provisionedDatabase();
});

afterAll(async () => {
  await database?.drop();
});

describe('the tables about people', () => {
  it('are what the entities say: TypeORM would change nothing', async () => {
    for (const file of globSync('**/*.entity.ts', { cwd: SOURCE })) await import(join(SOURCE, file));
    const entities = getMetadataArgsStorage().tables.map(({ target }) => target as () => unknown);
    expect(entities.length).toBeGreaterThanOrEqual(10);
    const dataSource = new DataSource({ ...dataSourceOptions(database.roleUrls.api, 1), entities });
    await dataSource.initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('have the organisation first in every key, unique index and reference', async () => {
    const keys = await database.query<{ table: string; name: string; first: string }>(
      `select c.relname as table, i.relname as name, a.attname as first
       from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
       where c.relnamespace = 'people'::regnamespace and x.indisunique
       union all
       select c.relname, k.conname, a.attname from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
       where c.relnamespace = 'people'::regnamespace and k.contype = 'f'`,
    );
    const distributed = keys.filter(({ table }) => !LOCAL_TABLES.includes(table));
    expect(distributed.length).toBeGreaterThan(20);
    expect(distributed.filter(({ first }) => first !== 'organisation_id')).toEqual([]);
  });

  it('have no triggers but those that refuse, and no ids or times that the database makes', async () => {
    const triggers = await database.query<{ name: string }>(
      `select tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where c.relnamespace = 'people'::regnamespace and not tgisinternal order by 1`,
    );
    const made = await database.query(
      `select table_name, column_name, column_default from information_schema.columns
       where table_schema = 'people' and table_name <> 'migrations'
       and (is_identity = 'YES' or column_default ~ 'nextval|uuid|now|timestamp')`,
    );
    expect(triggers.map(({ name }) => name)).toEqual([
      'audit_entries_only_added',
      'members_last_administrator',
      'members_no_circle_insert',
      'members_no_circle_update',
      'organisations_keep_time_zone',
      'role_grants_last_administrator',
      'units_no_circle_insert',
      'units_no_circle_update',
    ]);
    expect(made).toEqual([]);
  });
});
