import { describe, expect, it } from '@jest/globals';
import { EnvironmentProblems, readEnvironment } from '@leeway/process';
import { BallotBoxEnvironment } from './environment.js';

const BALLOT_BOX_DATABASE_URL = 'postgres://leeway_ballot_box@localhost/leeway';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readEnvironment(BallotBoxEnvironment, environment);
    return [];
  } catch (error) {
    return error instanceof EnvironmentProblems ? error.problems : [String(error)];
  }
}

describe('the environment of the ballot box', () => {
  it('needs nothing but the database', () => {
    expect(readEnvironment(BallotBoxEnvironment, { BALLOT_BOX_DATABASE_URL })).toEqual({
      BALLOT_BOX_DATABASE_URL,
      HOST: '127.0.0.1',
      BALLOT_PORT: 3001,
      API_ORIGIN: 'http://localhost:3000',
      DATABASE_POOL_SIZE: 10,
    });
    expect(problemsOf({})).toEqual([expect.stringContaining('BALLOT_BOX_DATABASE_URL')]);
  });

  it.each([
    ['BALLOT_PORT', '65536'],
    ['BALLOT_PORT', 'http'],
    ['BALLOT_BOX_DATABASE_URL', 'mysql://localhost/leeway'],
    ['DATABASE_POOL_SIZE', '0'],
    // It goes into the content security policy: nothing but an origin may.
    ['API_ORIGIN', 'http://localhost:3000/'],
    ['API_ORIGIN', "http://localhost:3000; script-src 'unsafe-inline'"],
    ['API_ORIGIN', 'localhost:3000'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ BALLOT_BOX_DATABASE_URL, [name]: value })).toEqual([expect.stringContaining(name)]);
  });
});
