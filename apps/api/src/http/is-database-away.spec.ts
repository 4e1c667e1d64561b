import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isDatabaseAway } from './is-database-away.js';

const failed = (driverError: Error) => new QueryFailedError('select 1', [], driverError);
const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('isDatabaseAway', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a server that is shutting down', failed(withCode('57P01'))],
    ['a role that may not log in', withCode('28000')],
    ['a connection that broke', failed(new Error('Connection terminated unexpectedly'))],
    ['a connection that broke while it was made', new Error('Connection terminated unexpectedly')],
    ['a connection that could not be made in time', new Error('timeout exceeded when trying to connect')],
    ['a connection that broke between two statements', new QueryRunnerAlreadyReleasedError()],
  ])('recognises %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([
    ['a constraint', failed(withCode('23505'))],
    ['a statement that is wrong', failed(withCode('42703'))],
    ['a mistake of our own', new TypeError('x is not a function')],
    ['nothing', undefined],
  ])('does not blame it for %s', (_, error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});
