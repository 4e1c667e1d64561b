/** Bytes of a JSON body: the largest ones are two blinded messages. */
export const MAX_JSON_BYTES = 256 * 1024;
/** Bytes of a roster file: room for about 35,000 people. */
export const MAX_ROSTER_BYTES = 5 * 1024 * 1024;
/** Bytes of what a personnel system sends: a group of some ten thousand people at once. */
export const MAX_SCIM_BYTES = 1024 * 1024;
/** Bytes of a message that a mail server hands in: a report, with the mail that it is about. */
export const MAX_BOUNCE_BYTES = 1024 * 1024;

const LIMITS = {
  'text/csv': MAX_ROSTER_BYTES,
  'application/scim+json': MAX_SCIM_BYTES,
  'message/rfc822': MAX_BOUNCE_BYTES,
} as const;

/** What a body of this content type may measure, in megabytes as a person reads it. */
export const limitMegabytes = (contentType: string | undefined): string => {
  const known = Object.entries(LIMITS).find(([type]) => contentType?.startsWith(type) === true);
  return String((known?.[1] ?? MAX_JSON_BYTES) / 1024 / 1024);
};
