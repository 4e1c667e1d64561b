import { QueryFailedError } from 'typeorm';

/** Whether the database refused a statement because of the constraint or unique index of this name. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof QueryFailedError && Reflect.get(error.driverError, 'constraint') === constraint;
}
