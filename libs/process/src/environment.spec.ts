import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { z as mini } from 'zod/mini';
import { EnvironmentProblems, readEnvironment } from './environment.js';

const Schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SESSION_SECRET: z.string().min(32),
  API_URL: z.url(),
});

const problemsOf = (env: Record<string, string | undefined>): readonly string[] => {
  try {
    readEnvironment(Schema, env);
  } catch (error) {
    if (error instanceof EnvironmentProblems) return error.problems;
    throw error;
  }
  return [];
};

describe('readEnvironment', () => {
  const good = { SESSION_SECRET: 's'.repeat(32), API_URL: 'http://localhost:3000' };

  it('gives what the schema makes of the variables', () => {
    expect(readEnvironment(Schema, { ...good, PORT: '4000', HOME: '/root' })).toEqual({ ...good, PORT: 4000 });
  });

  it('names every problem at once and repeats no value', () => {
    const problems = problemsOf({ PORT: 'many', SESSION_SECRET: 'short-secret' });
    expect(problems.map((problem) => problem.split(/[: ]/)[0]).sort()).toEqual(['API_URL', 'PORT', 'SESSION_SECRET']);
    expect(problems.join()).toContain('API_URL is not set');
    expect(problems.join()).not.toContain('short-secret');
  });

  it('puts all problems into one message', () => {
    expect(() => readEnvironment(Schema, { PORT: '0' })).toThrow(
      /PORT: [^]*SESSION_SECRET is not set[^]*API_URL is not set/,
    );
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment(Schema, { ...good, PORT: '' }).PORT).toBe(3000);
    expect(problemsOf({ ...good, API_URL: '' })).toEqual(['API_URL is not set']);
  });

  it('reads schemas of zod/mini too', () => {
    const Mini = mini.object({ BALLOT_PORT: mini.coerce.number() });
    expect(readEnvironment(Mini, { BALLOT_PORT: '3001' })).toEqual({ BALLOT_PORT: 3001 });
    expect(() => readEnvironment(Mini, { BALLOT_PORT: 'x' })).toThrow(/BALLOT_PORT/);
  });

  it('refuses a clock that can be moved in production', () => {
    const moved = { ...good, CLOCK_FILE: '/tmp/clock' };
    expect(problemsOf({ ...moved, NODE_ENV: 'production' })).toEqual([expect.stringContaining('CLOCK_FILE')]);
    expect(problemsOf({ ...moved, NODE_ENV: 'development' })).toEqual([]);
  });
});
