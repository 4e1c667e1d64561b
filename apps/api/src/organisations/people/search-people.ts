import type { PeoplePage, PeopleQuery, PersonRow } from '@leeway/contract';
import type { EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../display-name.js';

export const PEOPLE_PAGE_SIZE = 25;

/** Without case and accents, so that "renee" finds Renée. */
const plain = (text: string): string => `regexp_replace(normalize(lower(${text}), nfkd), '[\\u0300-\\u036f]', '', 'g')`;

const FOUND = `
  from people.members person
  left join people.units unit on unit.organisation_id = person.organisation_id and unit.unit_id = person.unit_id
  where person.organisation_id = $1 and not person.erased and person.active = $2
    and (cardinality($3::text[]) = 0 or not exists (
      select from unnest($3::text[]) word where strpos(
        ${plain(`concat_ws(' ', person.first_name, nullif(person.infix, ''), person.last_name, person.email, unit.name)`)},
        ${plain('word')}) = 0))
    and ($4::uuid is null or person.unit_id in (
      with recursive below as (
        select $4::uuid as unit_id
        union
        select child.unit_id from people.units child
        join below on child.parent_id = below.unit_id where child.organisation_id = $1
      )
      select unit_id from below))`;

/** In the order of the index `members_by_name`, which gives a page without sorting the organisation. */
export const PAGE_OF_PEOPLE = `
  select found.*, boss.first_name as "bossFirstName", boss.infix as "bossInfix", boss.last_name as "bossLastName",
    kept.member_id is not null as "isProvisioned"
  from (
    select person.organisation_id, person.member_id as "memberId", person.email, person.first_name as "firstName",
      person.infix, person.last_name as "lastName", person.language, person.active, person.manager_id,
      unit.name as "unitName"
    ${FOUND}
    order by person.organisation_id, person.last_name, person.first_name, person.member_id
    limit ${PEOPLE_PAGE_SIZE} offset $5
  ) found
  left join people.members boss on boss.organisation_id = found.organisation_id and boss.member_id = found.manager_id
  left join people.provisioned_people kept
    on kept.organisation_id = found.organisation_id and kept.member_id = found."memberId"
  order by found."lastName", found."firstName", found."memberId"`;

const TOTAL = `select count(*)::int as total ${FOUND}`;

interface Row extends Omit<PersonRow, 'name' | 'managerName'>, PersonName {
  readonly bossFirstName: string | null;
  readonly bossInfix: string | null;
  readonly bossLastName: string | null;
}

/** One page of the people of an organisation. A page after the last one is the last one. */
export async function searchPeople(
  manager: EntityManager,
  organisationId: string,
  { search = '', unitId, state = 'here', page = '1' }: PeopleQuery,
): Promise<PeoplePage> {
  const words = search.replaceAll('\u0000', '').split(/\s+/).filter(Boolean);
  const asked = [organisationId, state === 'here', words, unitId ?? null];
  const [counted] = await manager.query<{ total: number }[]>(TOTAL, asked);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PEOPLE_PAGE_SIZE));
  const shown = Math.min(Number(page), pages);
  const rows = await manager.query<Row[]>(PAGE_OF_PEOPLE, [...asked, (shown - 1) * PEOPLE_PAGE_SIZE]);
  return { people: rows.map(rowOf), total, page: shown, pages };
}

function rowOf(row: Row): PersonRow {
  const { bossFirstName: firstName, bossInfix: infix, bossLastName: lastName } = row;
  const hasBoss = firstName !== null && infix !== null && lastName !== null;
  return {
    memberId: row.memberId,
    name: displayName(row),
    email: row.email,
    unitName: row.unitName,
    managerName: hasBoss ? displayName({ firstName, infix, lastName }) : null,
    language: row.language,
    active: row.active,
    isProvisioned: row.isProvisioned,
  };
}
