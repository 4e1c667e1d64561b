import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withConnection } from '../../tools/database/connect.ts';
import { dropSchemas, provision, type RoleUrls } from '../../tools/database/provision.ts';
import { urlOfRole } from '../../tools/database/roles.ts';
import { createEmptyDatabase, testServerUrl, type EmptyDatabase } from '../support/test-database.ts';

let database: EmptyDatabase;
let owner: string;

const asServer = async (...statements: readonly string[]): Promise<void> => {
  await withConnection(testServerUrl(), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
};

/** Prepares the database as an owner such as a hosting company hands out. */
const provisionAsOwner = (): Promise<RoleUrls> =>
  provision({
    ownerUrl: urlOfRole(database.ownerUrl, owner, 'the-owner'),
    rolePrefix: database.rolePrefix,
    passwords: { api: 'the-api', ballot_box: 'the-ballot-box', tally: 'the-tally' },
  });

beforeEach(async () => {
  database = await createEmptyDatabase();
  owner = `${database.rolePrefix}_owner`;
  await asServer(
    `create role ${owner} login createrole password 'the-owner'`,
    `alter database ${database.rolePrefix} owner to ${owner}`,
  );
});
afterEach(async () => {
  await database.drop();
  await asServer(`drop role ${owner}`);
});

describe('provision', () => {
  it('needs no superuser: an owner who may create roles will do', async () => {
    const urls = await provisionAsOwner();
    await withConnection(urls.api, (client) => client.query('select from people.members'));
    await expect(withConnection(urls.tally, (client) => client.query('select from people.members'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('says which right the owner lacks to create roles', async () => {
    await provisionAsOwner();
    await asServer(`alter role ${owner} nocreaterole`);
    await expect(provisionAsOwner()).rejects.toThrow(
      `The role ${owner} of DATABASE_URL may not create the database roles`,
    );
  });

  it('refuses a role that has power over the server', async () => {
    await provisionAsOwner();
    await asServer(`alter role ${database.rolePrefix}_tally bypassrls`);
    await expect(provisionAsOwner()).rejects.toThrow(`The database role ${database.rolePrefix}_tally may do more`);
  });

  it('says so when it does not own the database', async () => {
    await asServer(`alter database ${database.rolePrefix} owner to current_user`);
    await expect(provisionAsOwner()).rejects.toThrow(`does not own the database ${database.rolePrefix}`);
  });

  it('says why a database cannot be used, without its password', async () => {
    const ownerUrl = urlOfRole(database.ownerUrl, owner, 'a-wrong-password');
    const passwords = { api: '', ballot_box: '', tally: '' };
    const failure = provision({ ownerUrl, rolePrefix: database.rolePrefix, passwords });
    await expect(failure).rejects.toThrow(/cannot be used: it refuses the password\.$/);
    await expect(failure).rejects.not.toThrow(/a-wrong-password/);
    const nowhere = provision({ ownerUrl: 'postgres://x:y@127.0.0.1:1/z', rolePrefix: 'x', passwords });
    await expect(nowhere).rejects.toThrow('The database at 127.0.0.1:1/z cannot be used: nothing listens there.');
  });

  it('starts anew after everything was dropped', async () => {
    await provisionAsOwner();
    await dropSchemas(database.ownerUrl);
    const urls = await provisionAsOwner();
    await withConnection(urls.ballot_box, (client) => client.query('select from ballots.inbox'));
  });
});
