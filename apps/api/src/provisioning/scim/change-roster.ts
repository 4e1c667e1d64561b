import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../../database/in-transaction.js';
import { violates } from '../../database/violates.js';
import { problem } from '../../http/problem.js';
import { deleteUnusedUnits, lockRoster } from '../../organisations/roster/write-roster.js';

/**
 * One request of a personnel system: wholly or not at all, and one at a time with whatever else changes the roster.
 * @throws {ProblemError} last-administrator, if the database finds at the end that nobody is left: whoever takes a role
 * without waiting for the roster can be in between
 */
export const changeRoster = async <T>(
  dataSource: DataSource,
  organisationId: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  try {
    return await inTransaction(dataSource, async (manager) => {
      await lockRoster(manager, organisationId);
      const result = await work(manager);
      await deleteUnusedUnits(manager, organisationId);
      return result;
    });
  } catch (error) {
    throw violates(error, 'role_grants_last_administrator') ? problem('last-administrator') : error;
  }
};
