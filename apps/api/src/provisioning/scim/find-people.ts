import type { Language } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { type Condition, readFilter } from './read-filter.js';
import { readFlag } from './read-value.js';
import type { PageRequest } from './scim-page.js';

/** Somebody whom the personnel system sees: everybody who is there, and those whom it keeps and has made inactive. */
export interface FoundPerson {
  readonly memberId: string;
  readonly email: string;
  readonly firstName: string;
  readonly infix: string;
  readonly lastName: string;
  readonly language: Language;
  readonly active: boolean;
  readonly unitId: string | null;
  readonly managerId: string | null;
  readonly managerName: string | null;
  readonly userName: string | null;
  readonly externalId: string | null;
}

export const VISIBLE = `not person.erased and (person.active or kept.member_id is not null)`;

const FROM = `
  from people.members person
  left join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  left join people.members boss on boss.organisation_id = person.organisation_id and boss.member_id = person.manager_id
  where person.organisation_id = $1 and ${VISIBLE}`;

const COLUMNS = `
  person.member_id as "memberId", person.email, person.first_name as "firstName", person.infix,
  person.last_name as "lastName", person.language, person.active, person.unit_id as "unitId",
  person.manager_id as "managerId", concat_ws(' ', boss.first_name, nullif(boss.infix, ''), boss.last_name) as "managerName",
  kept.user_name as "userName", kept.external_id as "externalId"`;

const WORK_ADDRESS = 'person.email = lower(?)';

/** By attribute: what it means of the rows; `?` is the value. */
const CONDITIONS: Readonly<Record<string, string>> = {
  username: 'coalesce(kept.user_name_key, person.email) = lower(?)',
  externalid: 'kept.external_id = ?',
  active: 'person.active = ?::boolean',
  id: 'person.member_id::text = lower(?)',
  emails: WORK_ADDRESS,
  'emails.value': WORK_ADDRESS,
  'emails[type eq "work"].value': WORK_ADDRESS,
  manager: 'person.manager_id::text = lower(?)',
  'manager.value': 'person.manager_id::text = lower(?)',
};

const valueOf = ({ attribute, value }: Condition): string =>
  attribute === 'active' ? String(readFlag(attribute, value)) : value;

export const findPerson = async (
  manager: EntityManager,
  organisationId: string,
  memberId: string,
): Promise<FoundPerson | undefined> => {
  const [person] = await manager.query<FoundPerson[]>(`select ${COLUMNS} ${FROM} and person.member_id = $2`, [
    organisationId,
    memberId,
  ]);
  return person;
};

/** @throws {ProblemError} scim-filter */
export const findPeople = async (
  manager: EntityManager,
  organisationId: string,
  filter: string | undefined,
  { offset, count }: PageRequest,
): Promise<{ people: FoundPerson[]; total: number }> => {
  const conditions = readFilter(filter, Object.keys(CONDITIONS));
  const where = conditions.map(({ attribute }, index) => `and ${CONDITIONS[attribute]?.replace('?', `$${index + 2}`)}`);
  const values = [organisationId, ...conditions.map(valueOf)];
  const from = `${FROM} ${where.join(' ')}`;
  const [counted] = await manager.query<{ total: number }[]>(`select count(*)::int as total ${from}`, values);
  const page = `order by person.member_id limit ${count} offset ${offset}`;
  const people = await manager.query<FoundPerson[]>(`select ${COLUMNS} ${from} ${page}`, values);
  return { people, total: counted?.total ?? 0 };
};
