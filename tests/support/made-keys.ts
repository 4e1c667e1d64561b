import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment, Server } from '../../tools/leeway/servers.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'keys-made-earlier.mjs'));

/** What is added to the environment of a server under test, so that an api does not make keys that earlier tests have made. */
export const madeKeys = (server: Server): Environment =>
  server === 'api' ? { NODE_OPTIONS: `--import ${PRELOAD}` } : {};
