/**
 * The page runs only what came from here, talks only to here and to the api, and is shown in no frame.
 * @param apiOrigin where the survey page collects its credential
 * @param frameAncestor whose pages may have this one in a frame; nobody's unless said otherwise
 */
export function securityHeaders(apiOrigin: string, frameAncestor = "'none'"): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      `connect-src 'self' ${apiOrigin}`,
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${frameAncestor}`,
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
