import { QueryFailedError } from 'typeorm';

export const UNIQUE_VIOLATION = '23505';
/** Somebody else changed what this transaction had read: it can be tried again from the start. */
export const SERIALIZATION_FAILURE = '40001';

/** The code that PostgreSQL gave; undefined for an error of another kind. */
export function errorCode(error: unknown): unknown {
  return error instanceof QueryFailedError ? Reflect.get(error.driverError, 'code') : undefined;
}
