import { QueryFailedError } from 'typeorm';

/** SQLSTATE classes and codes: connection lost, not let in, out of resources, shutting down or starting. */
const AWAY = /^(08|28|53|57P0|ECONN|EPIPE|ETIMEDOUT)/;

/** Whether this went wrong because the database does not answer, so that the same request may succeed later. */
export const isDatabaseAway = (error: unknown): boolean => {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof source !== 'object' || source === null) return false;
  const code: unknown = Reflect.get(source, 'code');
  // Whatever PostgreSQL itself says has a code; without one the connection broke under the statement.
  return typeof code === 'string' ? AWAY.test(code) : error instanceof QueryFailedError;
};
