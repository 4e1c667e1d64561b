/** What apps/ballot-box/src/http/security-headers.ts says; tests/api/verify.spec.ts holds the two together. */
const expectedHeaders = (apiOrigin: string): Readonly<Record<string, string>> => ({
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
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
});

/** They would mark a visitor, bring something along that is not in any file, or tell a third party who was there. */
const UNWANTED = ['set-cookie', 'link', 'refresh', 'nel', 'report-to', 'reporting-endpoints'] as const;

/** @returns what is wrong with the headers of the page, a sentence each */
export const faultsIn = (headers: Headers, apiOrigin: string): string[] => {
  const wrong = Object.entries(expectedHeaders(apiOrigin))
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name, value]) => {
      const found = headers.get(name);
      return `The header ${name} ${found === null ? 'is missing' : `says: ${found}`}. It has to say: ${value}`;
    });
  const unwanted = UNWANTED.filter((name) => headers.has(name)).map((name) => `There is a header ${name}.`);
  return [...wrong, ...unwanted];
};
