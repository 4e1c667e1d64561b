import type { EntityManager } from 'typeorm';
import type { SignedInMember } from './access.js';

const END = `
  delete from people.sessions
  where sess #>> '{passport,user,organisationId}' = $1 and sess #>> '{passport,user,memberId}' = $2`;

/** Signs somebody out everywhere, inside the caller's transaction: not even coming back within the day revives a session. */
export const endSessions = async (
  manager: EntityManager,
  { organisationId, memberId }: SignedInMember,
): Promise<void> => {
  await manager.query(END, [organisationId, memberId]);
};
