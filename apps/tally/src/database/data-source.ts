import { SteadyClient } from '@leeway/process';
import { DataSource } from 'typeorm';
import { ReleaseCommentGroupEntity } from './release-comment-group.entity.js';
import { ReleaseCommentEntity } from './release-comment.entity.js';
import { ReleaseCredentialEntity } from './release-credential.entity.js';
import { ReleaseEntity } from './release.entity.js';
import { ReleaseGroupEntity } from './release-group.entity.js';

const CONNECT_TIMEOUT_MS = 10_000;
/** The tally does one thing at a time. */
const POOL_SIZE = 2;

/** @param url of the tally's own role */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [
      ReleaseEntity,
      ReleaseGroupEntity,
      ReleaseCommentGroupEntity,
      ReleaseCommentEntity,
      ReleaseCredentialEntity,
    ],
    installExtensions: false,
    synchronize: false,
    // TypeORM would log statements with their values.
    logging: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    // The keys are destroyed after the commit: it has to be on disk by then, whatever the server's default is.
    extra: { Client: SteadyClient, options: '-c synchronous_commit=on' },
  });
}
