import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleUrls } from '../database/provision.ts';
import type { Secrets } from './secrets.ts';

/** In the order in which they start; they stop in the opposite order. */
export const SERVERS = ['ballot-box', 'api', 'tally'] as const;
export type Server = (typeof SERVERS)[number];

export type Environment = Readonly<Record<string, string>>;

export const ROOT = join(import.meta.dirname, '..', '..');

export const entryOf = (server: Server): string => join(ROOT, 'apps', server, 'dist', 'main.js');

/**
 * How Node is told to run it. The tally takes hundreds of megabytes of ballots through its memory, a few at a time: with
 * little room for garbage it is cleared away at once, instead of growing into that room.
 */
export const nodeFlagsOf = (server: Server): readonly string[] =>
  server === 'tally' ? ['--max-semi-space-size=4'] : [];

export interface Setting {
  readonly nodeEnvironment: string;
  readonly stateDirectory: string;
  readonly ports: { readonly api: number; readonly ballotBox: number };
  readonly demo: boolean;
  readonly clockFile: string | null;
  readonly secrets: Secrets;
  readonly roleUrls: RoleUrls;
}

export const apiUrlOf = (setting: Pick<Setting, 'ports'>): string => `http://localhost:${setting.ports.api}`;
export const ballotUrlOf = (setting: Pick<Setting, 'ports'>): string => `http://localhost:${setting.ports.ballotBox}`;

const keysOf = (server: Server, stateDirectory: string): Environment => ({
  KEY_DIRECTORY: join(stateDirectory, 'keys', server),
  KEY_COPY_DIRECTORY: join(stateDirectory, 'keys-copy', server),
});

const builtApp = (variable: string, app: string): Environment => {
  const folder = join(ROOT, 'apps', app, 'dist', 'browser');
  return existsSync(folder) ? { [variable]: folder } : {};
};

const clientSecretKeys = ({ secrets: { clientSecretKey } }: Setting): Environment =>
  clientSecretKey === undefined ? {} : { CLIENT_SECRET_KEYS: `first:${clientSecretKey}` };

/** In the demo the first organisation is made by the demo. */
const setUpCode = ({ demo, secrets }: Setting): Environment =>
  demo || secrets.setUpCode === undefined ? {} : { SETUP_CODE: secrets.setUpCode };

/** What each process is told, and nothing of what the others are told: the separation starts here. */
const OWN: Readonly<Record<Server, (setting: Setting) => Environment>> = {
  'ballot-box': (setting) => ({
    BALLOT_PORT: String(setting.ports.ballotBox),
    BALLOT_BOX_DATABASE_URL: setting.roleUrls.ballot_box,
    API_ORIGIN: apiUrlOf(setting),
    ...builtApp('SURVEY_DIRECTORY', 'survey'),
  }),
  api: (setting) => ({
    PORT: String(setting.ports.api),
    API_DATABASE_URL: setting.roleUrls.api,
    API_ORIGIN: apiUrlOf(setting),
    BALLOT_ORIGIN: ballotUrlOf(setting),
    SESSION_SECRET: setting.secrets.sessionSecret,
    TALLY_TOKEN: setting.secrets.tallyToken,
    ...clientSecretKeys(setting),
    ...setUpCode(setting),
    DEMO: String(setting.demo),
    ...keysOf('api', setting.stateDirectory),
    ...builtApp('WEB_DIRECTORY', 'web'),
  }),
  tally: (setting) => ({
    TALLY_DATABASE_URL: setting.roleUrls.tally,
    API_URL: apiUrlOf(setting),
    TALLY_TOKEN: setting.secrets.tallyToken,
    ...keysOf('tally', setting.stateDirectory),
  }),
};

/** Of our own environment a process gets only what a program needs to run at all. */
const SYSTEM = ['PATH', 'HOME', 'TZ', 'LANG', 'TMPDIR', 'SystemRoot', 'TEMP'];

/** Of these variables the ones that are set to something. */
export const setVariables = (variables: NodeJS.ProcessEnv, names: readonly string[]): Environment => {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = variables[name];
    if (value !== undefined && value !== '') found[name] = value;
  }
  return found;
};

export const environmentOf = (server: Server, setting: Setting): Environment => ({
  ...setVariables(process.env, SYSTEM),
  NODE_ENV: setting.nodeEnvironment,
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node-compile'),
  ...(setting.clockFile === null ? {} : { CLOCK_FILE: setting.clockFile }),
  ...OWN[server](setting),
});
