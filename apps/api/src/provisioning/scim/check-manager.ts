import type { EntityManager } from 'typeorm';
import { problem } from '../../http/problem.js';

/** The manager, and everybody above them. */
const ABOVE = `
  with recursive above as (
    select member_id, manager_id from people.members
    where organisation_id = $1 and member_id::text = lower($2) and active
    union
    select person.member_id, person.manager_id from people.members person
    join above on person.member_id = above.manager_id where person.organisation_id = $1
  )
  select member_id as "memberId" from above`;

/**
 * A manager is there, is somebody else, and never, over any number of steps, managed by the person: the rules of a
 * roster file.
 * @returns the id as it is stored
 * @throws {ProblemError} scim-unknown-manager, scim-manager-circle
 */
export const checkManager = async (
  manager: EntityManager,
  organisationId: string,
  memberId: string,
  managerId: string,
): Promise<string> => {
  const above = await manager.query<{ memberId: string }[]>(ABOVE, [organisationId, managerId]);
  const value = managerId.slice(0, 100);
  const found = above.find((person) => person.memberId === managerId.toLowerCase());
  if (found === undefined) throw problem('scim-unknown-manager', { value });
  if (above.some((person) => person.memberId === memberId)) throw problem('scim-manager-circle', { value });
  return found.memberId;
};
