import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { secretsIn, type Secrets } from '../../tools/leeway/secrets.ts';
import { SERVERS, type Server } from '../../tools/leeway/servers.ts';
import { isAlive } from '../../tools/postgres/postmaster.ts';
import { startTestLeeway, type TestLeeway } from '../support/leeway.ts';

let leeway: TestLeeway;
let secrets: Secrets;

beforeAll(async () => {
  leeway = await startTestLeeway();
  secrets = secretsIn(leeway.stateDirectory);
});
afterAll(() => leeway?.stop());

const processIdOf = (server: Server): number => {
  const processId = leeway.processId(server);
  if (processId === null) throw new Error(`The ${server} does not run.`);
  return processId;
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
};

const serves = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const knows = (server: Server): string[] => {
  const environment = readFileSync(`/proc/${processIdOf(server)}/environ`, 'utf8');
  const all = {
    ...secrets.databasePasswords,
    sessionSecret: secrets.sessionSecret,
    tallyToken: secrets.tallyToken,
    clientSecretKey: secrets.clientSecretKey ?? '-',
  };
  return Object.entries(all)
    .filter(([, secret]) => environment.includes(secret))
    .map(([name]) => name)
    .sort();
};

describe('the processes', () => {
  // Where the environment of a process can be looked at.
  (process.platform === 'linux' ? it : it.skip)('are each told their own secrets, and those of nobody else', () => {
    expect({ api: knows('api'), 'ballot-box': knows('ballot-box'), tally: knows('tally') }).toEqual({
      api: ['api', 'clientSecretKey', 'sessionSecret', 'tallyToken'],
      'ballot-box': ['ballot_box'],
      tally: ['tally', 'tallyToken'],
    });
    const owner = new URL(leeway.databaseOwnerUrl).password;
    for (const server of SERVERS) {
      expect(readFileSync(`/proc/${processIdOf(server)}/environ`, 'utf8')).not.toContain(owner);
    }
  });

  it('keep their secrets from other users of the machine', () => {
    expect(statSync(join(leeway.stateDirectory, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(secretsIn(leeway.stateDirectory)).toEqual(secrets);
  });

  it('take the ballot box through an api that is away', async () => {
    await leeway.kill('api', 'SIGKILL');
    expect(await serves(`${leeway.apiUrl}/api/health`)).toBe(false);
    await leeway.restart('ballot-box');
    expect(await serves(`${leeway.ballotUrl}/health`)).toBe(true);
    await leeway.restart('api');
    expect(await serves(`${leeway.apiUrl}/api/health`)).toBe(true);
  });

  it.each(SERVERS)('bring back the %s when it dies', async (server) => {
    const killed = processIdOf(server);
    const readyBefore = leeway.logs(server).split('"ready"').length;
    process.kill(killed, 'SIGKILL');
    await until(() => leeway.processId(server) !== killed && leeway.logs(server).split('"ready"').length > readyBefore);
    expect(isAlive(killed)).toBe(false);
  });

  it('move through time together', async () => {
    leeway.clock.advance(3_600_000);
    expect(leeway.clock.now().getTime() - Date.now()).toBeGreaterThan(3_500_000);
    leeway.clock.reset();
    expect(Math.abs(leeway.clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});
