import { SteadyClient } from '@leeway/process';
import type { DataSourceOptions } from 'typeorm';
import { DirectoryEntity } from './directory.entity.js';
import { ExtensionEntity } from './extension.entity.js';
import { IntakeEntity } from './intake.entity.js';
import { SealedBallotEntity } from './sealed-ballot.entity.js';

const CONNECT_TIMEOUT_MS = 10_000;

/** A ballot is acknowledged when it is on disk, whatever the server's default is; and nobody waits for ever. */
const SESSION_OPTIONS = '-c synchronous_commit=on -c statement_timeout=10s';

/**
 * @param url of the ballot box's own role
 * @param poolSize connections at most; a request uses one at a time, for one statement
 */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [DirectoryEntity, ExtensionEntity, IntakeEntity, SealedBallotEntity],
    installExtensions: false,
    synchronize: false,
    // TypeORM would log statements with their values.
    logging: false,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: { Client: SteadyClient, options: SESSION_OPTIONS },
  };
}
