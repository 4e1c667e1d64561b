import { join, resolve } from 'node:path';
import { ROOT, setVariables, type Environment } from '../leeway/servers.ts';
import { PlainError } from '../terminal/plain-error.ts';

/** What `npm start` was asked for through its environment. */
export interface StartOptions {
  readonly ports: { readonly api: number; readonly ballotBox: number };
  /** The state folder: database, secrets, keys, logs. */
  readonly dataDirectory: string;
  /** A PostgreSQL of the person's own, null for the one out of npm. */
  readonly databaseUrl: string | null;
  readonly rolePrefix: string;
  readonly demo: boolean;
  readonly nodeEnvironment: string;
  /** Handed on to the api as it is. */
  readonly mail: Environment;
}

type Variables = NodeJS.ProcessEnv;

const portIn = (variables: Variables, name: string, preset: number): number => {
  const text = variables[name] ?? '';
  const port = text === '' ? preset : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`${name} is not a port number: ${text}.`);
};

const flagIn = (variables: Variables, name: string, preset: boolean): boolean => {
  const text = variables[name] ?? '';
  if (text === '') return preset;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new PlainError(`${name} has to be true or false, and is ${text}.`);
};

/** @throws PlainError when they make no sense or are not safe together */
export const readStartOptions = (variables: Variables): StartOptions => {
  const options: StartOptions = {
    ports: { api: portIn(variables, 'PORT', 3000), ballotBox: portIn(variables, 'BALLOT_PORT', 3001) },
    dataDirectory: resolve(variables['LEEWAY_DATA'] || join(ROOT, '.leeway')),
    databaseUrl: variables['DATABASE_URL'] || null,
    rolePrefix: variables['DATABASE_ROLE_PREFIX'] || 'leeway',
    demo: flagIn(variables, 'DEMO', true),
    nodeEnvironment: variables['NODE_ENV'] || 'development',
    mail: setVariables(variables, ['SMTP_URL', 'MAIL_FROM']),
  };
  if (options.demo && options.nodeEnvironment === 'production') {
    throw new PlainError(
      'The demo lets anybody sign in as anybody, so it does not start with NODE_ENV=production: unset that, or set DEMO=false.',
    );
  }
  if (options.ports.api === options.ports.ballotBox) {
    throw new PlainError(`PORT and BALLOT_PORT are both ${options.ports.api}: give one of them another port.`);
  }
  return options;
};
