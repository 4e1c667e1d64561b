import { SteadyClient } from '@leeway/process';
import type { DataSourceOptions } from 'typeorm';

/**
 * How the api reaches its schema. Entities name neither schema nor organisation by default: the schema is `people`,
 * and every query names its organisation.
 */
export const dataSourceOptions = (url: string, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  schema: 'people',
  poolSize,
  // TypeORM would write parameters, and so personal data, into its log.
  logging: false,
  // Ids are made in code; without these TypeORM tries to install an extension when it connects.
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  synchronize: false,
  applicationName: 'leeway-api',
  extra: {
    Client: SteadyClient,
    connectionTimeoutMillis: 20_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    // That a credential was collected is on disk before a signature leaves, whatever the server's default is.
    options: '-c synchronous_commit=on',
  },
});
