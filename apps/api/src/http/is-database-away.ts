import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';

/** SQLSTATE classes and codes: connection lost, not let in, out of resources, shutting down or starting. */
const AWAY = /^(08|28|53|57P0|ECONN|EPIPE|ETIMEDOUT)/;
/** Of the driver and its pool while a connection is made, which have no code. */
const NOT_CONNECTED = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** Whether this went wrong because the database does not answer, so that the same request may succeed later. */
export const isDatabaseAway = (error: unknown): boolean => {
  // The connection was lost between two statements of a transaction.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(source instanceof Error)) return false;
  const code: unknown = Reflect.get(source, 'code');
  if (typeof code === 'string') return AWAY.test(code);
  // Whatever PostgreSQL itself says has a code; without one the connection broke under the statement.
  return error instanceof QueryFailedError || NOT_CONNECTED.test(source.message);
};
