import type { IncomingHttpHeaders } from 'node:http';
import { problem } from '../http/problem.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const ACCEPTED_CONTENT = /^(application\/json|text\/csv)\s*(;|$)/i;

/**
 * Refuses an unsafe request that another site could have sent with the person's cookie: it must come from our own
 * page, as the browser says (`Sec-Fetch-Site`, or else `Origin`), and carry content that a plain form cannot send.
 * @throws {ProblemError} other-origin, wrong-content-type
 */
export const refuseForeignRequest = (
  request: { method: string; headers: IncomingHttpHeaders },
  apiOrigin: string,
): void => {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin, 'sec-fetch-site': site, 'content-type': contentType } = request.headers;
  const fromOwnPage = site === 'same-origin' || site === 'none' || origin === apiOrigin;
  if (!fromOwnPage) throw problem('other-origin');
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (hasBody && !ACCEPTED_CONTENT.test(contentType ?? '')) throw problem('wrong-content-type');
};
