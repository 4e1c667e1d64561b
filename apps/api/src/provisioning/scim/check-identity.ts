import type { EntityManager } from 'typeorm';
import { problem } from '../../http/problem.js';
import { isAddress } from '../../organisations/roster/read-person.js';
import type { FoundPerson } from './find-people.js';
import type { PersonChanges } from './person-changes.js';
import { userNameOf } from './person-view.js';

/** What somebody is recognised by. */
export interface Identity {
  readonly userName: string;
  /** In lower case. */
  readonly email: string;
  readonly externalId: string | null;
}

/**
 * What somebody is recognised by after a change. Without an address for work the user name is the address; one that has
 * been so until now goes along with the user name.
 * @throws {ProblemError} scim-value, scim-no-address
 */
export const identityAfter = (before: FoundPerson | undefined, changes: PersonChanges): Identity => {
  const userName = changes.userName ?? (before === undefined ? undefined : userNameOf(before));
  if (userName === undefined) throw problem('scim-value', { attribute: 'userName' });
  const externalId = changes.externalId === undefined ? (before?.externalId ?? null) : changes.externalId;
  return { userName, email: addressAfter(before, changes, userName), externalId };
};

const addressAfter = (before: FoundPerson | undefined, changes: PersonChanges, userName: string): string => {
  if (typeof changes.email === 'string') {
    const email = changes.email.toLowerCase();
    if (!isAddress(email)) throw problem('scim-value', { attribute: 'emails' });
    return email;
  }
  const name = userName.toLowerCase();
  const wasName = before !== undefined && userNameOf(before).toLowerCase() === before.email;
  const follows = before === undefined || changes.email === null || (wasName && changes.userName !== undefined);
  if (!follows) return before.email;
  if (isAddress(name)) return name;
  if (before !== undefined && changes.email === undefined) return before.email;
  throw problem('scim-no-address', { value: userName });
};

const OTHERS = `
  select person.member_id as "memberId", person.email = $3 as "hasAddress", kept.member_id is not null as "isKept"
  from people.members person
  left join people.provisioned_people kept
    on kept.organisation_id = person.organisation_id and kept.member_id = person.member_id
  where person.organisation_id = $1 and (person.email = $3 or kept.user_name_key = lower($4))
    and person.member_id is distinct from $2::uuid`;

/**
 * Looks for others with the same address or user name.
 * @returns somebody with that address whom the personnel system does not keep yet, such as from a roster file
 * @throws {ProblemError} scim-taken
 */
export const findNamesake = async (
  manager: EntityManager,
  organisationId: string,
  memberId: string | null,
  { userName, email }: Identity,
): Promise<string | undefined> => {
  const others = await manager.query<{ memberId: string; hasAddress: boolean; isKept: boolean }[]>(OTHERS, [
    organisationId,
    memberId,
    email,
    userName,
  ]);
  const kept = others.find(({ isKept }) => isKept);
  if (kept !== undefined) throw problem('scim-taken', { value: kept.hasAddress ? email : userName });
  return others[0]?.memberId;
};
