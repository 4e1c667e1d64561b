import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { exitOnBadEnvironment } from '@leeway/process';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { dataSourceOptions } from './database/data-source.js';
import { IdentityProviderEntity } from './identity/identity-provider.entity.js';
import { restoreAccess } from './identity/restore-access.js';
import { MemberEntity } from './organisations/member.entity.js';
import { OrganisationEntity } from './organisations/organisation.entity.js';
import { UnitEntity } from './organisations/unit.entity.js';

const USAGE = 'Usage: node dist/restore-access.js --email address [--organisation id]';
/** sysexits.h: "the command was used incorrectly". */
const EX_USAGE = 64;

const failed = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(EX_USAGE);
};

const readArguments = (): { email: string; organisationId: string | undefined } => {
  const text = { type: 'string' } as const;
  try {
    const { email, organisation } = parseArgs({ options: { email: text, organisation: text } }).values;
    return email ? { email, organisationId: organisation } : failed(USAGE);
  } catch {
    return failed(USAGE);
  }
};

const { email, organisationId } = readArguments();
const { API_DATABASE_URL } = exitOnBadEnvironment(z.object({ API_DATABASE_URL: z.string() }));
const dataSource = await new DataSource({
  ...dataSourceOptions(API_DATABASE_URL, 1),
  entities: [OrganisationEntity, UnitEntity, MemberEntity, IdentityProviderEntity, AuditEntryEntity],
}).initialize();
try {
  const restored = await restoreAccess(dataSource, email, organisationId, new Date());
  process.stdout.write(
    `Signing in with a password is possible in organisation ${restored.organisationId}.\n` +
      `Sign in as ${email} with this password, shown once: ${restored.password}\n`,
  );
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  failed(`${error.message}\n${USAGE}`);
} finally {
  await dataSource.destroy();
}
