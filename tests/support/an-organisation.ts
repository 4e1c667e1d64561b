import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../apps/api/src/auth/password.ts';
import type { ProvisionedDatabase } from './provisioned-database.ts';

export const PASSWORD = 'correct horse battery staple';
let passwordHash: Promise<string> | undefined;

export interface TestPerson {
  readonly memberId: string;
  readonly email: string;
  readonly name: string;
}

export interface TestTeam {
  readonly unitId: string;
  readonly name: string;
  readonly manager: TestPerson;
  readonly people: readonly TestPerson[];
}

export interface TestOrganisation {
  readonly organisationId: string;
  readonly rootUnitId: string;
  readonly administrator: TestPerson;
  readonly director: TestPerson;
  readonly teams: readonly TestTeam[];
}

/** A director, and below them teams of the given sizes, each with a manager. Everybody has the same password. */
export async function anOrganisation(
  database: Pick<ProvisionedDatabase, 'query'>,
  teamSizes: readonly number[],
  name = 'De Linde',
): Promise<TestOrganisation> {
  const organisationId = randomUUID();
  const mark = organisationId.slice(0, 8);
  const hash = await (passwordHash ??= hashPassword(PASSWORD));
  await database.query('insert into people.organisations values ($1, $2)', [organisationId, name]);
  const unit = async (parentId: string | null, unitName: string): Promise<string> => {
    const unitId = randomUUID();
    await database.query(
      'insert into people.units (organisation_id, unit_id, parent_id, name) values ($1, $2, $3, $4)',
      [organisationId, unitId, parentId, unitName],
    );
    return unitId;
  };
  const person = async (first: string, last: string, unitId: string | null, managerId: string | null) => {
    const memberId = randomUUID();
    const email = `${first}.${last}.${mark}@delinde.example`.toLowerCase();
    await database.query(
      `insert into people.members (organisation_id, member_id, email, first_name, infix, last_name, unit_id,
        manager_id, language, password_hash, active) values ($1, $2, $3, $4, 'van', $5, $6, $7, $8, $9, true)`,
      [organisationId, memberId, email, first, last, unitId, managerId, memberId < '8' ? 'nl' : 'en', hash],
    );
    return { memberId, email, name: `${first} van ${last}` };
  };
  const administrator = await person('Ada', 'Beheer', null, null);
  await database.query(`insert into people.role_grants values ($1, $2, 'administrator')`, [
    organisationId,
    administrator.memberId,
  ]);
  const rootUnitId = await unit(null, name);
  const director = await person('Dora', 'Baas', rootUnitId, null);
  const teams: TestTeam[] = [];
  for (const [index, size] of teamSizes.entries()) {
    const unitId = await unit(rootUnitId, `Team ${index + 1}`);
    const manager = await person(`Mo${index + 1}`, 'Leider', unitId, director.memberId);
    const people: TestPerson[] = [];
    for (let number = 1; number <= size; number++) {
      people.push(await person(`P${number}`, `Team${index + 1}`, unitId, manager.memberId));
    }
    teams.push({ unitId, name: `Team ${index + 1}`, manager, people });
  }
  return { organisationId, rootUnitId, administrator, director, teams };
}
