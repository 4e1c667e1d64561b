import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { exitOnBadEnvironment } from '@leeway/process';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { dataSourceOptions } from './database/data-source.js';
import { createOrganisation, type NewOrganisation } from './organisations/create-organisation.js';
import { MemberEntity } from './organisations/member.entity.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { RoleGrantEntity } from './organisations/role-grant.entity.js';
import { UnitEntity } from './organisations/unit.entity.js';

const USAGE =
  'Usage: node dist/create-organisation.js --name "Organisation" --email address --first-name Eva --last-name Graaf ' +
  '[--time-zone Europe/Amsterdam]';
/** sysexits.h: "the command was used incorrectly". */
const EX_USAGE = 64;

const failed = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(EX_USAGE);
};

const readArguments = (): NewOrganisation => {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { name: text, email: text, 'first-name': text, 'last-name': text, 'time-zone': text },
    });
    const { name, email, 'first-name': firstName, 'last-name': lastName, 'time-zone': timeZone } = values;
    if (!name || !email || !firstName || !lastName) return failed(USAGE);
    return { name, email, firstName, lastName, ...(timeZone !== undefined && { timeZone }) };
  } catch {
    return failed(USAGE);
  }
};

const wanted = readArguments();
const { API_DATABASE_URL } = exitOnBadEnvironment(z.object({ API_DATABASE_URL: z.string() }));
const dataSource = await new DataSource({
  ...dataSourceOptions(API_DATABASE_URL, 1),
  entities: [OrganisationEntity, UnitEntity, MemberEntity, RoleGrantEntity],
}).initialize();
try {
  const { organisationId, password } = await createOrganisation(dataSource, wanted);
  process.stdout.write(
    `Organisation ${organisationId}\nSign in as ${wanted.email} with this password, shown once: ${password}\n`,
  );
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  failed(`${error.message}\n${USAGE}`);
} finally {
  await dataSource.destroy();
}
