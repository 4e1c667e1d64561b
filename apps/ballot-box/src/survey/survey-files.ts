import { basename } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { securityHeaders } from '../http/security-headers.js';

/** `main-7QXK2F5B.js`: the build puts a hash of the content into the name. */
const HASHED_NAME = /-[A-Za-z0-9_]{8}\.[a-z0-9]+(?:\.(?:br|gz))?$/;

/** How long a browser may keep a file: for ever if its name changes with its content, else only after asking. */
export function cacheControlOf(path: string): string {
  return HASHED_NAME.test(basename(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Where the page runs in a hidden frame of a signed-in page, only to collect credentials ahead. */
const FRAME_PATH = '/ahead';

/**
 * Serves the built survey page.
 * @param directory absolute path
 * @param apiOrigin the only one whose pages may have it in a frame, and only to collect
 */
export async function serveSurvey(fastify: FastifyInstance, directory: string, apiOrigin: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheControlOf(path)),
  });
  fastify.get(FRAME_PATH, (_request, reply) =>
    reply.headers(securityHeaders(apiOrigin, apiOrigin)).sendFile('index.html'),
  );
}
