import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, type MigrationInterface } from 'typeorm';
import { MIGRATIONS_TABLE } from './grants.ts';
import type { Schema } from './roles.ts';

const APPS_FOLDER = join(import.meta.dirname, '..', '..', 'apps');

/** The app that says what is in each schema. */
const APP_OF_SCHEMA: Readonly<Record<Schema, string>> = { people: 'api', ballots: 'ballot-box', release: 'tally' };

type MigrationClass = new () => MigrationInterface;

const migrationsOf = async (schema: Schema): Promise<MigrationClass[]> => {
  const file = join(APPS_FOLDER, APP_OF_SCHEMA[schema], 'dist', 'database', 'migrations.js');
  const { migrations } = (await import(pathToFileURL(file).href)) as { migrations: readonly MigrationClass[] };
  return [...migrations];
};

/** Brings one schema to the newest version, as the owner, in one transaction. */
export const migrate = async (ownerUrl: string, schema: Schema): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: await migrationsOf(schema),
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'all',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: 1,
    extra: { options: `-c search_path=${schema}` },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
};
