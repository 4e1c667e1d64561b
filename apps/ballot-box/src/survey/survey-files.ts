import { basename } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** `main-7QXK2F5B.js`: the build puts a hash of the content into the name. */
const HASHED_NAME = /-[A-Za-z0-9_]{8}\.[a-z0-9]+(?:\.(?:br|gz))?$/;

/** How long a browser may keep a file: for ever if its name changes with its content, else only after asking. */
export function cacheControlOf(path: string): string {
  return HASHED_NAME.test(basename(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves the built survey page.
 * @param directory absolute path
 */
export async function serveSurvey(fastify: FastifyInstance, directory: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheControlOf(path)),
  });
}
