import type { RequestHandler } from 'express';
import { limitMegabytes, MAX_ROSTER_BYTES } from './body-limits.js';
import { problem } from './problem.js';

/**
 * Answers a file that says it is too large before it comes in. The body parser would take all of it first, and the
 * person would wait for an upload that is of no use.
 */
export const refuseLargeFiles: RequestHandler = (request, _, next) => {
  const type = request.headers['content-type'];
  const isFile = type?.startsWith('text/csv') === true;
  if (!isFile || Number(request.headers['content-length'] ?? 0) <= MAX_ROSTER_BYTES) next();
  else next(problem('too-large', { megabytes: limitMegabytes(type) }));
};
