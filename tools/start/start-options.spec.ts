import { describe, expect, it } from '@jest/globals';
import { readStartOptions } from './start-options.ts';

describe('readStartOptions', () => {
  it('offers the demo on ports 3000 and 3001 with a PostgreSQL of its own', () => {
    expect(readStartOptions({})).toMatchObject({
      ports: { api: 3000, ballotBox: 3001 },
      databaseUrl: null,
      demo: true,
      dataDirectory: expect.stringMatching(/\.leeway$/),
    });
  });

  it('takes ports, database and mail from the environment, and an empty variable for an absent one', () => {
    const options = readStartOptions({
      PORT: '4000',
      BALLOT_PORT: '',
      DATABASE_URL: 'postgres://x',
      MAIL_FROM: 'a@b.c',
      SMTP_URL: '',
    });
    expect(options).toMatchObject({
      ports: { api: 4000, ballotBox: 3001 },
      databaseUrl: 'postgres://x',
      mail: { MAIL_FROM: 'a@b.c' },
    });
    expect(options.mail).not.toHaveProperty('SMTP_URL');
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT is not a port number'],
    [{ BALLOT_PORT: '70000' }, 'BALLOT_PORT is not a port number'],
    [{ PORT: '3001' }, 'PORT and BALLOT_PORT are both 3001'],
    [{ DEMO: 'yes' }, 'DEMO has to be true or false'],
    [{ NODE_ENV: 'production' }, 'does not start with NODE_ENV=production'],
  ])('refuses %j in one sentence', (variables, sentence) => {
    expect(() => readStartOptions(variables)).toThrow(sentence);
  });

  it('starts without the demo in production', () => {
    expect(readStartOptions({ NODE_ENV: 'production', DEMO: 'false' }).demo).toBe(false);
  });
});
