import { People0001 } from './migrations/0001-people.js';

/** In order. Run with the owner's connection, never by a process that serves. */
export const migrations = [People0001];

/** Where they are recorded: a table of their own in the schema they build. */
export const migrationsTable = { schema: 'people', name: 'migrations' };
