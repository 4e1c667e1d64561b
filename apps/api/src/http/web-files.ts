import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/** The build puts a hash of the content into the names of scripts and styles: what such a name holds never changes. */
const HASHED = /\/[a-z]+-[A-Za-z0-9_-]{8}\.(js|css)$/;

/**
 * Serves the built web app; every path that is not a file gives its start page, which knows the routes.
 * Leaves `/api` alone.
 * @throws {Error} when the folder holds no `index.html`
 */
export const webFiles = (directory: string): RequestHandler => {
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`WEB_DIRECTORY: no index.html in ${directory}`);
  const serve = sirv(directory, {
    single: true,
    etag: true,
    // The build has put both beside each file.
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, next) => {
    if (request.path === '/api' || request.path.startsWith('/api/')) next();
    else serve(request, response, next);
  };
};
